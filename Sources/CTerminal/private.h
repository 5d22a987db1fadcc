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

/// What undoes every mode: written as it is, with the modes of the line, when the program is stopped by a fault.
void jt_arm_restore(int output, const struct termios *modes, const char *bytes, size_t count);
void jt_disarm_restore(void);

#endif
