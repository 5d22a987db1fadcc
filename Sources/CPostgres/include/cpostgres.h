// PostgreSQL's client library, libpq, which is loaded when the first server is spoken to. Linked to the program it would be
// read, with all that it brings along (OpenSSL, Kerberos, LDAP), at every start, also of those who work on a file.
//
// Each function is libpq's own of the same name without the `lazy_`: https://www.postgresql.org/docs/15/libpq.html says what
// it does. The declarations stand here, so that nothing but the library itself is needed: its binary interface is that of
// libpq.so.5 since 2005, with pipelines since version 14 (2021).
#ifndef CPOSTGRES_H
#define CPOSTGRES_H

#include <stdbool.h>
#include <stddef.h>

struct pg_conn;
struct pg_result;
struct pg_cancel;

enum { LAZY_PQ_CONNECTION_OK = 0 };
/// PQresultStatus
enum {
  LAZY_PQ_EMPTY_QUERY = 0,
  LAZY_PQ_COMMAND_OK = 1,
  LAZY_PQ_TUPLES_OK = 2,
  LAZY_PQ_PIPELINE_SYNC = 10,
  LAZY_PQ_PIPELINE_ABORTED = 11,
};
/// PQtransactionStatus
enum { LAZY_PQ_IDLE = 0 };
/// PQresultErrorField
enum { LAZY_PQ_SQLSTATE = 'C', LAZY_PQ_MESSAGE = 'M' };
/// PQsetErrorVerbosity
enum { LAZY_PQ_VERBOSE = 2 };

/// Whether libpq is installed here; loads it.
bool lazy_PQ_is_there(void);

/// Begins to load it, on a thread of its own.
void lazy_PQ_load_ahead(void);

// Whoever calls what follows has asked that first.

struct pg_conn *lazy_PQconnectdbParams(const char *const *keywords, const char *const *values, int expand_dbname);
void lazy_PQreset(struct pg_conn *connection);
int lazy_PQsetErrorVerbosity(struct pg_conn *connection, int verbosity);
void lazy_PQfinish(struct pg_conn *connection);
int lazy_PQstatus(const struct pg_conn *connection);
int lazy_PQtransactionStatus(const struct pg_conn *connection);
int lazy_PQserverVersion(const struct pg_conn *connection);
int lazy_PQsocket(const struct pg_conn *connection);
int lazy_PQconnectionNeedsPassword(const struct pg_conn *connection);
char *lazy_PQerrorMessage(const struct pg_conn *connection);
/// Has what the server merely remarks go nowhere: it would land on the screen.
void lazy_PQ_hush(struct pg_conn *connection);

struct pg_result *lazy_PQexec(struct pg_conn *connection, const char *sql);
int lazy_PQenterPipelineMode(struct pg_conn *connection);
int lazy_PQexitPipelineMode(struct pg_conn *connection);
int lazy_PQpipelineSync(struct pg_conn *connection);
int lazy_PQsendPrepare(
  struct pg_conn *connection, const char *name, const char *sql, int count, const unsigned int *types);
int lazy_PQsendQueryParams(
  struct pg_conn *connection, const char *sql, int count, const unsigned int *types, const char *const *values,
  const int *lengths, const int *formats, int result_format);
int lazy_PQsendQueryPrepared(
  struct pg_conn *connection, const char *name, int count, const char *const *values, const int *lengths,
  const int *formats, int result_format);
int lazy_PQconsumeInput(struct pg_conn *connection);
int lazy_PQisBusy(struct pg_conn *connection);
struct pg_result *lazy_PQgetResult(struct pg_conn *connection);

/// The text of the next announcement that has come in on the channels one listens to, to be freed with `free`; NULL where there
/// is none. What has come in is what `lazy_PQconsumeInput` has read.
char *lazy_PQ_take_announcement(struct pg_conn *connection);

struct pg_cancel *lazy_PQgetCancel(struct pg_conn *connection);
int lazy_PQcancel(struct pg_cancel *cancel, char *message, int size);
void lazy_PQfreeCancel(struct pg_cancel *cancel);

int lazy_PQresultStatus(const struct pg_result *result);
char *lazy_PQresultErrorField(const struct pg_result *result, int field);
void lazy_PQclear(struct pg_result *result);
int lazy_PQntuples(const struct pg_result *result);
int lazy_PQnfields(const struct pg_result *result);
unsigned int lazy_PQftype(const struct pg_result *result, int column);
int lazy_PQgetisnull(const struct pg_result *result, int row, int column);
int lazy_PQgetlength(const struct pg_result *result, int row, int column);
char *lazy_PQgetvalue(const struct pg_result *result, int row, int column);
char *lazy_PQcmdStatus(struct pg_result *result);
char *lazy_PQcmdTuples(struct pg_result *result);
char *lazy_PQencryptPasswordConn(
  struct pg_conn *connection, const char *password, const char *role, const char *algorithm);
void lazy_PQfreemem(void *memory);

#endif
