#include "cpostgres.h"

#include <dlfcn.h>
#include <pthread.h>
#include <string.h>

/// PGnotify, as libpq has it since 2003.
struct announcement {
  char *channel;
  int process;
  char *text;
  struct announcement *next;
};

// The functions of libpq, once it is loaded: one list for their places and for their loading.
#define FUNCTIONS(f)          \
  f(connectdbParams)          \
  f(reset)                    \
  f(setErrorVerbosity)        \
  f(finish)                   \
  f(status)                   \
  f(transactionStatus)        \
  f(serverVersion)            \
  f(socket)                   \
  f(connectionNeedsPassword)  \
  f(errorMessage)             \
  f(exec)                     \
  f(enterPipelineMode)        \
  f(exitPipelineMode)         \
  f(pipelineSync)             \
  f(sendPrepare)              \
  f(sendQueryParams)          \
  f(sendQueryPrepared)        \
  f(consumeInput)             \
  f(isBusy)                   \
  f(getResult)                \
  f(getCancel)                \
  f(cancel)                   \
  f(freeCancel)               \
  f(resultStatus)             \
  f(resultErrorField)         \
  f(clear)                    \
  f(ntuples)                  \
  f(nfields)                  \
  f(ftype)                    \
  f(getisnull)                \
  f(getlength)                \
  f(getvalue)                 \
  f(cmdStatus)                \
  f(cmdTuples)                \
  f(encryptPasswordConn)

#define PLACE(name) __typeof__(lazy_PQ##name) *name;
static struct {
  bool is_loaded;
  FUNCTIONS(PLACE)
  void (*setNoticeReceiver)(struct pg_conn *, void (*)(void *, const struct pg_result *), void *);
  struct announcement *(*notifies)(struct pg_conn *);
  void (*freemem)(void *);
} library;

static void load(void) {
  void *handle = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
  if (!handle) return;
  library.is_loaded = true;
#define LOAD_AS(member, symbol)                                                \
  library.member = (__typeof__(library.member))dlsym(handle, symbol);          \
  if (!library.member) library.is_loaded = false;
#define LOAD(name) LOAD_AS(name, "PQ" #name)
  FUNCTIONS(LOAD)
  LOAD_AS(setNoticeReceiver, "PQsetNoticeReceiver")
  LOAD(notifies)
  LOAD(freemem)
}

bool lazy_PQ_is_there(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return library.is_loaded;
}

static void *load_ahead(void *nothing) {
  (void)nothing;
  lazy_PQ_is_there();
  return NULL;
}

void lazy_PQ_load_ahead(void) {
  pthread_t thread;
  if (pthread_create(&thread, NULL, load_ahead, NULL) == 0) pthread_detach(thread);
}

static void drop(void *context, const struct pg_result *remark) {
  (void)context;
  (void)remark;
}

char *lazy_PQ_take_announcement(struct pg_conn *connection) {
  struct announcement *found = library.notifies(connection);
  if (!found) return NULL;
  char *text = strdup(found->text);
  library.freemem(found);
  return text;
}

void lazy_PQ_hush(struct pg_conn *connection) { library.setNoticeReceiver(connection, drop, NULL); }

struct pg_conn *lazy_PQconnectdbParams(
  const char *const *keywords, const char *const *values, int expand_dbname) {
  return library.connectdbParams(keywords, values, expand_dbname);
}
void lazy_PQreset(struct pg_conn *connection) { library.reset(connection); }
int lazy_PQsetErrorVerbosity(struct pg_conn *connection, int verbosity) {
  return library.setErrorVerbosity(connection, verbosity);
}
void lazy_PQfinish(struct pg_conn *connection) { library.finish(connection); }
int lazy_PQstatus(const struct pg_conn *connection) { return library.status(connection); }
int lazy_PQtransactionStatus(const struct pg_conn *connection) {
  return library.transactionStatus(connection);
}
int lazy_PQserverVersion(const struct pg_conn *connection) { return library.serverVersion(connection); }
int lazy_PQsocket(const struct pg_conn *connection) { return library.socket(connection); }
int lazy_PQconnectionNeedsPassword(const struct pg_conn *connection) {
  return library.connectionNeedsPassword(connection);
}
char *lazy_PQerrorMessage(const struct pg_conn *connection) { return library.errorMessage(connection); }
struct pg_result *lazy_PQexec(struct pg_conn *connection, const char *sql) {
  return library.exec(connection, sql);
}
int lazy_PQenterPipelineMode(struct pg_conn *connection) { return library.enterPipelineMode(connection); }
int lazy_PQexitPipelineMode(struct pg_conn *connection) { return library.exitPipelineMode(connection); }
int lazy_PQpipelineSync(struct pg_conn *connection) { return library.pipelineSync(connection); }
int lazy_PQsendPrepare(
  struct pg_conn *connection, const char *name, const char *sql, int count, const unsigned int *types) {
  return library.sendPrepare(connection, name, sql, count, types);
}
int lazy_PQsendQueryParams(
  struct pg_conn *connection, const char *sql, int count, const unsigned int *types,
  const char *const *values, const int *lengths, const int *formats, int result_format) {
  return library.sendQueryParams(connection, sql, count, types, values, lengths, formats, result_format);
}
int lazy_PQsendQueryPrepared(
  struct pg_conn *connection, const char *name, int count, const char *const *values, const int *lengths,
  const int *formats, int result_format) {
  return library.sendQueryPrepared(connection, name, count, values, lengths, formats, result_format);
}
int lazy_PQconsumeInput(struct pg_conn *connection) { return library.consumeInput(connection); }
int lazy_PQisBusy(struct pg_conn *connection) { return library.isBusy(connection); }
struct pg_result *lazy_PQgetResult(struct pg_conn *connection) { return library.getResult(connection); }
struct pg_cancel *lazy_PQgetCancel(struct pg_conn *connection) { return library.getCancel(connection); }
int lazy_PQcancel(struct pg_cancel *cancel, char *message, int size) {
  return library.cancel(cancel, message, size);
}
void lazy_PQfreeCancel(struct pg_cancel *cancel) { library.freeCancel(cancel); }
int lazy_PQresultStatus(const struct pg_result *result) { return library.resultStatus(result); }
char *lazy_PQresultErrorField(const struct pg_result *result, int field) {
  return library.resultErrorField(result, field);
}
void lazy_PQclear(struct pg_result *result) { library.clear(result); }
int lazy_PQntuples(const struct pg_result *result) { return library.ntuples(result); }
int lazy_PQnfields(const struct pg_result *result) { return library.nfields(result); }
unsigned int lazy_PQftype(const struct pg_result *result, int column) {
  return library.ftype(result, column);
}
int lazy_PQgetisnull(const struct pg_result *result, int row, int column) {
  return library.getisnull(result, row, column);
}
int lazy_PQgetlength(const struct pg_result *result, int row, int column) {
  return library.getlength(result, row, column);
}
char *lazy_PQgetvalue(const struct pg_result *result, int row, int column) {
  return library.getvalue(result, row, column);
}
char *lazy_PQcmdStatus(struct pg_result *result) { return library.cmdStatus(result); }
char *lazy_PQcmdTuples(struct pg_result *result) { return library.cmdTuples(result); }
char *lazy_PQencryptPasswordConn(
  struct pg_conn *connection, const char *password, const char *role, const char *algorithm) {
  return library.encryptPasswordConn(connection, password, role, algorithm);
}
void lazy_PQfreemem(void *memory) { library.freemem(memory); }
