-- With whom ledgers are exchanged. Ground state, but apart from the ledger: it holds a secret.

CREATE TABLE own_key (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  public_key  TEXT NOT NULL,
  private_key TEXT NOT NULL
);

CREATE TABLE trusted_key (
  fingerprint TEXT NOT NULL PRIMARY KEY,
  name        TEXT NOT NULL,
  since       TEXT NOT NULL
);

-- The newest proof of each instance that its chain is its own.
CREATE TABLE attestation (
  origin     TEXT   NOT NULL PRIMARY KEY,
  sequence   BIGINT NOT NULL,
  hash       TEXT   NOT NULL,
  public_key TEXT   NOT NULL,
  signature  TEXT   NOT NULL
);

-- How far the chains went that another instance said it has.
CREATE TABLE peer_frontier (
  peer     TEXT   NOT NULL,
  origin   TEXT   NOT NULL,
  sequence BIGINT NOT NULL,
  PRIMARY KEY (peer, origin)
);
