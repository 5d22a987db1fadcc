#include "private.h"

#include <stdlib.h>
#include <wchar.h>

int32_t jt_pair(int ink, int ground) {
  if (!has_colors() || (ink < 0 && ground < 0)) return 0;
  int pair = alloc_pair(ink, ground);
  return pair < 0 ? 0 : pair;
}

static attr_t attributes_of(const jt_cell *cell) {
  attr_t attributes = A_NORMAL;
  if (cell->attributes & JT_BOLD) attributes |= A_BOLD;
  if (cell->attributes & JT_DIM) attributes |= A_DIM;
  if (cell->attributes & JT_UNDERLINE) attributes |= A_UNDERLINE;
  if (cell->attributes & JT_REVERSE) attributes |= A_REVERSE;
  if (cell->attributes & JT_ITALIC) attributes |= A_ITALIC;
  return attributes;
}

static void write_character(cchar_t *to, const wchar_t *text, const jt_cell *cell) {
  int pair = cell->pair;
  if (setcchar(to, text, attributes_of(cell), 0, &pair) == ERR) {
    setcchar(to, L"?", attributes_of(cell), 0, &pair);
  }
}

void jt_put_row(int row, const jt_cell *cells, int count) {
  static cchar_t *line;
  static int room;
  if (count > room) {
    cchar_t *larger = realloc(line, (size_t)count * sizeof *line);
    if (!larger) return;
    line = larger;
    room = count;
  }
  int used = 0;
  for (int i = 0; i < count; i++) {
    const jt_cell *cell = &cells[i];
    if (cell->width == 0) continue;
    wchar_t text[6] = {0};
    for (int j = 0; j < cell->count && j < 5; j++) text[j] = (wchar_t)cell->scalars[j];
    // Where the C library measures otherwise, the row would shift: show something that everybody measures alike.
    if (cell->scalars[0] >= 0x80 && wcwidth(text[0]) != cell->width) {
      for (int j = 0; j < cell->width; j++) write_character(&line[used++], L"?", cell);
      continue;
    }
    write_character(&line[used++], text, cell);
  }
  mvwadd_wchnstr(stdscr, row, 0, line, used);
}

void jt_flush(int cursor_row, int cursor_column) {
  bool shown = cursor_row >= 0;
  // A cursor that is hidden stays where the last change left it.
  leaveok(stdscr, !shown);
  curs_set(shown ? 1 : 0);
  if (shown) wmove(stdscr, cursor_row, cursor_column);
  wnoutrefresh(stdscr);
  doupdate();
}
