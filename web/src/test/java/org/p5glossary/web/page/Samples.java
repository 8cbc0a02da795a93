package org.p5glossary.web.page;

import static org.p5glossary.corpus.language.Language.ARABIC;
import static org.p5glossary.corpus.language.Language.CHINESE;
import static org.p5glossary.corpus.language.Language.ENGLISH;
import static org.p5glossary.corpus.language.Language.FRENCH;
import static org.p5glossary.corpus.language.Language.RUSSIAN;
import static org.p5glossary.corpus.language.Language.SPANISH;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.p5glossary.corpus.alignment.BeadStatus;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.corpus.document.Label;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.PaperKind;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageKey;
import org.p5glossary.corpus.symbol.OfficialPages;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.intake.ImportRow;
import org.p5glossary.glossary.intake.Outcome;
import org.p5glossary.glossary.ledger.EditionPublished;
import org.p5glossary.glossary.ledger.Snapshot;
import org.p5glossary.web.view.AlignedRow;
import org.p5glossary.web.view.AlignmentFigures;
import org.p5glossary.web.view.Authorship;
import org.p5glossary.web.view.BlockView;
import org.p5glossary.web.view.Counterpart;
import org.p5glossary.web.view.Coverage;
import org.p5glossary.web.view.Definition;
import org.p5glossary.web.view.DocumentView;
import org.p5glossary.web.view.EntriesRequest;
import org.p5glossary.web.view.EntriesView;
import org.p5glossary.web.view.EntryStatus;
import org.p5glossary.web.view.EntrySummary;
import org.p5glossary.web.view.EntryView;
import org.p5glossary.web.view.Equivalents;
import org.p5glossary.web.view.ErrorKind;
import org.p5glossary.web.view.ErrorView;
import org.p5glossary.web.view.ExampleQuery;
import org.p5glossary.web.view.Facet;
import org.p5glossary.web.view.FacetField;
import org.p5glossary.web.view.FacetValue;
import org.p5glossary.web.view.Facsimile;
import org.p5glossary.web.view.FilesView;
import org.p5glossary.web.view.FirstAppearance;
import org.p5glossary.web.view.HelpView;
import org.p5glossary.web.view.HomeView;
import org.p5glossary.web.view.ImportView;
import org.p5glossary.web.view.LanguageSection;
import org.p5glossary.web.view.LoginState;
import org.p5glossary.web.view.LoginView;
import org.p5glossary.web.view.NotReadyView;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;
import org.p5glossary.web.view.Paging;
import org.p5glossary.web.view.Pairing;
import org.p5glossary.web.view.PaperFacet;
import org.p5glossary.web.view.PaperFacetValues;
import org.p5glossary.web.view.PaperHeader;
import org.p5glossary.web.view.PaperRelationKind;
import org.p5glossary.web.view.PaperRow;
import org.p5glossary.web.view.PapersRequest;
import org.p5glossary.web.view.PapersView;
import org.p5glossary.web.view.PassageHit;
import org.p5glossary.web.view.PassageRequest;
import org.p5glossary.web.view.PassageText;
import org.p5glossary.web.view.PassageView;
import org.p5glossary.web.view.Place;
import org.p5glossary.web.view.RelatedEntry;
import org.p5glossary.web.view.RelatedPaper;
import org.p5glossary.web.view.Relation;
import org.p5glossary.web.view.RenditionView;
import org.p5glossary.web.view.SearchForm;
import org.p5glossary.web.view.SearchRequest;
import org.p5glossary.web.view.SearchView;
import org.p5glossary.web.view.Segment;
import org.p5glossary.web.view.SentenceView;
import org.p5glossary.web.view.TermStatus;
import org.p5glossary.web.view.TermType;
import org.p5glossary.web.view.TermView;
import org.p5glossary.web.view.UploadView;
import org.p5glossary.web.view.VersionCell;
import org.p5glossary.web.view.VersionHeader;
import org.p5glossary.web.view.VersionState;
import org.p5glossary.web.view.YearCoverage;

/**
 * Pages as a reader may meet them, written for the tests. Every text goes through {@code spice}, so
 * that the same pages can be made of hostile text.
 */
final class Samples {

  private static final Map<Language, String> TERM =
      Map.of(
          CHINESE, "战略稳定",
          ENGLISH, "strategic stability",
          FRENCH, "stabilité stratégique",
          RUSSIAN, "стратегическая стабильность",
          SPANISH, "estabilidad estratégica",
          ARABIC, "الاستقرار الاستراتيجي");

  private static final Map<Language, List<String>> SENTENCE =
      Map.of(
          CHINESE, List.of("五国重申，", "战略稳定", "取决于各方相互克制，任何一方都不应谋求单方面优势。"),
          ENGLISH,
              List.of(
                  "The five States reaffirmed that ",
                  "strategic stability",
                  " rests on mutual restraint, and that none of them should seek a one-sided"
                      + " advantage."),
          FRENCH,
              List.of(
                  "Les cinq États ont réaffirmé que la ",
                  "stabilité stratégique",
                  " reposait sur une retenue réciproque et qu’aucun d’eux ne devait rechercher un"
                      + " avantage unilatéral."),
          RUSSIAN,
              List.of(
                  "Пять государств подтвердили, что ",
                  "стратегическая стабильность",
                  " зиждется на взаимной сдержанности и что никто из них не должен искать"
                      + " одностороннего преимущества."),
          SPANISH,
              List.of(
                  "Los cinco Estados reafirmaron que la ",
                  "estabilidad estratégica",
                  " descansa en la moderación mutua y que ninguno debe buscar una ventaja"
                      + " unilateral."),
          ARABIC,
              List.of(
                  "وأكدت الدول الخمس من جديد أن ",
                  "الاستقرار الاستراتيجي",
                  " يقوم على ضبط النفس المتبادل (P5)، وأنه لا ينبغي لأي منها السعي إلى ميزة من طرف"
                      + " واحد."));

  private static final PaperId PAPER = new PaperId("NPT_CONF.2020_WP.9001");
  private static final LocalDate DAY = LocalDate.of(2021, 12, 7);
  private static final Coverage COVERAGE =
      new Coverage(
          7,
          Optional.of(LocalDate.of(1997, 5, 2)),
          Optional.of(LocalDate.of(2022, 3, 1)),
          2,
          11,
          1);

  private final UnaryOperator<String> spice;

  Samples(UnaryOperator<String> spice) {
    this.spice = spice;
  }

  private String t(String text) {
    return text.isEmpty() ? "" : spice.apply(text);
  }

  static PageContext context(Language language) {
    return new PageContext(
        language,
        "/search",
        "q=strategic%20stability&with=fr",
        "token",
        "Zhang Wei",
        LoginState.LOGGED_IN,
        OfficialPages.DEFAULT,
        false,
        false,
        new Snapshot(
            Optional.of(ContentHash.of("state")),
            Optional.of(
                new Snapshot.Published(
                    new EditionPublished("first <i>", ContentHash.of("entries"), Audience.PUBLIC),
                    Instant.parse("2026-11-12T10:00:00Z")))),
        List.of(Notice.of(NoticeKind.INDEX_BEHIND, 3)));
  }

  private Place place(Language language) {
    return new Place(
        PAPER,
        t("NPT/CONF.2020/WP.9001"),
        language,
        PassageKey.of(SENTENCE.get(language).toString(), 1),
        14,
        t("12 (a)"),
        Optional.of(DAY),
        language.equals(CHINESE) ? Authorship.AUTHORED : Authorship.TRANSLATED,
        language.equals(FRENCH));
  }

  private PassageText passage(Language language) {
    List<String> parts = SENTENCE.get(language);
    return new PassageText(
        place(language),
        List.of(
            Segment.plain(t(parts.get(0))),
            Segment.hit(t(parts.get(1))),
            Segment.plain(t(parts.get(2)))));
  }

  private PassageHit hit(Language language, Language with, double confidence) {
    Pairing pairing =
        new Pairing(confidence == 1 ? BeadStatus.VERIFIED : BeadStatus.AUTOMATIC, confidence);
    return new PassageHit(passage(language), Optional.of(new Counterpart(passage(with), pairing)));
  }

  private TermView term(String text, TermStatus status, TermType type, int count) {
    return new TermView(t(text), status, type, count, count > 20, "");
  }

  private List<TermView> terms(Language language) {
    List<TermView> terms = new ArrayList<>();
    terms.add(term(TERM.get(language), TermStatus.PROPOSED, TermType.FULL_FORM, 27));
    if (language.equals(ENGLISH)) {
      terms.add(term("strategic balance", TermStatus.DEPRECATED, TermType.VARIANT, 3));
      terms.add(
          new TermView(t("SS"), TermStatus.ADMITTED, TermType.ACRONYM, 1, false, t("drafts")));
    }
    return terms;
  }

  private EntrySummary entry(String id) {
    return new EntrySummary(
        t(id),
        EntryStatus.PROPOSED,
        Language.OFFICIAL.stream().map(l -> new Equivalents(l, terms(l))).toList(),
        143);
  }

  private EntrySummary thinEntry() {
    return new EntrySummary(
        t("crisis-stability"),
        EntryStatus.AGREED,
        List.of(
            new Equivalents(
                CHINESE, List.of(term("危机稳定性", TermStatus.AGREED, TermType.FULL_FORM, 2))),
            new Equivalents(
                ENGLISH,
                List.of(term("crisis stability", TermStatus.AGREED, TermType.FULL_FORM, 4))),
            new Equivalents(ARABIC, List.of())),
        1);
  }

  private PaperRow paper(String symbol, VersionState russian, boolean demonstration) {
    return new PaperRow(
        PaperId.ofSymbol(symbol),
        t(symbol),
        ENGLISH,
        t("Reducing strategic risks among the five nuclear-weapon States"),
        Optional.of(DAY),
        List.of(t("China"), t("France")),
        demonstration,
        cells(russian),
        PaperKind.WORKING_PAPER,
        List.of(
            new RelatedPaper(
                PaperId.ofSymbol(symbol + "/Corr.1"),
                t(symbol + "/Corr.1"),
                PaperRelationKind.CORRECTED_BY,
                List.of(FRENCH))),
        Optional.of(new AlignmentFigures(1204, 17, 0.93)));
  }

  private static List<VersionCell> cells(VersionState russian) {
    return Language.OFFICIAL.stream()
        .map(
            language ->
                new VersionCell(
                    language,
                    language.equals(CHINESE)
                        ? VersionState.AUTHORED
                        : language.equals(RUSSIAN) ? russian : VersionState.TRANSLATED))
        .toList();
  }

  HomeView home() {
    return new HomeView(
        COVERAGE,
        84,
        10422,
        List.of(
            new ExampleQuery(CHINESE, t("战略稳定")),
            new ExampleQuery(ENGLISH, t("launch on warning")),
            new ExampleQuery(ARABIC, t("الاستقرار الاستراتيجي"))),
        List.of(
            paper("NPT/CONF.2020/WP.9001", VersionState.MISSING, true),
            paper("NPT/CONF.2015/WP.9042/Rev.1", VersionState.NOT_READABLE, false)));
  }

  HomeView emptyHome() {
    Coverage none = new Coverage(0, Optional.empty(), Optional.empty(), 0, 0, 0);
    return new HomeView(none, 84, 0, List.of(), List.of());
  }

  SearchView search() {
    SearchRequest request =
        SearchRequest.of(t("strategic stability")).narrowed(FacetField.LANGUAGE, "en");
    return new SearchView(
        new SearchRequest(request.query(), Optional.of(FRENCH), request.filters(), 2),
        List.of(entry("strategic-stability"), thinEntry()),
        List.of(
            hit(ENGLISH, ARABIC, 0.97),
            hit(CHINESE, ENGLISH, 1),
            hit(ARABIC, CHINESE, 0.4),
            new PassageHit(passage(RUSSIAN), Optional.empty())),
        new Paging(2, 4, 143),
        List.of(
            new Facet(
                FacetField.LANGUAGE,
                List.of(new FacetValue("en", "en", 31), new FacetValue("zh", "zh", 27))),
            new Facet(FacetField.YEAR, List.of(new FacetValue("2021", "2021", 80))),
            new Facet(FacetField.SUBMITTER, List.of(new FacetValue(t("China"), t("China"), 62))),
            new Facet(
                FacetField.PAPER,
                List.of(new FacetValue(PAPER.value(), t("NPT/CONF.2020/WP.9001"), 54)))),
        List.of(t("strategic sustainability")),
        List.of(Notice.of(NoticeKind.QUERY_PART_IGNORED, t("near("))),
        COVERAGE);
  }

  SearchView nothing() {
    return new SearchView(
        SearchRequest.of(t("qwertz")),
        List.of(),
        List.of(),
        new Paging(1, 20, 0),
        List.of(),
        List.of(),
        List.of(),
        COVERAGE);
  }

  EntriesView entries() {
    return new EntriesView(
        new EntriesRequest(Optional.of("S"), Optional.empty(), 1),
        List.of(entry("strategic-stability"), thinEntry()),
        List.of(new FacetValue("C", "C", 9), new FacetValue("S", t("S"), 4)),
        List.of(new FacetValue("doctrine", t("doctrine"), 21)),
        new Paging(1, 2, 5));
  }

  EntryView entry() {
    return new EntryView(
        t("strategic-stability"),
        EntryStatus.PROPOSED,
        List.of(t("doctrine"), t("arms control")),
        List.of(
            new Definition(
                ENGLISH,
                t("A state of affairs in which no side gains by striking first."),
                t("written for this sample"))),
        Language.OFFICIAL.stream().map(this::section).toList(),
        List.of(
            new RelatedEntry(
                t("crisis-stability"), Relation.NARROWER, ENGLISH, t("crisis stability"))),
        new PassageRequest(Optional.of(CHINESE), Optional.of(ENGLISH), 1),
        List.of(hit(CHINESE, ENGLISH, 0.97), hit(CHINESE, ENGLISH, 0.7)),
        new Paging(1, 2, 27),
        COVERAGE);
  }

  private LanguageSection section(Language language) {
    boolean spanish = language.equals(SPANISH);
    return new LanguageSection(
        language,
        terms(language),
        27,
        spanish ? Optional.empty() : Optional.of(new FirstAppearance(passage(language), COVERAGE)),
        spanish ? List.of(passage(language)) : List.of());
  }

  PapersView papers() {
    return new PapersView(
        new PapersRequest(t("China"), Map.of(PaperFacet.SUBMITTER, t("China")), 1),
        home().recent(),
        new Paging(1, 2, 3),
        List.of(
            new PaperFacetValues(
                PaperFacet.SUBMITTER, List.of(new FacetValue(t("China"), t("China"), 3))),
            new PaperFacetValues(PaperFacet.MISSING, List.of(new FacetValue("ar", "ar", 1)))),
        List.of(new YearCoverage("2019", 3, List.of(3, 3, 3, 3, 3, 2))),
        COVERAGE,
        true);
  }

  DocumentView document(Language left, Optional<Language> right) {
    List<AlignedRow> rows = new ArrayList<>();
    BlockType[] types = {
      BlockType.TITLE, BlockType.HEADING, BlockType.PARA, BlockType.ITEM, BlockType.FOOTNOTE
    };
    String[] labels = {"", "I.", "12.", "(a)", "1"};
    double[] confidences = {0.99, 0.95, 0.97, 0.7, 0.3};
    for (int i = 0; i < types.length; i++) {
      Label label = new Label(t(labels[i]), types[i] == BlockType.ITEM ? 1 : 0);
      int number = i;
      List<BlockView> rightBlocks =
          right.map(l -> List.of(block(l, number, types[number], label))).orElse(List.of());
      rows.add(
          new AlignedRow(
              List.of(block(left, i, types[i], label)),
              rightBlocks,
              right.map(
                  l ->
                      new Pairing(
                          number == 0 ? BeadStatus.VERIFIED : BeadStatus.AUTOMATIC,
                          confidences[number]))));
    }
    rows.add(
        new AlignedRow(
            List.of(block(left, 5, BlockType.TABLE, Label.NONE)), List.of(), Optional.empty()));
    return new DocumentView(
        header(),
        version(left),
        right.map(this::version),
        Optional.empty(),
        rows,
        new Paging(2, 1, 3),
        right.map(l -> new AlignmentFigures(204, 12, 0.91)),
        List.of(Notice.of(NoticeKind.NOT_ALIGNED)));
  }

  UploadView upload() {
    return new UploadView(
        List.of(Notice.of(NoticeKind.NO_SYMBOL, t("WP"))),
        List.of(Audience.PUBLIC),
        Optional.empty());
  }

  UploadView uploaded() {
    return new UploadView(
        List.of(),
        List.of(Audience.PUBLIC),
        Optional.of(
            new UploadView.Job(
                "0",
                3,
                UploadView.State.FINISHED,
                3,
                3,
                "",
                List.of(t("a.pdf: page 2")),
                Optional.of(
                    new UploadView.Report(
                        2,
                        0,
                        List.of(
                            new UploadView.Rejected(t("b.exe"), t("no text"), t("try PDF"))))))));
  }

  ImportView importing() {
    return new ImportView(
        List.of(Notice.of(NoticeKind.IMPORT_FIELD, t("status: 'none'"))),
        List.of(Audience.PUBLIC, Audience.FIVE),
        Optional.empty());
  }

  ImportView imported() {
    return new ImportView(
        List.of(),
        List.of(Audience.PUBLIC),
        Optional.of(
            new ImportView.Job(
                "0",
                t("terms.csv"),
                ImportView.Content.ENTRIES,
                ImportView.State.CHECKED,
                Map.of(Outcome.NEW, 2L, Outcome.CONFLICTING, 1L, Outcome.REFUSED, 1_201L),
                0,
                true,
                "",
                Optional.of(Outcome.REFUSED),
                List.of(
                    new ImportRow(
                        Outcome.REFUSED,
                        7,
                        Optional.of(new EntryId("yield")),
                        t("the language is not known"),
                        List.of(t("cleaned")))),
                1_000,
                new Paging(1, 100, 1_000))));
  }

  private PaperHeader header() {
    return new PaperHeader(
        PAPER,
        Optional.of(Audience.FIVE),
        t("NPT/CONF.2020/WP.9001"),
        false,
        List.of(t("China")),
        cells(VersionState.NOT_READABLE),
        PaperKind.WORKING_PAPER,
        t("same symbol in every masthead"),
        List.of(
            new RelatedPaper(
                PaperId.ofSymbol("NPT/CONF.2020/WP.9001/Rev.1"),
                t("NPT/CONF.2020/WP.9001/Rev.1"),
                PaperRelationKind.REVISED_BY,
                Language.OFFICIAL)));
  }

  FilesView files() {
    return new FilesView(
        header(),
        t("same symbol in every masthead"),
        List.of(
            new FilesView.File(
                ContentHash.of("wp.9001"), t("N2012345.pdf"), CHINESE, FileFormat.PDF, true),
            new FilesView.File(
                ContentHash.of("wp.9001.ar"),
                t("\\u202e\u0639.docx"),
                Language.ARABIC,
                FileFormat.DOCX,
                false)),
        t("NPT/CONF.2020/WP.9"),
        List.of(Audience.PUBLIC, Audience.FIVE),
        List.of(Notice.of(NoticeKind.NO_SUCH_PAPER, t("NPT/CONF.2020/WP.9"))));
  }

  LoginView login() {
    return new LoginView(
        t("zhang.wei"),
        "/papers?page=2",
        Optional.of(t("Ministry")),
        List.of(Notice.of(NoticeKind.LOGIN_LATER, 15)));
  }

  private BlockView block(Language language, int number, BlockType type, Label label) {
    List<String> parts = SENTENCE.get(language);
    boolean heading = type == BlockType.TITLE || type == BlockType.HEADING;
    List<SentenceView> sentences =
        heading
            ? List.of(
                new SentenceView(Optional.empty(), List.of(Segment.plain(t(TERM.get(language))))))
            : List.of(
                new SentenceView(
                    Optional.of(PassageKey.of(type + language.tag(), 1)),
                    List.of(
                        Segment.plain(t(parts.get(0))),
                        Segment.term(t(parts.get(1)), t("strategic-stability")),
                        Segment.plain(t(parts.get(2))))),
                new SentenceView(
                    Optional.empty(), List.of(Segment.plain(t(String.join("", parts))))));
    Optional<Facsimile> facsimile =
        sentences.get(0).key().isPresent() ? Optional.of(facsimile(language)) : Optional.empty();
    return new BlockView(number, type, label, sentences, facsimile, t(", para. 1"));
  }

  private Facsimile facsimile(Language language) {
    return new Facsimile(
        new PaperId("NPT_CONF.2020_WP.9001"),
        language,
        PassageKey.of("page" + language.tag(), 1),
        List.of(2, 3));
  }

  private VersionHeader version(Language language) {
    return new VersionHeader(
        language,
        language.equals(CHINESE) ? VersionState.AUTHORED : VersionState.TRANSLATED,
        t(TERM.get(language)),
        t(SENTENCE.get(language).get(0)),
        Optional.of(DAY),
        t("masthead: 7 December 2021"),
        Optional.of(CHINESE),
        language.equals(ARABIC),
        t("Reissued for technical reasons on 1 July 2022."),
        List.of(
            new RenditionView(t("N2138890.pdf"), FileFormat.PDF, 6, false, List.of()),
            new RenditionView(
                t("N2138890.docx"), FileFormat.DOCX, 0, true, List.of(t("page 3 has no text")))));
  }

  PassageView passage() {
    return new PassageView(
        passage(CHINESE),
        Optional.of(facsimile(CHINESE)),
        List.of(
            new Counterpart(
                passage(ENGLISH),
                Optional.of(facsimile(ENGLISH)),
                new Pairing(BeadStatus.VERIFIED, 1)),
            new Counterpart(passage(FRENCH), new Pairing(BeadStatus.AUTOMATIC, 0.95)),
            new Counterpart(passage(ARABIC), new Pairing(BeadStatus.AUTOMATIC, 0.7))),
        t("战略稳定"),
        t("NPT/CONF.2020/WP.9001，第12(a)段"));
  }

  HelpView help() {
    return new HelpView(List.of(SearchForm.values()), t("0.1.0"), COVERAGE);
  }

  ErrorView error() {
    return new ErrorView(
        ErrorKind.GONE,
        t("no passage 0123456789ab in NPT_CONF.2020_WP.9001"),
        List.of(Notice.of(NoticeKind.FORM_CUT)));
  }

  NotReadyView notReady() {
    return new NotReadyView(4);
  }
}
