#include <malloc.h>

#include "cterminal.h"

void jt_share_memory(void) {
  // Left to itself, the C library gives each thread a heap of its own, which it makes larger by one page of memory at a
  // time, each by a call to the system: two hundred of them until the first rows of a list are read. What is reserved
  // beforehand is no memory yet.
  mallopt(M_ARENA_MAX, 2);
  mallopt(M_TOP_PAD, 4 << 20);
  mallopt(M_MMAP_THRESHOLD, 1 << 20);
}
