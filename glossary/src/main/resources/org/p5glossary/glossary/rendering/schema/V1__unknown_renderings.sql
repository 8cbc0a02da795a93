-- Derived: what stands in translations for known terms of their originals, where no known equivalent
-- stands; made anew whenever papers change.
CREATE TABLE unknown_rendering (
  ordinal        INTEGER NOT NULL PRIMARY KEY,
  entry_id       TEXT    NOT NULL,
  paper_id       TEXT    NOT NULL,
  source         TEXT    NOT NULL,
  source_passage TEXT    NOT NULL,
  source_text    TEXT    NOT NULL,
  term_start     INTEGER NOT NULL,
  term_end       INTEGER NOT NULL,
  target         TEXT    NOT NULL,
  target_passage TEXT    NOT NULL,
  target_text    TEXT    NOT NULL,
  -- Phrase, range and score of each choice, written as JSON: only ever read whole.
  choices        TEXT    NOT NULL
);

CREATE INDEX unknown_rendering_of_entry ON unknown_rendering (entry_id);
