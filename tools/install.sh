# shellcheck shell=bash disable=SC2154
# `./run install`: the programs, their themes, manual pages and completions under one prefix. Sourced by ./run.

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

install_program() {
  local folder=$2 name
  name=$(basename "$1")
  mkdir -p "$folder"
  install -m 755 "$1" "$folder/$name.new"
  strip_symbols "$folder/$name.new"
  mv -f "$folder/$name.new" "$folder/$name" # in one step: a Jalon that is open goes on with the old file
}

# The argument parser's own generator writes the pages from what the program says of itself, once for each language.
# Built by itself: as a plug-in of the package it would build every target again.
install_manual() {
  local share=$1 program=$2 parser=$root_folder/.build/checkouts/swift-argument-parser
  local tool_options=(--package-path "$parser" --scratch-path "$root_folder/.build/manual" --product generate-manual)
  say '  Building the generator of manual pages (the first time only)…'
  swift_quietly build "${tool_options[@]}" >/dev/null || stop 'the generator of manual pages does not build: the reason stands above.'
  local generator language folder pages page name today
  generator=$(swift build "${tool_options[@]}" --show-bin-path 2>/dev/null)/generate-manual
  today=$(date +%Y-%m-%d)
  for language in en fr; do
    folder=$share/man/man1
    [ "$language" = en ] || folder=$share/man/$language/man1
    mkdir -p "$folder"
    pages=$(mktemp -d)
    JALON_LANG=$language "$generator" "$program" --multi-page --date "$today" --output-directory "$pages"
    for page in "$pages"/*.1; do # `man jalon import` looks for jalon-import, the generator writes jalon.import
      name=$(basename "$page" .1)
      awk '/^\.(Xr|Dt) / { gsub(/\./, "-", $2) } 1' "$page" >"$folder/${name//./-}.1"
    done
    rm -rf "$pages"
  done
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
  mkdir -p "$prefix/share/jalon/themes"
  install_program "$program-pages" "$prefix/libexec/jalon"
  install_program "$program" "$prefix/bin"
  find "$root_folder/Themes" -name '*.toml' -exec install -m 644 {} "$prefix/share/jalon/themes/" \;
  install_completions "$prefix/share" "$prefix/bin/jalon"
  install_manual "$prefix/share" "$prefix/bin/jalon"
  say "  $prefix/bin/jalon, with its themes, manual pages and completions in $prefix/share,"
  say "  and with $prefix/libexec/jalon/jalon-pages, which it runs to make a page"
  case ":$PATH:" in
    *":$prefix/bin:"*) ;;
    *) say "  $prefix/bin is not on your PATH: add it, or call the program by its whole name." ;;
  esac
}
