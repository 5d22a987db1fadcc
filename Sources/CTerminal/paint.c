#include "private.h"

#include <stdlib.h>
#include <wchar.h>
#include <term.h>

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

// One scalar, written as setcchar would write it, which takes ten times as long.
static void write_scalar(cchar_t *to, wchar_t scalar, attr_t attributes, int pair) {
  *to = (cchar_t){.attr = attributes | COLOR_PAIR(pair < 256 ? pair : 255), .chars = {scalar}};
#if NCURSES_EXT_COLORS
  to->ext_color = pair;
#endif
}

static void write_cluster(cchar_t *to, const jt_cell *cell, attr_t attributes) {
  wchar_t text[6] = {0};
  for (int i = 0; i < cell->count && i < 5; i++) text[i] = (wchar_t)cell->scalars[i];
  int pair = cell->pair;
  if (setcchar(to, text, attributes, 0, &pair) == ERR) write_scalar(to, L'?', attributes, pair);
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
    attr_t attributes = attributes_of(cell);
    wchar_t first = (wchar_t)cell->scalars[0];
    if (first >= 0x80 && wcwidth(first) != cell->width) {
      // Where the C library measures otherwise, the row would shift: show something that everybody measures alike.
      for (int j = 0; j < cell->width; j++) write_scalar(&line[used++], L'?', attributes, cell->pair);
    } else if (cell->count > 1) {
      write_cluster(&line[used++], cell, attributes);
    } else {
      write_scalar(&line[used++], first, attributes, cell->pair);
    }
  }
  mvwadd_wchnstr(stdscr, row, 0, line, used);
}

static void move_rows(WINDOW *window, int first, int last, int by) {
  scrollok(window, TRUE);
  wsetscrreg(window, first, last);
  wscrl(window, by);
  wsetscrreg(window, 0, getmaxy(window) - 1);
  scrollok(window, FALSE);
}

static char orders[1 << 10];
static size_t order_length;

static int gather(int byte) {
  if (order_length < sizeof orders) orders[order_length++] = (char)byte;
  return byte;
}

void jt_scroll(int first, int count, int by) {
  int last = first + count - 1;
  move_rows(stdscr, first, last, by);
  // curses finds out which rows have moved by comparing all of them: most of what a step through a list costs. Where the
  // terminal can move rows and find back to its cursor, that is done here, and curses is told that what it believes to
  // be on the screen and what it means to put there have both moved.
  if (!change_scroll_region || !scroll_forward || !scroll_reverse || !save_cursor || !restore_cursor) return;
  order_length = 0;
  tputs(save_cursor, 1, gather);
  tputs(tparm(change_scroll_region, first, last), 1, gather);
  tputs(tparm(cursor_address, by > 0 ? last : first, 0), 1, gather);
  for (int n = abs(by); n > 0; n--) tputs(by > 0 ? scroll_forward : scroll_reverse, 1, gather);
  tputs(tparm(change_scroll_region, 0, getmaxy(stdscr) - 1), 1, gather);
  tputs(restore_cursor, 1, gather);
  jt_begin_frame();
  jt_write_frame(orders, order_length);
  move_rows(curscr, first, last, by);
  move_rows(newscr, first, last, by);
  wtouchln(curscr, first, count, 0);
  wtouchln(newscr, first, count, 0);
  wtouchln(stdscr, first, count, 0);
}

void jt_flush(int cursor_row, int cursor_column) {
  bool shown = cursor_row >= 0;
  jt_begin_frame();
  jt_send_title();
  // A cursor that is hidden stays where the last change left it.
  leaveok(stdscr, !shown);
  curs_set(shown ? 1 : 0);
  if (shown) wmove(stdscr, cursor_row, cursor_column);
  wnoutrefresh(stdscr);
  doupdate();
  jt_end_frame();
}
