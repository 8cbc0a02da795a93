-- Derived: pairs of terms that the program proposes; made anew whenever papers change.

CREATE TABLE candidate (
  source      TEXT    NOT NULL,
  target      TEXT    NOT NULL,
  -- Place in the ranked list of the pair of languages, from 0.
  rank        INTEGER NOT NULL,
  source_term TEXT    NOT NULL,
  target_term TEXT    NOT NULL,
  score       REAL    NOT NULL,
  -- Name and points of each part, written as JSON: only ever read whole.
  parts       TEXT    NOT NULL,
  occurrences INTEGER NOT NULL,
  PRIMARY KEY (source, target, rank)
);

CREATE TABLE candidate_place (
  source      TEXT    NOT NULL,
  target      TEXT    NOT NULL,
  rank        INTEGER NOT NULL,
  ordinal     INTEGER NOT NULL,
  paper_id    TEXT    NOT NULL,
  passage_key TEXT    NOT NULL,
  PRIMARY KEY (source, target, rank, ordinal),
  FOREIGN KEY (source, target, rank) REFERENCES candidate ON DELETE CASCADE
);
