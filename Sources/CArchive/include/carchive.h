// Zip archives through libarchive, which is loaded when the first one is opened. Linked to the program it would be read,
// with all that it brings along (libxml2, ICU, four compressors), at every start, and double the time that takes.
//
// Each function is libarchive's own of the same name without the `lazy_`; `<archive.h>` says what it does.
#ifndef CARCHIVE_H
#define CARCHIVE_H

#include <archive.h>
#include <archive_entry.h>

/// NULL also where libarchive is not installed.
struct archive *lazy_archive_read_new(void);
int lazy_archive_read_support_format_zip(struct archive *archive);
int lazy_archive_read_open_filename(struct archive *archive, const char *path, size_t block_size);
int lazy_archive_read_next_header(struct archive *archive, struct archive_entry **entry);
la_ssize_t lazy_archive_read_data(struct archive *archive, void *block, size_t size);
int lazy_archive_read_free(struct archive *archive);
la_int64_t lazy_archive_filter_bytes(struct archive *archive, int filter);
const char *lazy_archive_error_string(struct archive *archive);
__LA_MODE_T lazy_archive_entry_filetype(struct archive_entry *entry);
int lazy_archive_entry_is_encrypted(struct archive_entry *entry);
const char *lazy_archive_entry_pathname(struct archive_entry *entry);
const char *lazy_archive_entry_pathname_utf8(struct archive_entry *entry);
/// NULL also where libarchive is not installed.
struct archive *lazy_archive_write_new(void);
int lazy_archive_write_set_format_zip(struct archive *archive);
int lazy_archive_write_open_filename(struct archive *archive, const char *path);
int lazy_archive_write_header(struct archive *archive, struct archive_entry *entry);
la_ssize_t lazy_archive_write_data(struct archive *archive, const void *block, size_t size);
int lazy_archive_write_close(struct archive *archive);
int lazy_archive_write_free(struct archive *archive);
struct archive_entry *lazy_archive_entry_new(void);
void lazy_archive_entry_free(struct archive_entry *entry);
void lazy_archive_entry_set_pathname_utf8(struct archive_entry *entry, const char *path);
void lazy_archive_entry_set_size(struct archive_entry *entry, la_int64_t size);
void lazy_archive_entry_set_filetype(struct archive_entry *entry, unsigned int type);
void lazy_archive_entry_set_perm(struct archive_entry *entry, __LA_MODE_T mode);
void lazy_archive_entry_set_mtime(struct archive_entry *entry, time_t seconds, long nanoseconds);

#endif
