-- The languages of the versions that a bead was derived through, in order with spaces between; NULL
-- where two versions were aligned directly. Where beads were derived, the unit 'direct' holds what
-- the two versions alone said.
ALTER TABLE bead ADD COLUMN via TEXT;
