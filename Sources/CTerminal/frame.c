#include "private.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

// curses writes to the terminal at each move of its cursor: a row comes in pieces, and whoever shows them may show each.
// While a frame is made, its descriptor is a file in memory; the frame then goes out whole, in one write where the
// terminal takes it so.

static int sketch = -1;   // the file in memory
static int line = -1;     // the terminal
static int written = -1;  // the descriptor that curses writes to
static bool can_hold;     // whether the terminal shows a frame whole when it is told where it begins and ends

void jt_prepare_frames(int terminal, int curses_output) {
  line = terminal;
  written = curses_output;
  if (sketch < 0) sketch = memfd_create("frame", MFD_CLOEXEC);
  can_hold = false;
  jt_forget_pen();
  jt_forget_place();
}

void jt_begin_frame(void) {
  // Without a file in memory curses goes on writing to the terminal itself.
  if (sketch >= 0) dup3(sketch, written, O_CLOEXEC);
}

void jt_write_frame(const char *bytes, size_t count) { jt_write_all(written, bytes, count); }

void jt_write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t done = write(descriptor, bytes, count);
    if (done < 0 && errno == EINTR) continue;
    if (done < 0 && errno == EAGAIN) {
      struct pollfd room = {.fd = descriptor, .events = POLLOUT};
      if (poll(&room, 1, -1) < 0 && errno != EINTR) return;
      continue;
    }
    if (done <= 0) return;
    bytes += done;
    count -= (size_t)done;
  }
}

// A terminal that knows mode 2026 shows what comes between its two ends at once. A small frame is read in one piece
// anyway, and is not worth the bytes.
#define HOLD "\033[?2026h"
#define SHOW "\033[?2026l"
enum { SMALL_FRAME = 1024 };

void jt_hold_frames(bool can) { can_hold = can; }

static size_t add(char *to, const char *bytes) {
  memcpy(to, bytes, strlen(bytes));
  return strlen(bytes);
}

void jt_end_frame(void) {
  if (sketch < 0) return;
  dup3(line, written, O_CLOEXEC);
  // The file keeps its pages for the next frame.
  off_t total = lseek(sketch, 0, SEEK_CUR), done = 0;
  lseek(sketch, 0, SEEK_SET);
  bool holds = can_hold && total > SMALL_FRAME;
  static char bytes[1 << 14], spared[JT_SPARE_ROOM(sizeof bytes)];
  size_t size = holds ? add(spared, HOLD) : 0;
  while (done < total) {
    size_t rest = (size_t)(total - done), piece = rest < sizeof bytes ? rest : sizeof bytes;
    ssize_t count = pread(sketch, bytes, piece, done);
    if (count <= 0) break;
    done += count;
    size += jt_spare(bytes, (size_t)count, spared + size);
    if (done == total) break;
    jt_write_all(line, spared, size);
    size = 0;
  }
  size += jt_spare_end(spared + size);
  if (holds) size += add(spared + size, SHOW);
  jt_write_all(line, spared, size);
}
