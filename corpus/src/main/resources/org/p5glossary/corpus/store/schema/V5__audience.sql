-- For whom a paper is, as the ledger has it: "public", or a word that those who may see it know.
ALTER TABLE paper ADD COLUMN audience TEXT NOT NULL DEFAULT 'public';

CREATE INDEX paper_restricted ON paper (paper_id) WHERE audience <> 'public';
