-- What the alignment of a pair of versions without memory teaches about words, and which words it was
-- unsure of. Whoever aligns writes and reads both texts; each pair stands once, its tags in order.
CREATE TABLE lesson (
  paper_id TEXT NOT NULL REFERENCES paper ON DELETE CASCADE,
  source   TEXT NOT NULL,
  target   TEXT NOT NULL,
  taught   TEXT NOT NULL,
  doubts   TEXT NOT NULL,
  PRIMARY KEY (paper_id, source, target)
);

CREATE INDEX lesson_by_languages ON lesson (source, target);

-- One row: 1 while papers are to be compared with what others taught since.
CREATE TABLE lesson_state (
  due INTEGER NOT NULL
);

INSERT INTO lesson_state VALUES (0);

CREATE TRIGGER lesson_added AFTER INSERT ON lesson BEGIN
  UPDATE lesson_state SET due = 1;
END;

CREATE TRIGGER lesson_dropped AFTER DELETE ON lesson BEGIN
  UPDATE lesson_state SET due = 1;
END;

-- The name of what other papers and the term base taught it; NULL where it was made without.
ALTER TABLE alignment ADD COLUMN memory TEXT;
