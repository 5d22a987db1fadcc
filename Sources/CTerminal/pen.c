#include "private.h"

#include <string.h>

// curses sets every colour anew with each change of ink, and resets everything on the way back to plain text: with a few
// inks in a row, that is most of what it sends. Here its orders to the pen are gathered until something is written, and
// only what differs from how the pen stands is sent on. Orders that are not understood pass as they are.

typedef struct {
  long ink, ground;     // as `colour` makes them; -1 for the terminal's own
  unsigned attributes;  // bit n stands for SGR n: 1 bold, 2 dim, 3 italic, 4 underline, 7 reverse
} pen;

static const pen plain = {-1, -1, 0};
static pen wanted = {-1, -1, 0}, shown = {-1, -1, 0};
// Whether `shown` can be relied on.
static bool is_known = true;
// Whether characters are drawn from another set than that of the start.
static bool is_drawing;
// The sequence that is being read.
static char sequence[64];
static size_t length;

void jt_forget_pen(void) {
  wanted = shown = plain;
  is_known = true;
  is_drawing = false;
  length = 0;
}

static bool is_same(pen one, pen other) {
  return one.ink == other.ink && one.ground == other.ground && one.attributes == other.attributes;
}

// ---- Reading ----

enum { INDEXED = 1 << 24, DIRECT = 2 << 24 };

// The numbers of `ESC [ … m`; -1 where it holds anything but numbers and semicolons.
static int numbers_of(long numbers[16]) {
  int count = 0;
  numbers[0] = 0;
  bool is_colour = false;
  for (size_t i = 2; i + 1 < length; i++) {
    char c = sequence[i];
    if (c >= '0' && c <= '9') {
      numbers[count] = numbers[count] * 10 + (c - '0');
      continue;
    }
    // Colons hold the parts of one colour together, `38:2::R:G:B`; what stands empty is the name of a space of colours.
    if (c == ';') is_colour = false;
    else if (c != ':') return -1;
    else if (!is_colour && numbers[count] != 38 && numbers[count] != 48) return -1;
    else if (is_colour && sequence[i - 1] == ':') continue;
    else is_colour = true;
    if (++count == 16) return -1;
    numbers[count] = 0;
  }
  return count + 1;
}

// Takes a colour that begins at `*place`, after 38 or 48.
static bool extended_colour(const long *numbers, int count, int *place, long *colour) {
  if (*place + 2 < count && numbers[*place + 1] == 5) {
    *colour = INDEXED | numbers[*place + 2];
    *place += 2;
    return true;
  }
  if (*place + 4 < count && numbers[*place + 1] == 2) {
    *colour = DIRECT | numbers[*place + 2] << 16 | numbers[*place + 3] << 8 | numbers[*place + 4];
    *place += 4;
    return true;
  }
  return false;
}

// Obeys `ESC [ … m`; false where it means more than is understood here.
static bool obey(void) {
  long numbers[16];
  int count = numbers_of(numbers);
  pen next = wanted;
  for (int i = 0; i < count; i++) {
    long n = numbers[i];
    if (n == 0) {
      next = plain;
    } else if (n <= 4 || n == 7) {
      next.attributes |= 1u << n;
    } else if (n == 22) {
      next.attributes &= ~(1u << 1 | 1u << 2);
    } else if (n == 23 || n == 24 || n == 27) {
      next.attributes &= ~(1u << (n - 20));
    } else if ((n >= 30 && n <= 37) || (n >= 90 && n <= 97)) {
      next.ink = n;
    } else if ((n >= 40 && n <= 47) || (n >= 100 && n <= 107)) {
      next.ground = n;
    } else if (n == 39) {
      next.ink = -1;
    } else if (n == 49) {
      next.ground = -1;
    } else if (n == 38) {
      if (!extended_colour(numbers, count, &i, &next.ink)) return false;
    } else if (n == 48) {
      if (!extended_colour(numbers, count, &i, &next.ground)) return false;
    } else {
      return false;
    }
  }
  if (count < 0) return false;
  wanted = next;
  return true;
}

// ---- Writing ----

static char *number(char *to, long n) {
  char digits[20];
  int count = 0;
  do digits[count++] = (char)('0' + n % 10);
  while ((n /= 10) > 0);
  while (count > 0) *to++ = digits[--count];
  *to++ = ';';
  return to;
}

static char *colour(char *to, long colour, int base) {
  if (colour < 0) return number(to, base + 9);
  if (colour < INDEXED) return number(to, colour);
  to = number(to, base + 8);
  if (colour < DIRECT) return number(number(to, 5), colour & 0xFF);
  return number(number(number(number(to, 2), colour >> 16 & 0xFF), colour >> 8 & 0xFF), colour & 0xFF);
}

// The orders that lead from one pen to another.
static char *way(char *to, pen from, pen target) {
  unsigned gone = from.attributes & ~target.attributes;
  if (gone & (1u << 1 | 1u << 2)) {
    to = number(to, 22);
    from.attributes &= ~(1u << 1 | 1u << 2);
  }
  for (unsigned n = 3; n <= 7; n++) {
    if (gone & 1u << n) to = number(to, 20 + n);
  }
  for (unsigned n = 1; n <= 7; n++) {
    if (target.attributes & ~from.attributes & 1u << n) to = number(to, n);
  }
  if (from.ink != target.ink) to = colour(to, target.ink, 30);
  if (from.ground != target.ground) to = colour(to, target.ground, 40);
  return to;
}

static char *settle(char *to) {
  if (is_known && is_same(shown, wanted)) return to;
  char direct[96] = "", anew[96] = "";
  size_t count = (size_t)(way(direct, shown, wanted) - direct);
  // From nothing: what leads there is often shorter than the way, and the only one where the pen is not known.
  size_t whole = (size_t)(way(number(anew, 0), plain, wanted) - anew);
  bool is_plain = whole == 2;
  bool resets = !is_known || whole < count || is_plain;
  *to++ = '\033';
  *to++ = '[';
  if (!is_plain) {
    size_t size = resets ? whole : count;
    memcpy(to, resets ? anew : direct, size);
    to += size - 1;
  }
  *to++ = 'm';
  shown = wanted;
  is_known = true;
  return to;
}

// ---- From curses to the terminal ----

static char *pass(char *to) {
  to = settle(to);
  length = jt_place_sequence(sequence, length);
  memcpy(to, sequence, length);
  to += length;
  length = 0;
  return to;
}

// Takes one more byte of a sequence; `to` moves where it is at its end.
static char *follow(char *to, char byte) {
  sequence[length++] = byte;
  bool is_control = length > 1 && sequence[1] == '[';
  if (length == 1 || (length == 2 && byte == '[')) return to;
  if (length < sizeof sequence && is_control && !(byte >= 0x40 && byte <= 0x7E)) return to;
  if (length == 2 && byte == '(') return to;
  if (length == 3 && sequence[1] == '(') {
    // With each reset curses asks again for the character set that is in force.
    bool is_needless = byte == 'B' && !is_drawing;
    is_drawing = byte != 'B';
    if (!is_needless) return pass(to);
    length = 0;
    return to;
  }
  if (is_control && byte == 'm') {
    if (obey()) {
      length = 0;
      return to;
    }
    to = pass(to);
    is_known = false;
    return to;
  }
  return pass(to);
}

size_t jt_spare(const char *bytes, size_t count, char *room) {
  char *to = room;
  for (size_t i = 0; i < count; i++) {
    if (length > 0 || bytes[i] == '\033') {
      to = follow(to, bytes[i]);
    } else {
      to = settle(to);
      jt_place_text(bytes[i]);
      *to++ = bytes[i];
    }
  }
  return (size_t)(to - room);
}

size_t jt_spare_end(char *room) { return (size_t)(settle(room) - room); }
