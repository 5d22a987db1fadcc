// What Swift cannot import from curses: macros, variadics, FILE* and signal handlers. No policy.
//
// One terminal at a time, and all of it on one thread, but for jt_pipe.
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stdint.h>

// ---- terminal.c: opening, sizes, modes ----

typedef enum {
  JT_WRITES_UTF8,
  /// The environment asks for no characters in particular: C.UTF-8 was taken for them.
  JT_TAKES_UTF8,
  /// Characters of one byte, such as those of ISO-8859-1; see jt_can_write.
  JT_WRITES_BYTES,
  /// What was asked for is not installed, or there is no UTF-8 at all.
  JT_WRITES_ASCII,
} jt_writing;

/// Takes the locale of the environment, and says what can be written in it.
jt_writing jt_set_locale(void);
/// Whether a locale of characters of one byte has this one.
bool jt_can_write(uint32_t scalar);

/// Opens the terminal on two descriptors as a `term`; false where that is unknown or cannot move a cursor.
bool jt_open(const char *term, int input, int output);
/// Gives the terminal back for good; nothing where it is not open.
void jt_close(void);
/// Gives the terminal back for a while; jt_resume takes it again and has the next frame painted whole.
void jt_suspend(void);
void jt_resume(void);
/// Stops the whole foreground job, as Control-Z does in a shell; returns when it is continued.
void jt_stop_process(void);

int jt_rows(void);
int jt_columns(void);
/// Reads the window's size again and has the next frame painted whole.
void jt_resize(void);
/// Colours that the terminal shows; 0 or less for none.
int jt_colours(void);
/// Whether a colour number is 0xRRGGBB.
bool jt_has_direct_colour(void);
/// Whether the input has come to its end: closed, hung up.
bool jt_input_ended(void);
/// Asks for clicks and the wheel, or no longer.
void jt_set_mouse(bool on);
/// Asks what colour the ground has, and whether frames can be held until they are complete (mode 2026), where the terminal
/// is known to take such questions well. The colour comes as JT_GROUND, some time or never; nothing waits for it. From
/// the other answer on, larger frames are held.
void jt_ask(void);
/// The title of the window, where the terminal has one; the text holds no control characters.
void jt_set_title(const char *utf8);

// ---- paint.c: rows of cells ----

enum { JT_BOLD = 1, JT_DIM = 2, JT_UNDERLINE = 4, JT_REVERSE = 8, JT_ITALIC = 16 };

typedef struct {
  uint32_t scalars[5];  // the first `count` are used
  int32_t pair;
  uint8_t count;
  uint8_t attributes;
  uint8_t width;  // 1 or 2; 0 for the right half of a wide cell, which is passed over
} jt_cell;

/// A pair of ink and ground, each a colour number or -1 for the terminal's own.
int32_t jt_pair(int ink, int ground);
/// Gives curses a whole row.
void jt_put_row(int row, const jt_cell *cells, int count);
/// Moves what stands on `count` rows up, or down where `by` is negative; the rows that come free are blank.
void jt_scroll(int first, int count, int by);
/// Sends what has changed; a cursor row below 0 hides the cursor.
void jt_flush(int cursor_row, int cursor_column);

// ---- input.c: keys, mouse, paste ----

typedef enum {
  JT_NOTHING,
  JT_CHARACTER,  // code is a scalar
  JT_KEY,        // code is a jt_key
  JT_CLICK,
  JT_WHEEL_UP,
  JT_WHEEL_DOWN,
  JT_PASTE_BEGIN,
  JT_PASTE_END,
  JT_GROUND,  // code is 0xRRGGBB, the colour of the terminal's ground
} jt_input_kind;

typedef enum {
  JT_UP,
  JT_DOWN,
  JT_LEFT,
  JT_RIGHT,
  JT_HOME,
  JT_END,
  JT_PAGE_UP,
  JT_PAGE_DOWN,
  JT_INSERT,
  JT_DELETE,
  JT_BACKSPACE,
  JT_TAB,
  JT_ENTER,
  JT_ESCAPE,
  JT_FUNCTION,  // F1 is JT_FUNCTION + 1
} jt_key;

enum { JT_CONTROL = 1, JT_ALT = 2, JT_SHIFT = 4 };

typedef struct {
  jt_input_kind kind;
  uint32_t code;
  uint8_t modifiers;
  int row;
  int column;
} jt_input;

/// What came next, without waiting; JT_NOTHING when all has been read.
jt_input jt_read(void);

// ---- signals.c: what the kernel says, and the way out after a fault ----

/// Has SIGWINCH, SIGTSTP, SIGCONT and what asks a program to end (SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGUSR1, SIGUSR2)
/// written to a pipe, one byte each: its number. Gives the end to read from, or -1.
int jt_catch_signals(void);
/// One signal from the pipe, 0 when there is none.
int jt_next_signal(void);
/// A line for standard error when the program is stopped by a fault, after the terminal has been given back.
void jt_set_farewell(const char *utf8);
/// Two ends of a pipe that neither block nor pass to other programs; false where there is none.
bool jt_pipe(int ends[2]);

// ---- memory.c ----

/// Has all threads beside this one share a heap, which is reserved in one piece.
void jt_share_memory(void);

#endif
