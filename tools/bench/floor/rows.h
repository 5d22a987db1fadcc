/* The rows of the list, read from the programme's own tables a screen at a time. */
#ifndef ROWS_H
#define ROWS_H

#include <sqlite3.h>

/* What the list shows of one case: the columns that Jalon shows at 120 columns. */
struct row {
  sqlite3_int64 id;
  char key[256]; /* the value of the order that the row stands in */
  char name[256], department[8], stage[32];
  int missing, conditions, score;
  char since[16], last_exchange[16], next_follow_up[24];
};

enum order { BY_NAME, BY_FOLLOW_UP, BY_STAGE, ORDERS };

/* Opens the programme as Jalon opens it: WAL, and synchronous FULL. Ends the process where it can't. */
void rows_open(const char *path);
void rows_close(void);

/* Each reads at most `room` rows into `rows` and returns how many there were. `key` and `id` are the place from which
   to go on; rows_before() gives the nearest first. */
int rows_first(enum order order, struct row *rows, int room);
int rows_last(enum order order, struct row *rows, int room);
int rows_after(enum order order, const struct row *place, struct row *rows, int room);
int rows_before(enum order order, const struct row *place, struct row *rows, int room);

/* The first rows with a word that begins with `letters`, in the order of the search's own row ids. */
int rows_found(const char *letters, struct row *rows, int room);

/* Moves the follow-up of a case to another day: one row, durable when it returns. */
void row_change(struct row *row);

#endif
