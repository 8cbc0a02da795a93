-- The page of a paper asks for the unknown renderings of one version.
CREATE INDEX unknown_rendering_of_version ON unknown_rendering (paper_id, target);
