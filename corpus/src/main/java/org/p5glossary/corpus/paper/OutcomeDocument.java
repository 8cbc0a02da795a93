package org.p5glossary.corpus.paper;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells documents that a meeting agreed on from those that its participants submitted. */
public final class OutcomeDocument {

  private static final Set<PaperKind> AGREED =
      Set.of(
          PaperKind.RESOLUTION, PaperKind.TREATY, PaperKind.COMMUNIQUE, PaperKind.JOINT_STATEMENT);

  /** What final documents are called in titles; lower case. */
  private static final Pattern FINAL =
      Pattern.compile(
          "final (?:document|report|declaration)|outcome document|"
              + "(?:document|rapport|déclaration) finale?|document de clôture|"
              + "(?:documento|informe) final|declaración final|"
              + "(?:заключительн|итогов)\\S+ (?:документ|доклад)|заключительная декларация|"
              + "最后文件|最后报告|成果文件|(?:الوثيقة|التقرير|الإعلان) (?:الختامية|النهائي|الختامي)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private OutcomeDocument() {}

  /** Whether a paper is one: by its kind, or by its title in any of its languages. */
  public static boolean isOne(Paper paper) {
    return AGREED.contains(PaperKind.of(paper))
        || (PaperKind.of(paper) != PaperKind.WORKING_PAPER
            && paper.versions().stream()
                .anyMatch(version -> FINAL.matcher(version.metadata().title()).find()));
  }
}
