#include "private.h"

#include <stdlib.h>
#include <string.h>

// Keys are read through a pad: reading through a window would also repaint it.
static WINDOW *reader;

void jt_prepare_input(bool bracketed_paste) {
  reader = newpad(1, 1);
  keypad(reader, TRUE);
  nodelay(reader, TRUE);
  if (!bracketed_paste) return;
  define_key("\033[200~", JT_CODE_PASTE_BEGIN);
  define_key("\033[201~", JT_CODE_PASTE_END);
}

void jt_forget_input(void) {
  if (reader) delwin(reader);
  reader = NULL;
}

// ---- The answers of the terminal that was asked ----
//
// ESC ] 11 ; rgb:1414/1717/1c1c and ESC with a backslash is the colour of its ground; ESC [ ? 2026 ; 2 $ y says that it can
// hold a frame.

static bool expects_ground, expects_hold;
static char answer[64];
// How much of it has come, or -1 where none is under way.
static int answer_length = -1;
// With what it has to begin, and which of the two it is.
static const char *beginning;
static bool is_ground;

void jt_expect_answers(void) { expects_ground = expects_hold = true; }

// Whether an answer may begin so, behind Escape.
static bool begins_answer(wint_t value) {
  is_ground = value == ']' && expects_ground;
  if (!is_ground && (value != '[' || !expects_hold)) return false;
  beginning = is_ground ? "11;" : "?2026;";
  answer_length = 0;
  return true;
}

// Whether a character goes on with the answer. A person who pressed Alt and ] meanwhile is not made to wait for its end.
static bool belongs(wint_t value) {
  if (answer_length < (int)strlen(beginning)) return value == (wint_t)beginning[answer_length];
  return answer_length + 1 < (int)sizeof answer && value < 0x80;
}

static bool ends_answer(wint_t value) { return is_ground ? value == 0x07 || value == '\\' : value == 'y'; }

// One part of a colour: one to four hexadecimal digits.
static long part_of_colour(const char **text) {
  char *end;
  unsigned long value = strtoul(*text, &end, 16);
  long digits = end - *text;
  *text = *end == '/' ? end + 1 : end;
  if (digits < 1 || digits > 4) return -1;
  return (long)(value * 255 / ((1UL << (4 * digits)) - 1));
}

static jt_input answered(void) {
  jt_input input = {.kind = JT_NOTHING};
  answer[answer_length] = 0;
  answer_length = -1;
  if (!is_ground) {
    // 1 and 2: the mode is known, and set or not set.
    char state = answer[strlen(beginning)];
    jt_hold_frames(state == '1' || state == '2');
    expects_hold = false;
    return input;
  }
  const char *colour = strstr(answer, "rgb");
  colour = colour ? strchr(colour, ':') : NULL;
  if (!colour) return input;
  colour++;
  long red = part_of_colour(&colour), green = part_of_colour(&colour), blue = part_of_colour(&colour);
  if (red < 0 || green < 0 || blue < 0) return input;
  expects_ground = false;
  input.kind = JT_GROUND;
  input.code = (uint32_t)(red << 16 | green << 8 | blue);
  return input;
}

static jt_input key(uint32_t code, uint8_t modifiers) {
  return (jt_input){.kind = JT_KEY, .code = code, .modifiers = modifiers};
}

static jt_input mouse(void) {
  MEVENT event;
  jt_input input = {.kind = JT_NOTHING};
  if (getmouse(&event) != OK) return input;
  if (event.bstate & BUTTON1_PRESSED) input.kind = JT_CLICK;
  if (event.bstate & BUTTON4_PRESSED) input.kind = JT_WHEEL_UP;
  if (event.bstate & BUTTON5_PRESSED) input.kind = JT_WHEEL_DOWN;
  input.row = event.y;
  input.column = event.x;
  return input;
}

// Names such as kLFT5 of xterm's extended capabilities: the key, then 1 + the modifiers as bits.
static jt_input extended(int code) {
  static const struct {
    const char *name;
    jt_key key;
  } names[] = {{"kUP", JT_UP},        {"kDN", JT_DOWN},      {"kLFT", JT_LEFT},      {"kRIT", JT_RIGHT},
               {"kHOM", JT_HOME},     {"kEND", JT_END},      {"kPRV", JT_PAGE_UP},   {"kNXT", JT_PAGE_DOWN},
               {"kIC", JT_INSERT},    {"kDC", JT_DELETE}};
  const char *name = keyname(code);
  if (!name) return (jt_input){.kind = JT_NOTHING};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    size_t length = strlen(names[i].name);
    if (strncmp(name, names[i].name, length) != 0) continue;
    int bits = name[length] >= '2' && name[length] <= '8' ? name[length] - '1' : 1;
    uint8_t modifiers = (bits & 1 ? JT_SHIFT : 0) | (bits & 2 ? JT_ALT : 0) | (bits & 4 ? JT_CONTROL : 0);
    return key(names[i].key, modifiers);
  }
  return (jt_input){.kind = JT_NOTHING};
}

static jt_input special(int code) {
  switch (code) {
    case KEY_UP: return key(JT_UP, 0);
    case KEY_DOWN: return key(JT_DOWN, 0);
    case KEY_LEFT: return key(JT_LEFT, 0);
    case KEY_RIGHT: return key(JT_RIGHT, 0);
    case KEY_HOME: return key(JT_HOME, 0);
    case KEY_END: return key(JT_END, 0);
    case KEY_PPAGE: return key(JT_PAGE_UP, 0);
    case KEY_NPAGE: return key(JT_PAGE_DOWN, 0);
    case KEY_IC: return key(JT_INSERT, 0);
    case KEY_DC: return key(JT_DELETE, 0);
    case KEY_BACKSPACE: return key(JT_BACKSPACE, 0);
    case KEY_ENTER: return key(JT_ENTER, 0);
    case KEY_BTAB: return key(JT_TAB, JT_SHIFT);
    case KEY_SR: return key(JT_UP, JT_SHIFT);
    case KEY_SF: return key(JT_DOWN, JT_SHIFT);
    case KEY_SLEFT: return key(JT_LEFT, JT_SHIFT);
    case KEY_SRIGHT: return key(JT_RIGHT, JT_SHIFT);
    case KEY_SHOME: return key(JT_HOME, JT_SHIFT);
    case KEY_SEND: return key(JT_END, JT_SHIFT);
    case KEY_SPREVIOUS: return key(JT_PAGE_UP, JT_SHIFT);
    case KEY_SNEXT: return key(JT_PAGE_DOWN, JT_SHIFT);
    case KEY_SDC: return key(JT_DELETE, JT_SHIFT);
    case KEY_MOUSE: return mouse();
    case JT_CODE_PASTE_BEGIN: return (jt_input){.kind = JT_PASTE_BEGIN};
    case JT_CODE_PASTE_END: return (jt_input){.kind = JT_PASTE_END};
    default: break;
  }
  if (code > KEY_F0 && code <= KEY_F(12)) return key(JT_FUNCTION + (uint32_t)(code - KEY_F0), 0);
  return extended(code);
}

static jt_input character(wint_t scalar) {
  switch (scalar) {
    case '\r':
    case '\n': return key(JT_ENTER, 0);
    case '\t': return key(JT_TAB, 0);
    case 0x1B: return key(JT_ESCAPE, 0);
    case 0x08:
    case 0x7F: return key(JT_BACKSPACE, 0);
    default: break;
  }
  jt_input input = {.kind = JT_CHARACTER, .code = (uint32_t)scalar};
  if (scalar < 0x20) {
    input.modifiers = JT_CONTROL;
    input.code = scalar == 0 ? ' ' : scalar < 27 ? (uint32_t)scalar + 0x60 : (uint32_t)scalar + 0x40;
  }
  return input;
}

jt_input jt_read(void) {
  wint_t value;
  int result;
  while ((result = wget_wch(reader, &value)) != ERR) {
    if (answer_length >= 0) {
      if (result == OK && belongs(value)) {
        bool is_end = ends_answer(value);
        if (!is_end) answer[answer_length++] = (char)value;
        jt_input input = is_end ? answered() : (jt_input){.kind = JT_NOTHING};
        if (input.kind != JT_NOTHING) return input;
        continue;
      }
      answer_length = -1;
    }
    jt_input input = result == KEY_CODE_YES ? special((int)value) : character(value);
    if (input.kind == JT_KEY && input.code == JT_ESCAPE) {
      // What came in the same moment as an Escape was pressed with Alt.
      result = wget_wch(reader, &value);
      if (result == OK && begins_answer(value)) continue;
      if (result == OK && value == 0x1B) {
        unget_wch((wchar_t)value);
      } else if (result != ERR) {
        jt_input next = result == KEY_CODE_YES ? special((int)value) : character(value);
        if (next.kind != JT_KEY && next.kind != JT_CHARACTER) return next;
        next.modifiers |= JT_ALT;
        return next;
      }
    }
    if (input.kind != JT_NOTHING) return input;
  }
  return (jt_input){.kind = JT_NOTHING};
}
