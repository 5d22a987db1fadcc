#include "private.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// ---- The way out after a fault ----
//
// A trap in Swift is SIGILL or SIGTRAP, and no destructor or atexit runs after it. Everything that the handler needs is
// worked out before; it only writes, sets the modes of the line and lets the signal take its course.

static struct {
  volatile sig_atomic_t armed;
  int output;
  bool has_modes;
  struct termios modes;
  char bytes[512];
  size_t count;
  char farewell[512];
  size_t farewell_count;
} restore;

static const int faults[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE};
enum { FAULTS = sizeof faults / sizeof *faults };
static struct sigaction before[FAULTS];

static void restore_terminal(void) {
  if (!restore.armed) return;
  restore.armed = 0;
  jt_write_all(restore.output, restore.bytes, restore.count);
  if (restore.has_modes) tcsetattr(restore.output, TCSANOW, &restore.modes);
}

static void fault(int number, siginfo_t *info, void *context) {
  (void)context;
  if (restore.armed) {
    restore_terminal();
    jt_write_all(STDERR_FILENO, restore.farewell, restore.farewell_count);
  }
  for (int i = 0; i < FAULTS; i++) {
    if (faults[i] == number) sigaction(number, &before[i], NULL);
  }
  // A true fault happens again when this returns; one that was sent has to be sent again.
  if (!info || info->si_code <= 0 || number == SIGABRT) raise(number);
}

static void catch_faults(void) {
  static bool caught;
  static char stack[1 << 16];
  if (caught) return;
  caught = true;
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  struct sigaction action = {.sa_sigaction = fault, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < FAULTS; i++) sigaction(faults[i], &action, &before[i]);
  atexit(restore_terminal);
}

void jt_arm_restore(int output, const struct termios *modes, const char *bytes, size_t count) {
  restore.armed = 0;
  restore.output = output;
  restore.has_modes = modes != NULL;
  if (modes) restore.modes = *modes;
  restore.count = count < sizeof restore.bytes ? count : sizeof restore.bytes;
  memcpy(restore.bytes, bytes, restore.count);
  restore.armed = 1;
  catch_faults();
}

void jt_disarm_restore(void) { restore.armed = 0; }

void jt_set_farewell(const char *utf8) {
  size_t count = strlen(utf8);
  restore.farewell_count = count < sizeof restore.farewell ? count : sizeof restore.farewell;
  memcpy(restore.farewell, utf8, restore.farewell_count);
}

// ---- Signals as bytes of a pipe ----

static int signal_pipe[2] = {-1, -1};
static const int reported[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGUSR1, SIGUSR2, SIGTSTP, SIGCONT};
enum { REPORTED = sizeof reported / sizeof *reported };

static void report(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  ssize_t written = write(signal_pipe[1], &byte, 1);
  (void)written;
  errno = saved;
}

bool jt_pipe(int ends[2]) {
  if (pipe(ends) != 0) {
    ends[0] = ends[1] = -1;
    return false;
  }
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFL, fcntl(ends[i], F_GETFL) | O_NONBLOCK);
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
  }
  return true;
}

int jt_catch_signals(void) {
  if (signal_pipe[0] < 0 && !jt_pipe(signal_pipe)) return -1;
  struct sigaction action = {.sa_handler = report, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < REPORTED; i++) sigaction(reported[i], &action, NULL);
  return signal_pipe[0];
}

int jt_next_signal(void) {
  unsigned char byte;
  return signal_pipe[0] >= 0 && read(signal_pipe[0], &byte, 1) == 1 ? byte : 0;
}

void jt_stop_process(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL}, stop, resume;
  sigemptyset(&standard.sa_mask);
  sigaction(SIGTSTP, &standard, &stop);
  sigaction(SIGCONT, &standard, &resume);
  // The whole job, so that a script that started the program stops with it.
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &stop, NULL);
  sigaction(SIGCONT, &resume, NULL);
}
