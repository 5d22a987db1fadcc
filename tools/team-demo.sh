# shellcheck shell=bash disable=SC2154
# `./run team-demo`: a private PostgreSQL in a folder of its own, filled with the demo programme, and Jalon on it. Sourced by ./run.

team_demo_usage() {
  cat <<'END'
./run team-demo [LOGIN] [--associations N] [--lang fr|en]

Starts a private PostgreSQL (no port, a socket in a folder of its own), fills it with the demo programme and opens Jalon on it as
LOGIN: nadia (a lead, unless said otherwise), amelie, fatou or mehdi (advisers). A second terminal with another
LOGIN joins the same server: what one does shows at the other's. Who started it stops it by leaving; nothing of it stays.
END
}

# Who is who in the demo: login|name|role.
team_demo_people='
nadia|Nadia Benali|lead
amelie|Amélie Lefèvre|adviser
fatou|Fatou Diallo|adviser
mehdi|Mehdi Haddad|adviser'

# The programs of PostgreSQL may stand outside the PATH.
team_demo_find_server() {
  local folder
  command -v initdb >/dev/null 2>&1 && return
  while IFS= read -r folder; do
    if [ -x "$folder/initdb" ]; then PATH=$folder:$PATH; fi
  done < <(postgres_folders)
}

# PostgreSQL never runs as root: then as the account that its package made.
as_server() {
  if [ "$(id -u)" = 0 ]; then
    (cd / && setpriv --reuid=postgres --regid=postgres --init-groups env PATH="$PATH" "$@")
  else
    "$@"
  fi
}

team_demo_is_running() { as_server pg_ctl status -D "$demo_folder/data" >/dev/null 2>&1; }

team_demo_start() {
  # Of one that was killed, the server may be running still.
  if team_demo_is_running; then team_demo_stop; fi
  rm -rf "$demo_folder" "$demo_folder.ready"
  mkdir -m 700 "$demo_folder" || stop "cannot make $demo_folder."
  if [ "$(id -u)" = 0 ]; then chown postgres:postgres "$demo_folder"; fi
  trap 'team_demo_stop; rm -f "$demo_folder.lock"' EXIT
  trap 'exit 130' INT TERM HUP
  as_server initdb -D "$demo_folder/data" -U owner -A trust -E UTF8 --locale=C.UTF-8 >/dev/null 2>&1 ||
    stop "initdb failed: 'initdb -D $demo_folder/data' says why."
  # Left to the data of a demo: a power cut may lose it, and it fills faster.
  as_server pg_ctl start -w -s -D "$demo_folder/data" -l "$demo_folder/log" \
    -o "-c listen_addresses='' -c unix_socket_directories='$demo_folder' -c fsync=off" 9>&- ||
    stop "PostgreSQL did not start: $demo_folder/log says why."
}

team_demo_stop() {
  as_server pg_ctl stop -s -m fast -D "$demo_folder/data" >/dev/null 2>&1 || true
  rm -rf "$demo_folder" "$demo_folder.ready"
}

# team_demo_address ROLE
team_demo_address() { printf 'postgresql:///jalon?host=%s&user=%s' "$demo_folder" "$1"; }

team_demo_fill() {
  local owner login name role file=$demo_folder/demo.jalon scratch
  owner=$(team_demo_address owner)
  as_server createdb -h "$demo_folder" -U owner -E UTF8 -T template0 jalon || stop 'the database could not be made.'
  scratch=$(mktemp -d)
  file=$scratch/demo.jalon
  "$program" demo --associations "$1" --write "$file" --quiet >/dev/null
  "$program" copy "$file" "$owner" --quiet >/dev/null
  rm -rf "$scratch"
  # The owner of the tables stands for the other lead.
  "$program" --database "$owner" --as 'Bruno Kerleau' team init --quiet >/dev/null
  while IFS='|' read -r login name role; do
    [ -n "$login" ] || continue
    as_server psql -qX -h "$demo_folder" -U owner -d jalon -c "CREATE ROLE $login LOGIN" >/dev/null
    "$program" --database "$owner" --as 'Bruno Kerleau' team add "$name" --role "$role" --login "$login" --no-password --quiet >/dev/null
  done <<<"$team_demo_people"
}

# team_demo_options ARGUMENTS…: sets login, associations and language.
team_demo_options() {
  login=nadia associations=300 language=()
  while [ $# -gt 0 ]; do
    case $1 in
      -h | --help)
        team_demo_usage
        exit 0 ;;
      --associations | --lang)
        [ $# -ge 2 ] || stop "$1 needs a value; ./run team-demo --help says which."
        if [ "$1" = --lang ]; then language=(--lang "$2"); else associations=$2; fi
        shift ;;
      -*) stop "unknown option $1; ./run team-demo --help says which there are." ;;
      *) login=$1 ;;
    esac
    shift
  done
  case "$team_demo_people" in
    *"
$login|"*) ;;
    *) stop "nobody connects as « $login »; ./run team-demo --help says who does." ;;
  esac
}

# Waits for whoever started it to have filled it, for two minutes at most.
team_demo_await() {
  local turn
  for turn in $(seq 240); do
    [ -e "$demo_folder.ready" ] && return
    [ "$turn" -gt 1 ] || step 'A team demo is being filled: waiting for it…'
    sleep 0.5
  done
  stop "the team demo in $demo_folder is not ready after two minutes; whoever started it sees why."
}

team_demo() {
  team_demo_find_server
  demo_folder=${TMPDIR:-/tmp}/jalon-team-demo-$(id -u)
  # Held by whoever started it, for as long as they stay.
  exec 9>"$demo_folder.lock"
  if flock -n 9; then
    step 'Starting a private PostgreSQL, and filling it with the demo programme…'
    team_demo_start
    team_demo_fill "$associations"
    : >"$demo_folder.ready"
    say "In another terminal: ./run team-demo amelie"
  else
    team_demo_await
    step "A team demo is running: joining it as $login."
  fi
  "$program" --database "$(team_demo_address "$login")" ${language[@]+"${language[@]}"} 9>&-
}
