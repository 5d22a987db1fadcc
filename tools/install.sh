# shellcheck shell=bash disable=SC2154
# `./run install`: the program, its themes, manual pages and completions under one prefix. Sourced by ./run.

# Takes the symbols out of the copy: a third of its size, and nothing that it needs to run.
strip_symbols() {
  local tool
  for tool in strip llvm-strip; do
    if command -v "$tool" >/dev/null 2>&1; then
      "$tool" "$1"
      return
    fi
  done
  say 'Neither strip nor llvm-strip is here: the program keeps its symbols.'
}

# The argument parser's own generator writes the pages, once for each language.
install_manual() {
  local share=$1 pages
  pages=$(mktemp -d)
  local language folder
  for language in en fr; do
    folder=$share/man/man1
    [ "$language" = en ] || folder=$share/man/$language/man1
    mkdir -p "$pages/$language" "$folder"
    JALON_LANG=$language swift package --package-path "$root_folder" --scratch-path "$root_folder/.build" \
      --allow-writing-to-directory "$pages" \
      generate-manual --multi-page --configuration release --output-directory "$pages/$language" >&2
    install -m 644 "$pages/$language"/*.1 "$folder/"
  done
  rm -rf "$pages"
}

install_completions() {
  local share=$1 program=$2
  mkdir -p "$share/bash-completion/completions" "$share/zsh/site-functions" "$share/fish/vendor_completions.d"
  "$program" --generate-completion-script bash >"$share/bash-completion/completions/jalon"
  "$program" --generate-completion-script zsh >"$share/zsh/site-functions/_jalon"
  "$program" --generate-completion-script fish >"$share/fish/vendor_completions.d/jalon.fish"
}

install_jalon() {
  local prefix=$HOME/.local
  [ "$(id -u)" != 0 ] || prefix=/usr/local
  while [ $# -gt 0 ]; do
    case $1 in
      --prefix)
        [ $# -ge 2 ] || stop '--prefix needs a folder.'
        prefix=$2
        shift 2 ;;
      --prefix=*)
        prefix=${1#--prefix=}
        shift ;;
      *) stop "install does not know « $1 »; it takes --prefix DIR." ;;
    esac
  done
  { mkdir -p "$prefix" 2>/dev/null && [ -w "$prefix" ]; } || stop "cannot write in $prefix: choose another folder with --prefix DIR."
  prefix=$(cd -- "$prefix" && pwd -P)

  build
  step "Installing in $prefix"
  mkdir -p "$prefix/bin" "$prefix/share/jalon/themes"
  install -m 755 "$program" "$prefix/bin/jalon.new"
  strip_symbols "$prefix/bin/jalon.new"
  mv -f "$prefix/bin/jalon.new" "$prefix/bin/jalon" # in one step: a Jalon that is open goes on with the old file
  find "$root_folder/Themes" -name '*.toml' -exec install -m 644 {} "$prefix/share/jalon/themes/" \;
  install_completions "$prefix/share" "$prefix/bin/jalon"
  install_manual "$prefix/share"
  say "  $prefix/bin/jalon, with its themes, manual pages and completions in $prefix/share"
  case ":$PATH:" in
    *":$prefix/bin:"*) ;;
    *) say "  $prefix/bin is not on your PATH: add it, or call the program by its whole name." ;;
  esac
}
