-- Where terms stand in the papers. Derived: may be deleted and made anew at any time.
CREATE TABLE occurrence (
  entry_id   TEXT    NOT NULL,
  term       TEXT    NOT NULL,
  paper_id   TEXT    NOT NULL,
  language   TEXT    NOT NULL,
  sentence   INTEGER NOT NULL,
  block      INTEGER NOT NULL,
  start_unit INTEGER NOT NULL,
  end_unit   INTEGER NOT NULL,
  kind       TEXT    NOT NULL
);

CREATE INDEX occurrence_of_entry ON occurrence (entry_id, language, paper_id, sentence, start_unit);
CREATE INDEX occurrence_in_version ON occurrence (paper_id, language, sentence, start_unit);
