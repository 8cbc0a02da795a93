package org.p5glossary.ingest.extract.html;

import org.p5glossary.ingest.extract.*;

/** x. */
public final class HtmlExtractor implements Extractor {
  @Override
  public Extraction extract(SourceFile file, ExtractionLimits limits) {
    return new Extraction.Rejected("x", "x");
  }
}
