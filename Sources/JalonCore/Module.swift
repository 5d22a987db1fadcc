/// Marks the module until its first type lands.
