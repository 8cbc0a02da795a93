-- Derived: which words of two languages translate each other, as all aligned texts taught; made anew
-- whenever papers change. The links are text that whoever learns them writes and reads.
CREATE TABLE word_links (
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  links  TEXT NOT NULL,
  PRIMARY KEY (source, target)
);
