#include "private.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>
#include <term.h>

static struct {
  SCREEN *screen;
  FILE *input;
  FILE *output;
  int line;              // the terminal, whatever the descriptor of `output` is at the time
  struct termios found;  // the modes of the line before anything was changed
  bool has_found;
  bool has_paste;
  bool has_title;
  bool title_is_set;
  char *title;  // waits for the next frame
  bool mouse;
} terminal;

// The characters that the environment asks for by name.
typedef enum {
  WISHES_NOTHING,  // as C and POSIX do
  WISHES_UTF8,
  WISHES_OTHERS,  // as fr_FR.ISO-8859-1 and fr_FR@euro do
} wish;

static wish characters_wished(void) {
  const char *names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *name = getenv(names[i]);
    if (!name || !*name) continue;
    const char *characters = strpbrk(name, ".@");
    if (!characters) return WISHES_NOTHING;
    return strcasestr(characters, "utf") ? WISHES_UTF8 : WISHES_OTHERS;
  }
  return WISHES_NOTHING;
}

jt_writing jt_set_locale(void) {
  bool is_known = setlocale(LC_ALL, "") != NULL;
  const char *characters = nl_langinfo(CODESET);
  if (strcmp(characters, "UTF-8") == 0) return JT_WRITES_UTF8;
  if (is_known && strcmp(characters, "ANSI_X3.4-1968") != 0) return JT_WRITES_BYTES;
  wish wished = characters_wished();
  if (!is_known && wished == WISHES_OTHERS) return JT_WRITES_ASCII;
  if (!setlocale(LC_CTYPE, "C.UTF-8")) return JT_WRITES_ASCII;
  // A locale of UTF-8 that is not installed differs from C.UTF-8 in nothing that is drawn.
  return wished == WISHES_UTF8 ? JT_WRITES_UTF8 : JT_TAKES_UTF8;
}

bool jt_can_write(uint32_t scalar) { return wctob((wint_t)scalar) != EOF; }

// ---- Sequences ----

static void send(const char *bytes) { jt_write_all(fileno(terminal.output), bytes, strlen(bytes)); }

static bool has_capability(const char *name) {
  const char *value = tigetstr(name);
  return value && value != (char *)-1 && *value;
}

static void append(char *buffer, size_t size, const char *bytes) {
  // Padding such as $<20/> is for terminals of another age; a restore in a fault has no time for it.
  size_t end = strlen(buffer);
  while (*bytes && end + 1 < size) {
    if (bytes[0] == '$' && bytes[1] == '<') {
      const char *close = strchr(bytes, '>');
      if (close) {
        bytes = close + 1;
        continue;
      }
    }
    buffer[end++] = *bytes++;
  }
  buffer[end] = 0;
}

static void append_capability(char *buffer, size_t size, const char *name) {
  if (has_capability(name)) append(buffer, size, tigetstr(name));
}

static void arm_restore(void) {
  char bytes[512] = "";
  if (terminal.has_paste) append(bytes, sizeof bytes, "\033[?2004l");
  if (has_capability("kmous")) append(bytes, sizeof bytes, "\033[?1006l\033[?1003l\033[?1002l\033[?1000l");
  if (terminal.has_title) append(bytes, sizeof bytes, "\033[23;2t");
  append_capability(bytes, sizeof bytes, "rmkx");
  append_capability(bytes, sizeof bytes, "sgr0");
  append_capability(bytes, sizeof bytes, "op");
  append_capability(bytes, sizeof bytes, "cnorm");
  append_capability(bytes, sizeof bytes, "rmcup");
  jt_arm_restore(terminal.line, terminal.has_found ? &terminal.found : NULL, bytes, strlen(bytes));
}

// ---- Opening and closing ----

static void set_modes(void) {
  raw();
  noecho();
  nonl();
  typeahead(-1);  // paint the whole frame, even while keys are waiting: they were drained before it
  if (!getenv("ESCDELAY")) set_escdelay(25);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
}

static bool knows_titles(const char *term) {
  const char *known[] = {"xterm", "tmux", "screen", "rxvt", "alacritty", "foot", "konsole", "vte", "gnome", "st-"};
  for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
    if (strncmp(term, known[i], strlen(known[i])) == 0) return true;
  }
  return false;
}

bool jt_open(const char *term, int input, int output) {
  memset(&terminal, 0, sizeof terminal);
  int own_input = dup(input), own_output = dup(output);
  terminal.line = fcntl(output, F_DUPFD_CLOEXEC, 0);
  terminal.input = own_input < 0 ? NULL : fdopen(own_input, "r");
  terminal.output = own_output < 0 ? NULL : fdopen(own_output, "w");
  if (terminal.input && terminal.output && terminal.line >= 0) {
    terminal.has_found = tcgetattr(own_input, &terminal.found) == 0;
    terminal.screen = newterm(term, terminal.output, terminal.input);
  }
  if (terminal.screen && !has_capability("cup")) {  // it can only write line after line
    endwin();
    delscreen(terminal.screen);
    terminal.screen = NULL;
    if (terminal.has_found) tcsetattr(own_input, TCSADRAIN, &terminal.found);
  }
  if (!terminal.screen) {
    if (terminal.input) fclose(terminal.input);
    if (terminal.output) fclose(terminal.output);
    if (terminal.line >= 0) close(terminal.line);
    return false;
  }
  set_term(terminal.screen);
  jt_prepare_frames(terminal.line, own_output);
  terminal.has_paste = has_capability("BE") || has_capability("kmous");
  terminal.has_title = knows_titles(term);
  arm_restore();
  set_modes();
  jt_prepare_input(terminal.has_paste);
  if (terminal.has_paste) send("\033[?2004h");
  return true;
}

void jt_close(void) {
  if (!terminal.screen) return;
  jt_suspend();
  if (terminal.title_is_set) send("\033[23;2t");
  jt_forget_input();
  jt_disarm_restore();
  delscreen(terminal.screen);
  terminal.screen = NULL;
  fclose(terminal.input);
  fclose(terminal.output);
  close(terminal.line);
  free(terminal.title);
}

void jt_suspend(void) {
  if (!terminal.screen || isendwin()) return;
  if (terminal.has_paste) send("\033[?2004l");
  endwin();
  fflush(terminal.output);
  if (terminal.has_found) tcsetattr(fileno(terminal.input), TCSADRAIN, &terminal.found);
}

void jt_resume(void) {
  if (!terminal.screen) return;
  reset_prog_mode();
  jt_resize();
  doupdate();
  if (terminal.has_paste) send("\033[?2004h");
}

// ---- What the terminal is ----

int jt_rows(void) { return terminal.screen ? getmaxy(stdscr) : 0; }
int jt_columns(void) { return terminal.screen ? getmaxx(stdscr) : 0; }

void jt_resize(void) {
  struct winsize size;
  if (ioctl(fileno(terminal.output), TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0) {
    resizeterm(size.ws_row, size.ws_col);
  }
  clearok(curscr, TRUE);
  jt_forget_place();
}

int jt_colours(void) { return has_colors() ? COLORS : 0; }
bool jt_has_direct_colour(void) { return tigetflag("RGB") > 0 && COLORS >= 1 << 24; }

bool jt_input_ended(void) {
  if (!terminal.screen) return true;
  struct pollfd input = {.fd = fileno(terminal.input), .events = POLLIN};
  if (poll(&input, 1, 0) <= 0) return false;
  if (input.revents & (POLLHUP | POLLERR | POLLNVAL)) return true;
  int waiting = 0;
  return ioctl(input.fd, FIONREAD, &waiting) != 0 || waiting == 0;
}

void jt_set_mouse(bool on) {
  if (!terminal.screen || terminal.mouse == on) return;
  terminal.mouse = on;
  mouseinterval(0);
  mousemask(on ? BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED : 0, NULL);
}

void jt_ask(void) {
  // Whoever knows titles reads operating system commands to their end.
  if (!terminal.screen || !terminal.has_title) return;
  jt_expect_answers();
  send("\033]11;?\033\\");
  // This one prints the end of a question that it does not know.
  const char *program = getenv("TERM_PROGRAM");
  if (!program || strcmp(program, "Apple_Terminal") != 0) send("\033[?2026$p");
}

void jt_set_title(const char *utf8) {
  if (!terminal.screen || !terminal.has_title) return;
  free(terminal.title);
  terminal.title = strdup(utf8);
}

void jt_send_title(void) {
  if (!terminal.title) return;
  if (!terminal.title_is_set) send("\033[22;2t");
  terminal.title_is_set = true;
  send("\033]2;");
  send(terminal.title);
  send("\007");
  free(terminal.title);
  terminal.title = NULL;
}
