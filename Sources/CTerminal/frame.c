#include "private.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <unistd.h>

// curses writes to the terminal at each move of its cursor: a row comes in pieces, and whoever shows them may show each.
// While a frame is made, its descriptor is a file in memory; the frame then goes out whole, in one write where the
// terminal takes it so.

static int sketch = -1;   // the file in memory
static int line = -1;     // the terminal
static int written = -1;  // the descriptor that curses writes to

void jt_prepare_frames(int terminal, int curses_output) {
  line = terminal;
  written = curses_output;
  if (sketch < 0) sketch = memfd_create("frame", MFD_CLOEXEC);
  jt_forget_pen();
}

void jt_begin_frame(void) {
  // Without a file in memory curses goes on writing to the terminal itself.
  if (sketch >= 0) dup3(sketch, written, O_CLOEXEC);
}

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

void jt_end_frame(void) {
  if (sketch < 0) return;
  dup3(line, written, O_CLOEXEC);
  lseek(sketch, 0, SEEK_SET);
  static char bytes[1 << 14], spared[JT_SPARE_ROOM(sizeof bytes)];
  size_t size = 0;
  ssize_t count;
  while ((count = read(sketch, bytes, sizeof bytes)) > 0) {
    jt_write_all(line, spared, size);
    size = jt_spare(bytes, (size_t)count, spared);
  }
  size += jt_spare_end(spared + size);
  jt_write_all(line, spared, size);
  lseek(sketch, 0, SEEK_SET);
  if (ftruncate(sketch, 0) != 0) sketch = -1;
}
