package org.p5glossary.web.page;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.web.view.CheckView;
import org.p5glossary.web.view.FindingKind;
import org.p5glossary.web.view.FindingRow;
import org.p5glossary.web.view.FindingSaying;
import org.p5glossary.web.view.FindingSeverity;

/** What a check of a made-up draft may show. */
final class CheckSamples {

  private final UnaryOperator<String> spice;

  CheckSamples(UnaryOperator<String> spice) {
    this.spice = spice;
  }

  CheckView report() {
    FindingRow number =
        new FindingRow(
            "a".repeat(64),
            FindingKind.NUMBER,
            FindingSeverity.HIGH,
            FindingSaying.REPLACED,
            spice.apply("14"),
            spice.apply("12"),
            Optional.of(quote(Language.CHINESE, "商定了", "12", "项措施。")),
            Optional.of(quote(Language.ARABIC, "اتفقت على ", "14", " تدبيرا.")),
            Optional.empty(),
            List.of());
    FindingRow earlier =
        new FindingRow(
            "b".repeat(64),
            FindingKind.EARLIER_WORDING,
            FindingSeverity.LOW,
            FindingSaying.EARLIER_WORDING,
            spice.apply("NPT/CONF.2015/WP.1, 3"),
            spice.apply("الاستقرار الاستراتيجي مهم."),
            Optional.of(quote(Language.CHINESE, "", "战略稳定十分重要。", "")),
            Optional.of(quote(Language.ARABIC, "", "الاستقرار مهم.", "")),
            Optional.of("strategic-stability"),
            List.of(
                new FindingRow.Change(FindingRow.Kind.SAME, spice.apply("الاستقرار ")),
                new FindingRow.Change(FindingRow.Kind.REMOVED, spice.apply("الاستراتيجي ")),
                new FindingRow.Change(FindingRow.Kind.ADDED, spice.apply("مهم."))));
    CheckView.Report report =
        new CheckView.Report(
            Language.CHINESE,
            Optional.of(Language.ARABIC),
            24,
            List.of(number, earlier),
            List.of(new CheckView.Silenced(number, spice.apply("corrected"), spice.apply("Ann"))));
    return new CheckView(List.of(), Optional.of(report), Optional.empty(), true);
  }

  private FindingRow.Quote quote(Language language, String before, String part, String after) {
    return new FindingRow.Quote(language, "12", spiced(before), spice.apply(part), spiced(after));
  }

  /** Nothing stays nothing: whether there is text around a part decides what is drawn. */
  private String spiced(String text) {
    return text.isEmpty() ? text : spice.apply(text);
  }

  CheckView terms() {
    CheckView.TermRow row =
        new CheckView.TermRow(
            "strategic-stability",
            spice.apply("战略稳定"),
            List.of(spice.apply("الاستقرار الاستراتيجي")),
            3,
            List.of("1", "12 (a)"));
    return new CheckView(
        List.of(),
        Optional.empty(),
        Optional.of(new CheckView.Terms(Language.CHINESE, Language.ARABIC, List.of(row))),
        false);
  }
}
