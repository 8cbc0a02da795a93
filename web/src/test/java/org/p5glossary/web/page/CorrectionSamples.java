package org.p5glossary.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.p5glossary.corpus.alignment.BeadStatus;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.web.view.AlignConfirmView;
import org.p5glossary.web.view.AlignView;
import org.p5glossary.web.view.AlignmentFigures;
import org.p5glossary.web.view.BeadRow;
import org.p5glossary.web.view.CorrectionKind;
import org.p5glossary.web.view.CorrectionOrphan;
import org.p5glossary.web.view.CorrectionRow;
import org.p5glossary.web.view.CorrectionStatus;
import org.p5glossary.web.view.CorrectionsView;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;
import org.p5glossary.web.view.Paging;
import org.p5glossary.web.view.Pairing;
import org.p5glossary.web.view.PaperHeader;

/** Pages to correct pairings, whose texts go through a function. */
final class CorrectionSamples {

  private static final String ID = "0123456789abcdef".repeat(4);

  private final UnaryOperator<String> spice;
  private final PaperHeader paper;

  CorrectionSamples(UnaryOperator<String> spice) {
    this.spice = spice;
    this.paper = new Samples(spice).document(Language.CHINESE, Optional.empty()).paper();
  }

  private String t(String text) {
    return spice.apply(text);
  }

  private BeadRow row(int number, List<String> source, List<String> target) {
    boolean verified = number == 1;
    return new BeadRow(
        number,
        source.stream().map(spice).toList(),
        target.stream().map(spice).toList(),
        t("12 (a)"),
        new Pairing(verified ? BeadStatus.VERIFIED : BeadStatus.AUTOMATIC, 1 - 0.2 * number),
        number == 2 ? List.of(Language.RUSSIAN, Language.ARABIC) : List.of(),
        verified
            ? Optional.of(
                new BeadRow.Verified(t("Li Wei"), LocalDate.of(2026, 5, 3), "2026-05-03T08:00:00Z"))
            : Optional.empty(),
        number == 3);
  }

  private List<BeadRow> rows() {
    return List.of(
        row(0, List.of("战略稳定𠀀。"), List.of("الاستقرار الاستراتيجي.")),
        row(1, List.of("第一句。", "第二句。"), List.of("الجملة الأولى.", "الثانية.")),
        row(2, List.of("无对应。"), List.of()),
        row(3, List.of(), List.of("زيادة.")));
  }

  AlignView align() {
    List<AlignView.NumberedSentence> nearby = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      nearby.add(new AlignView.NumberedSentence(i, t("الجملة"), i == 1));
    }
    return new AlignView(
        paper,
        Language.CHINESE,
        Language.ARABIC,
        Optional.of(Language.CHINESE),
        ID,
        rows(),
        1,
        nearby,
        40,
        120,
        40,
        new AlignmentFigures(2, 1, 1),
        Optional.of(new AlignView.CorrectionName(ID, CorrectionKind.MERGE, t("Li Wei"))),
        Optional.empty(),
        2,
        List.of(Notice.of(NoticeKind.CORRECTION_CHANGED, t("Amina"))));
  }

  AlignConfirmView confirm() {
    return new AlignConfirmView(
        paper,
        Language.CHINESE,
        Language.ARABIC,
        Language.CHINESE,
        CorrectionKind.SPLIT,
        rows().subList(0, 1),
        rows().subList(1, 2),
        List.of(new AlignConfirmView.Field("do", t("merge 3"))),
        3);
  }

  CorrectionsView corrections() {
    return new CorrectionsView(
        CorrectionStatus.ORPHANED,
        Map.of(CorrectionStatus.ORPHANED, 2, CorrectionStatus.IN_FORCE, 7),
        List.of(
            correction(CorrectionOrphan.WORDS_GONE, true),
            correction(CorrectionOrphan.VERSION_ABSENT, false)),
        new Paging(2, 30, 65));
  }

  private CorrectionRow correction(CorrectionOrphan reason, boolean present) {
    return new CorrectionRow(
        ID,
        paper.id(),
        paper.name(),
        present,
        Language.CHINESE,
        Language.ARABIC,
        CorrectionKind.PAIR,
        CorrectionStatus.ORPHANED,
        Optional.of(reason),
        t("Li Wei"),
        LocalDate.of(2026, 5, 3),
        List.of(new CorrectionRow.Quote(t("战略稳定。"), "")),
        0);
  }
}
