package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.language.Language;

/**
 * The question whether sentences of the original may be grouped otherwise.
 *
 * @param paper never null
 * @param source language on the left, never null
 * @param target language on the right, never null
 * @param written the one that the paper was written in, never null
 * @param change what is asked for, never null
 * @param before the pairs as they are
 * @param after the pairs as they would be
 * @param fields what is sent again with the confirmation
 * @param bead number of the pair to go back to
 */
public record AlignConfirmView(
    PaperHeader paper,
    Language source,
    Language target,
    Language written,
    CorrectionKind change,
    List<BeadRow> before,
    List<BeadRow> after,
    List<Field> fields,
    int bead) {

  /**
   * A field of a form.
   *
   * @param name never null
   * @param value never null
   */
  public record Field(String name, String value) {}

  public AlignConfirmView {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(written, "written");
    Objects.requireNonNull(change, "change");
    before = List.copyOf(before);
    after = List.copyOf(after);
    fields = List.copyOf(fields);
  }
}
