#include "private.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>

// Far across the screen, curses names row and column of the place to go to even where the cursor is on that row already,
// and names what goes without saying. Here the row of the cursor is followed as far as that is simple, and the same
// places are named in fewer bytes.

typedef struct {
  int row;     // from 1; 0 where it is not known
  int column;  // no less than where the cursor is: beyond the last one it may have gone to the next row
} place;

static const place anywhere = {0, 1 << 20};
static place cursor, saved;

void jt_forget_place(void) { cursor = saved = anywhere; }

void jt_place_text(char byte) {
  unsigned char first = (unsigned char)byte;
  if ((first & 0xC0) == 0x80) return;
  if (first == '\r') {
    cursor.column = 1;
  } else if (first < 0x20) {
    cursor = anywhere;
  } else {
    // What takes three bytes may be two columns wide.
    cursor.column += first < 0xE0 ? 1 : 2;
    if (cursor.column > getmaxx(stdscr)) cursor.row = 0;
  }
}

// Whether the terminal takes a column alone.
static bool names_columns(void) {
  return column_address && column_address != (char *)-1 && strcmp(column_address, "\033[%i%p1%dG") == 0;
}

size_t jt_place_sequence(char *sequence, size_t length) {
  char last = length > 2 && sequence[1] == '[' ? sequence[length - 1] : 0;
  char *end;
  long first = last ? strtol(sequence + 2, &end, 10) : 0;
  long second = last && *end == ';' ? strtol(end + 1, &end, 10) : 0;
  if (!last || end != sequence + length - 1) {
    bool saves = length == 2 && sequence[1] == '7', restores = length == 2 && sequence[1] == '8';
    if (saves) saved = cursor;
    if (restores) cursor = saved;
    if (!saves && !restores) cursor = anywhere;
    return length;
  }
  switch (last) {
    case 'H':
      if (second > 1 && cursor.row == first && names_columns()) {
        length = (size_t)sprintf(sequence, "\033[%ldG", second);
      } else if (second == 1) {
        length = (size_t)sprintf(sequence, "\033[%ldH", first);
      }
      cursor.row = (int)first;
      cursor.column = second > 1 ? (int)second : 1;
      break;
    case 'r':
      if (first == 1 && second == getmaxy(stdscr)) length = (size_t)sprintf(sequence, "\033[r");
      cursor = anywhere;
      break;
    case 'A':
      if (cursor.row > 0) cursor.row = cursor.row > first ? cursor.row - (first > 1 ? (int)first : 1) : 0;
      break;
    case 'd': cursor.row = (int)first; break;
    case 'G': cursor.column = (int)first; break;
    // Erasing leaves the cursor where it is.
    case 'K':
    case 'X': break;
    default: cursor = anywhere;
  }
  return length;
}
