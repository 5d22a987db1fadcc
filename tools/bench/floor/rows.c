#include "rows.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COLUMNS                                                                                        \
  "c.id, c.name, c.department, c.stage, c.missing, c.conditions, c.score, c.stage_since, "             \
  "c.last_exchange, c.next_follow_up"

static sqlite3 *database;

/* The columns of the three orders; each has an index in the programme. */
static const char *const order_column[ORDERS] = {"sort_name", "next_follow_up", "stage_rank"};

static void need(int code, int wanted) {
  if (code == wanted) return;
  fprintf(stderr, "floor: %s\n", sqlite3_errmsg(database));
  exit(1);
}

/* Prepares a statement at its first use and keeps it. */
static sqlite3_stmt *prepared(sqlite3_stmt **kept, const char *sql) {
  if (!*kept) need(sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, kept, NULL), SQLITE_OK);
  sqlite3_reset(*kept);
  return *kept;
}

void rows_open(const char *path) {
  need(sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE, NULL), SQLITE_OK);
  need(sqlite3_exec(database,
                    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0;"
                    "PRAGMA cache_size = -8000",
                    NULL, NULL, NULL),
       SQLITE_OK);
}

void rows_close(void) { sqlite3_close(database); }

static void copy(char *to, size_t room, const unsigned char *text) {
  snprintf(to, room, "%s", text ? (const char *)text : "");
}

static int fetch(sqlite3_stmt *statement, struct row *rows, int room) {
  int count = 0;
  while (count < room && sqlite3_step(statement) == SQLITE_ROW) {
    struct row *row = &rows[count++];
    row->id = sqlite3_column_int64(statement, 0);
    copy(row->name, sizeof row->name, sqlite3_column_text(statement, 1));
    copy(row->department, sizeof row->department, sqlite3_column_text(statement, 2));
    copy(row->stage, sizeof row->stage, sqlite3_column_text(statement, 3));
    row->missing = sqlite3_column_int(statement, 4);
    row->conditions = sqlite3_column_int(statement, 5);
    row->score = sqlite3_column_int(statement, 6);
    copy(row->since, sizeof row->since, sqlite3_column_text(statement, 7));
    copy(row->last_exchange, sizeof row->last_exchange, sqlite3_column_text(statement, 8));
    copy(row->next_follow_up, sizeof row->next_follow_up, sqlite3_column_text(statement, 9));
    copy(row->key, sizeof row->key, sqlite3_column_text(statement, 10));
  }
  sqlite3_reset(statement);
  return count;
}

/* Keyset pages: never an OFFSET, so a page costs the same wherever it is. */
static int page(enum order order, int backward, const struct row *place, struct row *rows, int room) {
  static sqlite3_stmt *kept[ORDERS][2][2];
  char sql[600];
  const char *column = order_column[order], *direction = backward ? " DESC" : "";
  char where[160] = "";
  if (place) {
    snprintf(where, sizeof where, "WHERE (c.%s, c.id) %s (CAST(?2 AS %s), ?3)", column, backward ? "<" : ">",
             order == BY_STAGE ? "INTEGER" : "TEXT");
  }
  snprintf(sql, sizeof sql, "SELECT " COLUMNS ", c.%s FROM case_row AS c %s ORDER BY c.%s%s, c.id%s LIMIT ?1", column,
           where, column, direction, direction);
  sqlite3_stmt *statement = prepared(&kept[order][backward][place != NULL], sql);
  sqlite3_bind_int(statement, 1, room);
  if (place) {
    sqlite3_bind_text(statement, 2, place->key, -1, SQLITE_TRANSIENT);
    sqlite3_bind_int64(statement, 3, place->id);
  }
  return fetch(statement, rows, room);
}

static void turn_round(struct row *rows, int count) {
  for (int low = 0, high = count - 1; low < high; low++, high--) {
    struct row held = rows[low];
    rows[low] = rows[high];
    rows[high] = held;
  }
}

int rows_first(enum order order, struct row *rows, int room) { return page(order, 0, NULL, rows, room); }

int rows_last(enum order order, struct row *rows, int room) {
  int count = page(order, 1, NULL, rows, room);
  turn_round(rows, count);
  return count;
}

int rows_after(enum order order, const struct row *place, struct row *rows, int room) {
  return page(order, 0, place, rows, room);
}

int rows_before(enum order order, const struct row *place, struct row *rows, int room) {
  return page(order, 1, place, rows, room);
}

int rows_found(const char *letters, struct row *rows, int room) {
  static sqlite3_stmt *kept;
  char pattern[80];
  snprintf(pattern, sizeof pattern, "\"%s\"*", letters);
  sqlite3_stmt *statement =
      prepared(&kept, "SELECT " COLUMNS ", c.id FROM association_search AS s "
                      "CROSS JOIN case_row AS c ON c.association = s.rowid "
                      "WHERE s.words MATCH ?1 ORDER BY s.rowid LIMIT ?2");
  sqlite3_bind_text(statement, 1, pattern, -1, SQLITE_TRANSIENT);
  sqlite3_bind_int(statement, 2, room);
  return fetch(statement, rows, room);
}

void row_change(struct row *row) {
  static sqlite3_stmt *kept;
  snprintf(row->next_follow_up, sizeof row->next_follow_up, "%s",
           strcmp(row->next_follow_up, "2031-01-31") ? "2031-01-31" : "2031-02-01");
  sqlite3_stmt *statement = prepared(&kept, "UPDATE case_row SET next_follow_up = ?1 WHERE id = ?2");
  sqlite3_bind_text(statement, 1, row->next_follow_up, -1, SQLITE_TRANSIENT);
  sqlite3_bind_int64(statement, 2, row->id);
  need(sqlite3_step(statement), SQLITE_DONE);
  sqlite3_reset(statement);
}
