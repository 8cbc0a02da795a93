-- Who logged in and who changed accounts. Apart from the ledger, because it is deleted by age; never
-- a password or a token.

CREATE TABLE access_event (
  number  INTEGER NOT NULL PRIMARY KEY,
  time    TEXT    NOT NULL,
  kind    TEXT    NOT NULL,
  account TEXT    NOT NULL,
  actor   TEXT    NOT NULL,
  address TEXT    NOT NULL,
  detail  TEXT    NOT NULL
);
