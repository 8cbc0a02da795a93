-- The words of a block with their parts of speech ("0:2:NOUN 2:3:PART"), by the tagger that is named.
-- Blocks of languages without a tagger have none.
CREATE TABLE block_tokens (
  rendition TEXT    NOT NULL REFERENCES rendition ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  tagger    TEXT    NOT NULL,
  tokens    TEXT    NOT NULL,
  PRIMARY KEY (rendition, ordinal)
);
