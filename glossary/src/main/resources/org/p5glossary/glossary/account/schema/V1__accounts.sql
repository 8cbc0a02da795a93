-- Who may log in. Ground state, but apart from the ledger: secrets, even hashed, never enter that.

CREATE TABLE account (
  name         TEXT    NOT NULL PRIMARY KEY,
  display_name TEXT    NOT NULL,
  -- Role codes with a space between.
  roles        TEXT    NOT NULL,
  delegation   TEXT,
  enabled      INTEGER NOT NULL,
  password     TEXT    NOT NULL
);

CREATE TABLE api_token (
  hash    TEXT NOT NULL PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
  label   TEXT NOT NULL,
  created TEXT NOT NULL,
  expires TEXT
);
