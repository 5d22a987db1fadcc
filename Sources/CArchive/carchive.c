#include "carchive.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>

// The functions of libarchive, once it is loaded: one list for their places and for their loading.
#define FUNCTIONS(f)         \
  f(read_new)                \
  f(read_support_format_zip) \
  f(read_open_filename)      \
  f(read_next_header)        \
  f(read_data)               \
  f(read_free)               \
  f(filter_bytes)            \
  f(error_string)            \
  f(entry_filetype)          \
  f(entry_is_encrypted)      \
  f(entry_pathname)          \
  f(entry_pathname_utf8)     \
  f(write_new)               \
  f(write_set_format_zip)    \
  f(write_open_filename)     \
  f(write_header)            \
  f(write_data)              \
  f(write_close)             \
  f(write_free)              \
  f(entry_new)               \
  f(entry_free)              \
  f(entry_set_pathname_utf8) \
  f(entry_set_size)          \
  f(entry_set_filetype)      \
  f(entry_set_perm)          \
  f(entry_set_mtime)

#define PLACE(name) __typeof__(archive_##name) *name;
static struct {
  bool is_loaded;
  FUNCTIONS(PLACE)
} library;

static void load(void) {
  void *handle = dlopen("libarchive.so.13", RTLD_NOW | RTLD_LOCAL);
  if (!handle) return;
  library.is_loaded = true;
#define LOAD(name)                                                                    \
  library.name = (__typeof__(archive_##name) *)dlsym(handle, "archive_" #name); \
  if (!library.name) library.is_loaded = false;
  FUNCTIONS(LOAD)
}

static bool is_loaded(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return library.is_loaded;
}

struct archive *lazy_archive_read_new(void) { return is_loaded() ? library.read_new() : NULL; }
struct archive *lazy_archive_write_new(void) { return is_loaded() ? library.write_new() : NULL; }

// Whoever has an archive has the library.

int lazy_archive_read_support_format_zip(struct archive *archive) { return library.read_support_format_zip(archive); }
int lazy_archive_read_open_filename(struct archive *archive, const char *path, size_t block_size) {
  return library.read_open_filename(archive, path, block_size);
}
int lazy_archive_read_next_header(struct archive *archive, struct archive_entry **entry) {
  return library.read_next_header(archive, entry);
}
la_ssize_t lazy_archive_read_data(struct archive *archive, void *block, size_t size) {
  return library.read_data(archive, block, size);
}
int lazy_archive_read_free(struct archive *archive) { return library.read_free(archive); }
la_int64_t lazy_archive_filter_bytes(struct archive *archive, int filter) {
  return library.filter_bytes(archive, filter);
}
const char *lazy_archive_error_string(struct archive *archive) { return library.error_string(archive); }
__LA_MODE_T lazy_archive_entry_filetype(struct archive_entry *entry) { return library.entry_filetype(entry); }
int lazy_archive_entry_is_encrypted(struct archive_entry *entry) { return library.entry_is_encrypted(entry); }
const char *lazy_archive_entry_pathname(struct archive_entry *entry) { return library.entry_pathname(entry); }
const char *lazy_archive_entry_pathname_utf8(struct archive_entry *entry) { return library.entry_pathname_utf8(entry); }
int lazy_archive_write_set_format_zip(struct archive *archive) { return library.write_set_format_zip(archive); }
int lazy_archive_write_open_filename(struct archive *archive, const char *path) { return library.write_open_filename(archive, path); }
int lazy_archive_write_header(struct archive *archive, struct archive_entry *entry) { return library.write_header(archive, entry); }
la_ssize_t lazy_archive_write_data(struct archive *archive, const void *block, size_t size) { return library.write_data(archive, block, size); }
int lazy_archive_write_close(struct archive *archive) { return library.write_close(archive); }
int lazy_archive_write_free(struct archive *archive) { return library.write_free(archive); }
struct archive_entry *lazy_archive_entry_new(void) { return library.entry_new(); }
void lazy_archive_entry_free(struct archive_entry *entry) { library.entry_free(entry); }
void lazy_archive_entry_set_pathname_utf8(struct archive_entry *entry, const char *path) { library.entry_set_pathname_utf8(entry, path); }
void lazy_archive_entry_set_size(struct archive_entry *entry, la_int64_t size) { library.entry_set_size(entry, size); }
void lazy_archive_entry_set_filetype(struct archive_entry *entry, unsigned int type) { library.entry_set_filetype(entry, type); }
void lazy_archive_entry_set_perm(struct archive_entry *entry, __LA_MODE_T mode) { library.entry_set_perm(entry, mode); }
void lazy_archive_entry_set_mtime(struct archive_entry *entry, time_t seconds, long nanoseconds) { library.entry_set_mtime(entry, seconds, nanoseconds); }
