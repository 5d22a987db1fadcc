/* The floor: the least that a list on curses and SQLite can be, to hold Jalon against.

     floor PROGRAMME.jalon              the list
     floor --commits N PROGRAMME.jalon  N changes of one row each; prints the microseconds of each

   It holds only the rows on the screen, reads the same tables and indexes as Jalon, shows the same columns and draws
   each screen anew, leaving it to curses to find what changed. It has no themes, no marks, no counts, no languages.

   Down Up PgDn PgUp Home End; / searches as you type, Esc ends it; 1 2 3 sort by name, follow-up, stage;
   x moves the follow-up of the case under the cursor; q quits. */
#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <wchar.h>

#include "rows.h"

#define MOST_ROWS 200

static struct row rows[MOST_ROWS];
static int count, cursor, height;
static enum order order = BY_NAME;
static char letters[64];
static int searching;

static void show_first(void) {
  count = letters[0] ? rows_found(letters, rows, height) : rows_first(order, rows, height);
  cursor = 0;
}

static void show_last(void) {
  if (!letters[0]) count = rows_last(order, rows, height);
  cursor = count ? count - 1 : 0;
}

/* Moves on by some rows, at most a screen, and keeps the cursor at its line. */
static void move_on(int by) {
  static struct row more[MOST_ROWS];
  int got = count && !letters[0] ? rows_after(order, &rows[count - 1], more, by) : 0;
  if (!got) cursor = count ? count - 1 : 0;
  int kept = count - got > 0 ? count - got : 0;
  memmove(rows, rows + count - kept, (size_t)kept * sizeof *rows);
  memcpy(rows + kept, more, (size_t)got * sizeof *rows);
  count = kept + got;
}

static void move_back(int by) {
  static struct row more[MOST_ROWS];
  int got = count && !letters[0] ? rows_before(order, &rows[0], more, by) : 0;
  if (!got) cursor = 0;
  int kept = count + got > height ? height - got : count;
  memmove(rows + got, rows, (size_t)kept * sizeof *rows);
  for (int i = 0; i < got; i++) rows[i] = more[got - 1 - i];
  count = kept + got;
}

static void down(void) {
  if (cursor + 1 < count) cursor++;
  else move_on(1);
}

static void up(void) {
  if (cursor > 0) cursor--;
  else move_back(1);
}

/* Appends a text to a line, cut or filled up to a width, with a gap behind it. */
static int put(wchar_t *line, int length, const char *text, int width) {
  mbstate_t state = {0};
  int used = 0;
  while (*text && used < width) {
    wchar_t sign;
    size_t bytes = mbrtowc(&sign, text, MB_CUR_MAX, &state);
    if (bytes == (size_t)-1 || bytes == (size_t)-2) {
      sign = L'?';
      bytes = 1;
      memset(&state, 0, sizeof state);
    }
    text += bytes;
    line[length + used++] = sign;
  }
  while (used < width) line[length + used++] = L' ';
  line[length + used] = L' ';
  return length + used + 1;
}

static void draw(void) {
  erase();
  attron(A_BOLD);
  mvaddstr(0, 1, "association                              dept stage            gate   since      contact    next         score");
  attroff(A_BOLD);
  for (int i = 0; i < count; i++) {
    const struct row *row = &rows[i];
    wchar_t line[256];
    char number[32];
    int length = put(line, 0, row->name, 40);
    length = put(line, length, row->department, 4);
    length = put(line, length, row->stage, 16);
    snprintf(number, sizeof number, "%d/%d", row->conditions - row->missing, row->conditions);
    length = put(line, length, number, 6);
    length = put(line, length, row->since, 10);
    length = put(line, length, row->last_exchange, 10);
    length = put(line, length, row->next_follow_up, 12);
    snprintf(number, sizeof number, "%d", row->score);
    length = put(line, length, row->score < 0 ? "" : number, 5);
    if (i == cursor) attron(A_REVERSE);
    mvaddnwstr(1 + i, 1, line, length < COLS - 1 ? length : COLS - 1);
    if (i == cursor) attroff(A_REVERSE);
  }
  mvprintw(LINES - 1, 0, "/%s  case %lld", letters, count ? (long long)rows[cursor].id : 0);
  refresh();
}

static void type(int key) {
  size_t length = strlen(letters);
  if (key == KEY_BACKSPACE || key == 127) {
    if (length) letters[length - 1] = 0;
  } else if (length + 1 < sizeof letters) {
    letters[length] = (char)key;
    letters[length + 1] = 0;
  }
  show_first();
}

/* Returns whether to go on. */
static int press(int key) {
  if (searching && (key == KEY_BACKSPACE || (key >= 32 && key <= 127))) {
    type(key);
    return 1;
  }
  switch (key) {
  case 27: searching = 0; letters[0] = 0; show_first(); break;
  case '/': searching = 1; break;
  case KEY_DOWN: down(); break;
  case KEY_UP: up(); break;
  case KEY_NPAGE: move_on(height); break;
  case KEY_PPAGE: move_back(height); break;
  case KEY_HOME: show_first(); break;
  case KEY_END: show_last(); break;
  case '1': case '2': case '3': order = (enum order)(key - '1'); show_first(); break;
  case 'x': if (count) row_change(&rows[cursor]); break;
  case 'q': return 0;
  }
  return 1;
}

static void time_commits(int many) {
  struct row row;
  if (!rows_first(BY_NAME, &row, 1)) exit(1);
  while (many-- > 0) {
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    row_change(&row);
    clock_gettime(CLOCK_MONOTONIC, &end);
    printf("%.1f\n", (double)(end.tv_sec - start.tv_sec) * 1e6 + (double)(end.tv_nsec - start.tv_nsec) / 1e3);
  }
}

int main(int argument_count, char **arguments) {
  setlocale(LC_ALL, "");
  if (argument_count == 4 && !strcmp(arguments[1], "--commits")) {
    rows_open(arguments[3]);
    time_commits(atoi(arguments[2]));
    rows_close();
    return 0;
  }
  if (argument_count != 2) {
    fputs("usage: floor [--commits N] PROGRAMME.jalon\n", stderr);
    return 64;
  }
  rows_open(arguments[1]);
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  curs_set(0);
  idlok(stdscr, TRUE);
  set_escdelay(25);
  height = LINES - 2 < MOST_ROWS ? LINES - 2 : MOST_ROWS;
  show_first();
  do draw(); while (press(getch()));
  endwin();
  rows_close();
  return 0;
}
