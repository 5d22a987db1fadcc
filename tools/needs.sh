# shellcheck shell=bash disable=SC2034,SC2154
# What ./run and ./test have in common: the toolchain, and the packages of the system that Jalon needs.
# Sourced, never run. Everything it says goes to standard error: standard output belongs to the program.

oldest_swift=6.2 # swift-subprocess asks for it

say() { printf '%s\n' "$*" >&2; }
step() { printf '\n\033[1m%s\033[0m\n' "$*" >&2; }
if [ ! -t 2 ] || [ -n "${NO_COLOR-}" ]; then step() { printf '\n%s\n' "$*" >&2; }; fi
stop() {
  printf '%s: %s\n' "${0##*/}" "$*" >&2
  exit 69
}

# probe | apt | dnf | pacman | why. A probe is `cmd:NAME`, `pc:MODULE` (pkg-config), `lib:NAME` (a library as programs load it),
# `py:MODULE` (Python) or `file:PATTERN`.
needs_to_build='
cmd:git|git|git|git|fetches the Swift packages that Jalon is built on
cmd:pkg-config|pkg-config|pkgconf-pkg-config|pkgconf|finds the libraries below
file:/usr/include/c++/*/vector|g++|gcc-c++|gcc|C++ headers, for the TOML reader
pc:ncursesw|libncurses-dev|ncurses-devel|ncurses|draws on the terminal
pc:sqlite3|libsqlite3-dev|sqlite-devel|sqlite|keeps the cases
pc:libarchive|libarchive-dev|libarchive-devel|libarchive|reads the register as it is published, zipped
pc:nettle|nettle-dev|nettle-devel|nettle|SHA-256, for the chain of the journal
lib:libpq.so.5|libpq5|libpq|postgresql-libs|speaks to PostgreSQL'

needs_to_test='
cmd:tmux|tmux|tmux|tmux|plays a person at the keyboard in the end-to-end tests
cmd:python3|python3|python3|python|makes registers for the import tests
py:pyte|python3-pyte|python3-pyte|python-pyte|a terminal in memory, for the tests of ./run bench
py:icalendar|python3-icalendar|python3-icalendar|python-icalendar|reads the calendars that exports make
py:vobject|python3-vobject|python3-vobject|python-vobject|reads the address cards that exports make
cmd:cc|gcc|gcc|gcc|compiles the C program that ./run bench holds Jalon against
cmd:chromium|chromium|chromium|chromium|looks at the pages that reports make
cmd:initdb|postgresql|postgresql-server|postgresql|a private server, on which every statement is prepared
file:/usr/share/i18n/locales/fr_FR|locales|glibc-locale-source|glibc|tests in locales that the machine may not have'

needs_of_a_server='
cmd:initdb|postgresql|postgresql-server|postgresql|the private server of ./run team-demo'

needs_to_bench='
py:pyte|python3-pyte|python3-pyte|python-pyte|a terminal in memory, which sees what a person would see
cmd:cc|gcc|gcc|gcc|compiles the floor, the C program that Jalon is held against
cmd:sqlite3|sqlite3|sqlite|sqlite|its own reading and writing, beside which the subcommands stand'

# python_with MODULE: the Python that has it. The one on the PATH may not be that of the system's packages.
python_with() {
  local python
  for python in python3 /usr/bin/python3; do
    if "$python" -c "import $1" 2>/dev/null; then
      printf '%s\n' "$python"
      return
    fi
  done
  return 1
}

# Installed where programs are found, but not always on the PATH.
postgres_folders() { printf '%s\n' /usr/lib/postgresql/*/bin /usr/pgsql-*/bin; }

present() {
  case $1 in
    cmd:initdb)
      command -v initdb >/dev/null 2>&1 && return 0
      local folder
      while IFS= read -r folder; do [ -x "$folder/initdb" ] && return 0; done < <(postgres_folders)
      return 1 ;;
    cmd:*) command -v "${1#cmd:}" >/dev/null 2>&1 ;;
    py:*) python_with "${1#py:}" >/dev/null ;;
    lib:*) PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep -qF "${1#lib:} " ;;
    pc:*) pkg-config --exists "${1#pc:}" 2>/dev/null ;;
    file:*) compgen -G "${1#file:}" >/dev/null ;;
  esac
}

# Prints the package names of this system, one a line with its reason, for each need that is not met.
missing_packages() {
  local column=$1 needs=$2 probe apt dnf pacman why name
  while IFS='|' read -r probe apt dnf pacman why; do
    [ -n "$probe" ] || continue
    present "$probe" && continue
    case $column in apt) name=$apt ;; dnf) name=$dnf ;; pacman) name=$pacman ;; *) name=$apt ;; esac
    printf '%s|%s\n' "$name" "$why"
  done <<<"$needs"
}

package_manager() {
  local name
  for name in apt-get dnf pacman; do
    if command -v "$name" >/dev/null 2>&1; then
      printf '%s\n' "${name%-get}"
      return
    fi
  done
  printf 'none\n'
}

# Debian starts a server of the system as soon as PostgreSQL is installed. The tests start their own: ask for none.
install_with_apt() {
  local root=$1 no_cluster=/etc/postgresql-common/createcluster.d/jalon-tests.conf
  shift
  export DEBIAN_FRONTEND=noninteractive
  case " $* " in
    *' postgresql '*)
      $root mkdir -p "${no_cluster%/*}"
      printf 'create_main_cluster = false\n' | $root tee "$no_cluster" >/dev/null ;;
  esac
  local done=0
  if ! $root apt-get install -y -q --no-install-recommends "$@" >&2; then
    say 'The list of packages may be old: bringing it up to date.'
    { $root apt-get update -q && $root apt-get install -y -q --no-install-recommends "$@"; } >&2 || done=1
  fi
  $root rm -f "$no_cluster"
  return $done
}

# require_packages NEEDS: installs what is missing, saying what and why; with no_install=1 says it and ends.
require_packages() {
  local manager root='' lines names=() name why
  manager=$(package_manager)
  lines=$(missing_packages "$manager" "$1")
  [ -n "$lines" ] || return 0
  step 'Missing on this machine:'
  while IFS='|' read -r name why; do
    printf '  %-24s %s\n' "$name" "$why" >&2
    names+=("$name")
  done <<<"$lines"
  [ "${no_install-}" != 1 ] || stop "nothing was installed, as asked (--no-install). Install the packages above, then try again."
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null 2>&1 || stop 'installing needs root, and there is no sudo. Install the packages above as root, then try again.'
    root=sudo
  fi
  say "Installing through $manager${root:+ (sudo may ask for your password)}…"
  case $manager in
    apt) install_with_apt "$root" "${names[@]}" ;;
    dnf) $root dnf install -y "${names[@]}" >&2 ;;
    pacman) $root pacman -S --needed --noconfirm "${names[@]}" >&2 ;;
    *) stop 'no package manager that this script knows (apt, dnf, pacman). Install the packages above (Debian names) by hand.' ;;
  esac || stop "the packages could not be installed: ${names[*]}. The reason stands above."
}

# require_swift: a Swift toolchain that is recent enough, also where its usual folders are not on the PATH.
require_swift() {
  [ "$(uname -s)" = Linux ] || stop "Jalon runs on Linux; this is $(uname -s)."
  local folder version newest
  if ! command -v swift >/dev/null 2>&1; then
    for folder in /usr/share/swift/usr/bin "$HOME/.local/share/swiftly/bin" "$HOME/.swiftly/bin"; do
      if [ -x "$folder/swift" ]; then
        PATH=$folder:$PATH
        break
      fi
    done
  fi
  command -v swift >/dev/null 2>&1 || stop \
    "no Swift toolchain here. Jalon needs Swift $oldest_swift or newer: https://www.swift.org/install/ (one command, without root)."
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)
  newest=$(printf '%s\n%s\n' "$oldest_swift" "$version" | sort -V | tail -n 1)
  { [ -n "$version" ] && [ "$newest" = "$version" ]; } || stop \
    "this Swift is ${version:-of an unknown version}, and Jalon needs $oldest_swift or newer: https://www.swift.org/install/"
}

# The folder of the toolchain's static runtime exists: the program can carry its runtime with it.
static_runtime() {
  local runtime
  runtime=$(swift -print-target-info 2>/dev/null | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p' | head -n 1)
  [ -n "$runtime" ] && [ -d "${runtime}_static" ]
}

# swift, without its remark on the flags of ncursesw, which it leaves out and which are not needed.
swift_quietly() { swift "$@" 2> >(grep -Ev 'prohibited flag\(s\)|the use of .mktemp' >&2); }
