#include <sqlite3.h>

// sqlite3_config takes variable arguments, which Swift can't call.

/// Has SQLite keep no account of the memory it takes, which every thread would have to wait for at each allocation.
/// Only before anything else is asked of SQLite.
static inline int jalon_sqlite_keep_no_account(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }
