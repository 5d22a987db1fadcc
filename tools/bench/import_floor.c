/* What SQLite itself takes to hold a register that Jalon has imported: the floor under `jalon import rna`.
 *
 *   import_floor rows IMPORTED.db ROWS        writes the associations of an imported programme as prepared text
 *   import_floor load EMPTY.db ROWS           loads them into a programme that `jalon init` has just made
 *
 * The load has nothing to read but finished values: no encoding, no check, no fold, no key, no look-up. It fills the very
 * table of the schema at hand in one transaction, in SQLite's quickest order: rows first, then the search index in one go, then
 * every index, then one entry of the journal; then the log is folded into the file, as Jalon does. It prints seconds and rows a
 * second, and its own peak of memory.
 *
 *   cc -O2 -o import_floor import_floor.c -lsqlite3
 *
 * Prepared text: fields end with 0x1F, rows with 0x1E (`.mode ascii` of the sqlite3 shell); an empty field of a column that may be
 * NULL is NULL.
 */
#define _GNU_SOURCE
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

enum { FIELD_END = 0x1F, ROW_END = 0x1E, MOST_COLUMNS = 64, MOST_DEFINITIONS = 32 };

static sqlite3 *db;

static void stop(const char *what) {
  fprintf(stderr, "import_floor: %s: %s\n", what, db ? sqlite3_errmsg(db) : "");
  exit(1);
}

static void run(const char *sql) {
  if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK) stop(sql);
}

static sqlite3_stmt *prepared(const char *sql) {
  sqlite3_stmt *statement;
  if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) != SQLITE_OK) stop(sql);
  return statement;
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

static void write_rows(const char *path) {
  FILE *out = fopen(path, "w");
  if (!out) stop(path);
  sqlite3_stmt *rows = prepared("SELECT * FROM \"association\" ORDER BY \"id\"");
  int columns = sqlite3_column_count(rows);
  while (sqlite3_step(rows) == SQLITE_ROW) {
    for (int column = 0; column < columns; column++) {
      fwrite(sqlite3_column_text(rows, column), 1, sqlite3_column_bytes(rows, column), out);
      putc(FIELD_END, out);
    }
    putc(ROW_END, out);
  }
  sqlite3_finalize(rows);
  if (fclose(out)) stop(path);
}

/* Takes indexes and triggers of the table away, and returns how many `definitions` make them again. */
static int take_away(const char *type, char **definitions) {
  sqlite3_stmt *all = prepared(
      "SELECT sql, 'DROP ' || type || ' \"' || name || '\"' FROM sqlite_schema "
      "WHERE tbl_name = 'association' AND type = ?1 AND sql IS NOT NULL");
  sqlite3_bind_text(all, 1, type, -1, SQLITE_STATIC);
  char *drops[MOST_DEFINITIONS];
  int count = 0;
  while (sqlite3_step(all) == SQLITE_ROW && count < MOST_DEFINITIONS) {
    definitions[count] = strdup((const char *)sqlite3_column_text(all, 0));
    drops[count++] = strdup((const char *)sqlite3_column_text(all, 1));
  }
  sqlite3_finalize(all);
  for (int i = 0; i < count; i++) run(drops[i]);
  return count;
}

struct Column { int is_integer, may_be_null; };

static int read_columns(struct Column *columns, char *insert, size_t size) {
  sqlite3_stmt *all = prepared("SELECT type, \"notnull\" FROM pragma_table_info('association')");
  int count = 0;
  while (sqlite3_step(all) == SQLITE_ROW && count < MOST_COLUMNS) {
    columns[count].is_integer = sqlite3_column_text(all, 0)[0] == 'I';
    columns[count++].may_be_null = !sqlite3_column_int(all, 1);
  }
  sqlite3_finalize(all);
  size_t length = snprintf(insert, size, "INSERT INTO \"association\" VALUES (?");
  for (int i = 1; i < count; i++) length += snprintf(insert + length, size - length, ", ?");
  snprintf(insert + length, size - length, ")");
  return count;
}

static long insert_rows(FILE *in) {
  struct Column columns[MOST_COLUMNS];
  char sql[1024], *row = NULL;
  int count = read_columns(columns, sql, sizeof sql);
  size_t room = 0;
  long rows = 0;
  sqlite3_stmt *insert = prepared(sql);
  for (ssize_t length; (length = getdelim(&row, &room, ROW_END, in)) > 0; rows++) {
    const char *at = row, *end = row + length;
    for (int i = 0; i < count; i++) {
      const char *field_end = memchr(at, FIELD_END, end - at);
      if (!field_end) stop("a row is cut short");
      if (field_end == at && columns[i].may_be_null)
        sqlite3_bind_null(insert, i + 1);
      else if (columns[i].is_integer)
        sqlite3_bind_int64(insert, i + 1, strtoll(at, NULL, 10));
      else
        sqlite3_bind_text(insert, i + 1, at, field_end - at, SQLITE_STATIC);
      at = field_end + 1;
    }
    if (sqlite3_step(insert) != SQLITE_DONE) stop("insert");
    sqlite3_reset(insert);
  }
  sqlite3_finalize(insert);
  free(row);
  return rows;
}

static void load(const char *path) {
  FILE *in = fopen(path, "r");
  if (!in) stop(path);
  run("PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -65536");

  double began = now(), mark = began;
  run("BEGIN IMMEDIATE");
  char *indexes[MOST_DEFINITIONS], *triggers[MOST_DEFINITIONS];
  int index_count = take_away("index", indexes), trigger_count = take_away("trigger", triggers);
  long rows = insert_rows(in);
  double inserted = now() - mark;
  mark = now();
  run("INSERT INTO \"association_search\" (\"association_search\", \"rank\") VALUES ('hashsize', 33554432)");
  run("INSERT INTO \"association_search\" (\"association_search\") VALUES ('rebuild')");
  run("INSERT INTO \"association_search\" (\"association_search\", \"rank\") VALUES ('hashsize', 1048576)");
  double searchable = now() - mark;
  mark = now();
  for (int i = 0; i < index_count; i++) run(indexes[i]);
  for (int i = 0; i < trigger_count; i++) run(triggers[i]);
  double indexed = now() - mark;
  mark = now();
  run("INSERT INTO \"journal\" SELECT \"id\" + 1, \"instant\", \"day\", \"adviser\", \"act\", \"command\", \"association\", "
      "\"case_id\", \"about\", 1, \"body\", \"digest\" FROM \"journal\" ORDER BY \"id\" DESC LIMIT 1");
  run("COMMIT");
  run("PRAGMA wal_checkpoint(TRUNCATE)");
  double kept = now() - mark, whole = now() - began;

  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("%ld rows  %.3f s  %.0f rows/s  (rows %.3f, search %.3f, indexes %.3f, commit and fold %.3f)  peak %ld KiB\n",
         rows, whole, rows / whole, inserted, searchable, indexed, kept, usage.ru_maxrss);
}

int main(int count, char **words) {
  if (count != 4 || (strcmp(words[1], "rows") && strcmp(words[1], "load"))) {
    fprintf(stderr, "import_floor rows IMPORTED.db ROWS | import_floor load EMPTY.db ROWS\n");
    return 2;
  }
  if (sqlite3_open_v2(words[2], &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK) stop(words[2]);
  if (words[1][0] == 'r') write_rows(words[3]); else load(words[3]);
  return sqlite3_close(db) == SQLITE_OK ? 0 : 1;
}
