package org.p5glossary.ingest.correction;

import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.TextHash;
import org.p5glossary.ingest.passage.VersionText;

/**
 * The name of an alignment as a person saw it, so that a correction made on another is told from
 * one made on this. Confidence does not count: it changes nothing that a person points at.
 */
public final class AlignmentVersion {

  private AlignmentVersion() {}

  /** The hash of both texts, their sentences and the beads between them. */
  public static ContentHash of(VersionText source, VersionText target, Alignment sentences) {
    StringBuilder text = new StringBuilder();
    text.append(TextHash.of(source.blocks())).append(' ').append(source.language()).append('\n');
    text.append(TextHash.of(target.blocks())).append(' ').append(target.language()).append('\n');
    source.sentences().forEach(one -> text.append(one.block()).append(one.range()));
    target.sentences().forEach(one -> text.append(one.block()).append(one.range()));
    for (Bead bead : sentences.beads()) {
      text.append('\n')
          .append(bead.sourceEnd())
          .append(' ')
          .append(bead.targetEnd())
          .append(' ')
          .append(bead.status().code());
    }
    return ContentHash.of(text.toString());
  }
}
