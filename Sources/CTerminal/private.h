// Between the files of this target.
#ifndef JT_PRIVATE_H
#define JT_PRIVATE_H

#define _GNU_SOURCE 1
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

#include "cterminal.h"

/// Codes beyond those of curses, given to jt_read by the keys that jt_prepare_input defines.
enum { JT_CODE_PASTE_BEGIN = 04000, JT_CODE_PASTE_END };

/// Called once the terminal is open.
void jt_prepare_input(bool bracketed_paste);
void jt_forget_input(void);
/// The terminal was asked for the colour of its ground and whether it can hold a frame: its answers are no keys.
void jt_expect_answers(void);

/// Says where frames go, and to which descriptor curses writes them.
void jt_prepare_frames(int terminal, int curses_output);
/// Between the two nothing reaches the terminal: what was written is sent in one piece at the end.
void jt_begin_frame(void);
void jt_end_frame(void);
/// Adds to the frame what curses knows nothing of.
void jt_write_frame(const char *bytes, size_t count);
/// Whether the terminal can be told to show a frame only when it is complete.
void jt_hold_frames(bool can);
void jt_write_all(int descriptor, const char *bytes, size_t count);

/// Says the same in fewer bytes (pen.c), and says how many they are. A sequence that is cut off waits for the next piece.
size_t jt_spare(const char *bytes, size_t count, char *room);
/// What is left to say at the end of a frame, so that the pen stands as curses believes it to.
size_t jt_spare_end(char *room);
/// How much room is needed for what becomes of `count` bytes.
#define JT_SPARE_ROOM(count) ((count) * 3 + 256)
/// The pen stands as it does on a terminal that was just opened.
void jt_forget_pen(void);

/// Follows where the cursor goes (place.c): a byte of text, or a sequence, which is made shorter where it can be. Says how
/// long the sequence is.
void jt_place_text(char byte);
size_t jt_place_sequence(char *sequence, size_t length);
/// The cursor may be anywhere.
void jt_forget_place(void);

/// Sends what waits for the next frame: the title of the window.
void jt_send_title(void);

/// What undoes every mode: written as it is, with the modes of the line, when the program is stopped by a fault.
void jt_arm_restore(int output, const struct termios *modes, const char *bytes, size_t count);
void jt_disarm_restore(void);

#endif
