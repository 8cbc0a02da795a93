-- By which terms a paper's occurrences were found: those of another fingerprint are found anew.
CREATE TABLE recognised (
  paper_id TEXT PRIMARY KEY NOT NULL,
  terms    TEXT NOT NULL
);
