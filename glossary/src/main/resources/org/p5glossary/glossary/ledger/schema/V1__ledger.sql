-- What people decided. Rows are only ever added: triggers refuse the rest.
CREATE TABLE ledger_identity (
  id       INTEGER PRIMARY KEY CHECK (id = 1),
  instance TEXT NOT NULL
);

CREATE TABLE ledger_event (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  origin   TEXT NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  actor    TEXT NOT NULL,
  time     TEXT NOT NULL,
  parents  TEXT NOT NULL,
  kind     TEXT NOT NULL,
  payload  TEXT NOT NULL,
  hash     TEXT NOT NULL UNIQUE,
  UNIQUE (origin, sequence)
);

CREATE TRIGGER ledger_event_no_update BEFORE UPDATE ON ledger_event
BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only');
END;

CREATE TRIGGER ledger_event_no_delete BEFORE DELETE ON ledger_event
BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only');
END;

CREATE TRIGGER ledger_identity_no_update BEFORE UPDATE ON ledger_identity
BEGIN
  SELECT RAISE(ABORT, 'the name of an instance does not change');
END;
