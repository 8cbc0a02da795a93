-- Derived: everything here is made from the original files and the ledger, and can be made anew.

CREATE TABLE paper (
  paper_id        TEXT    NOT NULL PRIMARY KEY,
  symbol          TEXT,
  grouping_reason TEXT    NOT NULL,
  -- 1 while its alignments, passages, terms or index entries are to be made.
  pending         INTEGER NOT NULL
);

-- The last time a paper was processed or taken out. The index notes the number that it has reached,
-- so that what follows can be replayed after a crash; rows outlive their papers on purpose.
CREATE TABLE processing (
  paper_id TEXT    NOT NULL PRIMARY KEY,
  sequence INTEGER NOT NULL UNIQUE
);

CREATE TABLE version (
  paper_id        TEXT NOT NULL REFERENCES paper ON DELETE CASCADE,
  language        TEXT NOT NULL,
  symbol          TEXT,
  original        TEXT,
  date            TEXT,
  date_source     TEXT,
  title           TEXT NOT NULL,
  byline          TEXT NOT NULL,
  submitters      TEXT NOT NULL,
  session         TEXT NOT NULL,
  conference      TEXT NOT NULL,
  place           TEXT NOT NULL,
  job_number      TEXT NOT NULL,
  text_hash       TEXT,
  text_rendition  TEXT NOT NULL,
  image_rendition TEXT,
  PRIMARY KEY (paper_id, language)
);

CREATE TABLE rendition (
  hash       TEXT    NOT NULL PRIMARY KEY,
  paper_id   TEXT    NOT NULL,
  language   TEXT    NOT NULL,
  file_name  TEXT    NOT NULL,
  format     TEXT    NOT NULL,
  extractor  TEXT    NOT NULL,
  page_count INTEGER NOT NULL,
  readable   INTEGER NOT NULL,
  warnings   TEXT    NOT NULL,
  FOREIGN KEY (paper_id, language) REFERENCES version ON DELETE CASCADE
);

-- Papers with different symbols and the same text: linked, never merged. Each pair stands once.
CREATE TABLE same_text (
  paper_id TEXT NOT NULL REFERENCES paper ON DELETE CASCADE,
  other_id TEXT NOT NULL REFERENCES paper ON DELETE CASCADE,
  PRIMARY KEY (paper_id, other_id)
);

CREATE INDEX rendition_of_version ON rendition (paper_id, language);

-- Ranges, lines and marks are written as short texts ("0:12 13:40"): they are only ever read whole.
CREATE TABLE block (
  rendition   TEXT    NOT NULL REFERENCES rendition ON DELETE CASCADE,
  ordinal     INTEGER NOT NULL,
  type        TEXT    NOT NULL,
  label       TEXT    NOT NULL,
  level       INTEGER NOT NULL,
  in_footnote INTEGER NOT NULL,
  text        TEXT    NOT NULL,
  sentences   TEXT    NOT NULL,
  lines       TEXT    NOT NULL,
  note_marks  TEXT    NOT NULL,
  PRIMARY KEY (rendition, ordinal)
);

CREATE TABLE alignment (
  paper_id    TEXT    NOT NULL REFERENCES paper ON DELETE CASCADE,
  source      TEXT    NOT NULL,
  target      TEXT    NOT NULL,
  unit        TEXT    NOT NULL,
  source_size INTEGER NOT NULL,
  target_size INTEGER NOT NULL,
  PRIMARY KEY (paper_id, source, target, unit)
);

CREATE TABLE bead (
  paper_id     TEXT    NOT NULL,
  source       TEXT    NOT NULL,
  target       TEXT    NOT NULL,
  unit         TEXT    NOT NULL,
  ordinal      INTEGER NOT NULL,
  source_start INTEGER NOT NULL,
  source_end   INTEGER NOT NULL,
  target_start INTEGER NOT NULL,
  target_end   INTEGER NOT NULL,
  probability  REAL    NOT NULL,
  status       TEXT    NOT NULL,
  PRIMARY KEY (paper_id, source, target, unit, ordinal),
  FOREIGN KEY (paper_id, source, target, unit) REFERENCES alignment ON DELETE CASCADE
);

CREATE TABLE passage (
  paper_id       TEXT    NOT NULL REFERENCES paper ON DELETE CASCADE,
  group_ordinal  INTEGER NOT NULL,
  language       TEXT    NOT NULL,
  passage_key    TEXT    NOT NULL,
  block          INTEGER NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end   INTEGER NOT NULL,
  paragraph      TEXT    NOT NULL,
  text           TEXT    NOT NULL,
  PRIMARY KEY (paper_id, group_ordinal, language)
);

CREATE UNIQUE INDEX passage_by_key ON passage (paper_id, language, passage_key);
CREATE INDEX passage_by_sentence ON passage (paper_id, language, sentence_start);
