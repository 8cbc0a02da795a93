package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.Visible;
import org.p5glossary.glossary.ledger.ProposalMade;
import org.p5glossary.glossary.ledger.SignedOff;
import org.p5glossary.glossary.review.Draft;
import org.p5glossary.glossary.review.EntryHash;
import org.p5glossary.glossary.review.Person;
import org.p5glossary.glossary.signoff.SectionHash;
import org.p5glossary.glossary.signoff.SigningDesk;
import org.p5glossary.server.http.Web.Answer;
import org.p5glossary.server.instance.Instance;

/** What is for some people is shown to nobody else, on any route. */
class AudienceTest {

  /** The word that is searched for; every marker begins with it. */
  private static final String WORD = "geheim";

  private static final EntryId OPEN = new EntryId("open-entry");

  @TempDir private static Path folder;
  private static WorkflowSample sample;
  private static final Map<String, Audience> MARKERS = new LinkedHashMap<>();
  private static final List<String> ENTRIES = new ArrayList<>(List.of(OPEN.value()));
  private static final List<String> HASHES = new ArrayList<>();

  @BeforeAll
  static void plantSecrets() {
    sample = WorkflowSample.start(folder);
    Instance instance = sample.instance();
    Entry open =
        entry(
            OPEN,
            "an open term",
            List.of(
                Note.of(Audience.FIVE, marker("note", Audience.FIVE)),
                Note.of(Audience.of(Delegation.FR), marker("note", Audience.of(Delegation.FR)))));
    instance.termBase().put(open, 0, "tests");
    Person french = new Person("amina", Viewer.of(Delegation.FR), Person.Standing.CONTRIBUTOR);
    for (Audience audience : List.of(Audience.FIVE, Audience.of(Delegation.FR))) {
      String name = audience.name().toLowerCase(Locale.ROOT);
      EntryId id = new EntryId("hidden-" + name);
      ENTRIES.add(id.value());
      instance
          .termBase()
          .put(entry(id, marker("entry", audience), List.of()).forAudience(audience), 0, "tests");
      instance
          .workflow()
          .review()
          .comment(
              french,
              OPEN,
              Optional.empty(),
              Optional.empty(),
              marker("comment", audience),
              audience);
      HASHES.add(
          instance
              .workflow()
              .review()
              .propose(french, draft(open, marker("proposal", audience), audience))
              .hex());
      instance
          .workflow()
          .signing()
          .sign(
              "of-fr",
              Delegation.FR,
              List.of(
                  new SigningDesk.Section(
                      OPEN,
                      audience.equals(Audience.FIVE) ? Language.ENGLISH : Language.FRENCH,
                      SectionHash.of(
                              open,
                              audience.equals(Audience.FIVE) ? Language.ENGLISH : Language.FRENCH)
                          .orElseThrow())),
              new SigningDesk.Statement(
                  SignedOff.Stance.RESERVE, marker("reservation", audience), "", audience));
    }
    // An entry that was for the five and was taken out: its history is for the five.
    EntryId gone = new EntryId("hidden-gone");
    ENTRIES.add(gone.value());
    instance
        .termBase()
        .put(
            entry(gone, marker("removed", Audience.FIVE), List.of()).forAudience(Audience.FIVE),
            0,
            "tests");
    instance
        .termBase()
        .remove(
            gone,
            instance.terms().versioned(gone).orElseThrow().version(),
            "tests",
            marker("reason", Audience.FIVE));
    instance
        .ledger()
        .readAfter(
            0,
            event -> {
              if (event.event().actor().equals("tests")) {
                HASHES.add(event.event().hash().hex());
              }
            });
  }

  @AfterAll
  static void close() {
    sample.close();
  }

  private static String marker(String kind, Audience audience) {
    String marker = WORD + " " + kind + " " + audience.name().toLowerCase(Locale.ROOT) + " qx7";
    MARKERS.put(marker, audience);
    return marker;
  }

  private static Entry entry(EntryId id, String term, List<Note> notes) {
    return new Entry(
        id,
        List.of(),
        EntryStatus.PROPOSED,
        List.of(),
        notes,
        List.of(),
        List.of(
            LanguageSection.of(
                Language.ENGLISH, List.of(Term.of(term, AdministrativeStatus.PREFERRED))),
            LanguageSection.of(
                Language.FRENCH, List.of(Term.of(term + " fr", AdministrativeStatus.PREFERRED)))));
  }

  private static Draft draft(Entry open, String term, Audience audience) {
    Entry seen = Visible.of(open, Viewer.of(Delegation.FR)).orElseThrow();
    Entry wanted =
        new Entry(
            seen.id(),
            seen.subjectFields(),
            seen.status(),
            seen.definitions(),
            seen.notes(),
            seen.relations(),
            List.of(
                LanguageSection.of(
                    Language.ENGLISH,
                    List.of(
                        Term.of("an open term", AdministrativeStatus.PREFERRED),
                        Term.of(term, AdministrativeStatus.ADMITTED))),
                seen.sections().get(1)));
    return new Draft(
        ProposalMade.Kind.CHANGE,
        wanted,
        Optional.of(EntryHash.of(seen)),
        Optional.empty(),
        "because " + term,
        audience);
  }

  private static final Map<String, Viewer> VIEWERS =
      Map.of(
          "",
          Viewer.ANYBODY,
          "reader",
          Viewer.OF_THE_FIVE,
          "reader-cn",
          Viewer.of(Delegation.CN),
          "reader-fr",
          Viewer.of(Delegation.FR),
          "olga",
          Viewer.OF_THE_FIVE,
          "of-cn",
          Viewer.of(Delegation.CN));

  /** Every address of a route with everything that was planted in its place. */
  private static Set<String> addresses(String route) {
    String path = route.split(" ", 2)[1];
    Set<String> addresses = new TreeSet<>();
    for (String entry : ENTRIES) {
      for (String hash : HASHES) {
        for (String language : List.of("en", "fr")) {
          addresses.add(
              path.replace("{id}", entry)
                  .replace("{proposal}", hash)
                  .replace("{version}", hash)
                  .replace("{language}", language)
                  .replace("{paper}", "NOWHERE")
                  .replaceAll("\\{[a-z]+}", "x"));
        }
      }
    }
    Set<String> asked = new TreeSet<>();
    for (String address : addresses) {
      asked.add(address);
      if (path.indexOf('{') < 0) {
        asked.add(address + "?q=" + WORD);
        asked.add(address + "?term=" + WORD);
        asked.add(address + "?status=all");
        for (String entry : ENTRIES) {
          asked.add(address + "?entry=" + entry);
        }
        asked.add(address + "?proposal=" + HASHES.get(1));
      }
    }
    return asked;
  }

  @Test
  void whatIsForSomeIsShownToNobodyElseOnAnyRoute() {
    Map<String, Set<String>> seenBy = new HashMap<>();
    List<String> leaks = new ArrayList<>();
    for (String route : RolesTest.ROUTES.keySet()) {
      String method = route.split(" ", 2)[0];
      for (String address : addresses(route)) {
        VIEWERS.forEach(
            (name, viewer) -> {
              if (name.equals("olga") && method.equals("DELETE")) {
                return; // An editor may take out what they see; nothing is read by it.
              }
              Answer answer = sample.web().send(method, address, "", sample.as(name));
              MARKERS.forEach(
                  (marker, audience) -> {
                    if (answer.body().contains(marker)) {
                      seenBy.computeIfAbsent(marker, none -> new TreeSet<>()).add(name);
                      if (!audience.visibleTo(viewer)) {
                        leaks.add(method + " " + address + " shows \"" + marker + "\" to " + name);
                      }
                    }
                  });
            });
      }
    }
    assertThat(leaks).isEmpty();
    MARKERS
        .keySet()
        .forEach(
            marker ->
                assertThat(seenBy.getOrDefault(marker, Set.of()))
                    .as("who sees %s: the test would be empty without", marker)
                    .contains("reader-fr"));
  }

  @Test
  void countsDoNotTellOfWhatIsHidden() {
    int all =
        WorkflowSample.read(sample.get("reader-fr", "/api/v1/entries")).path("entries").size();
    int open = WorkflowSample.read(sample.get("", "/api/v1/entries")).path("entries").size();
    int five = WorkflowSample.read(sample.get("reader", "/api/v1/entries")).path("entries").size();
    assertThat(five).isEqualTo(open + 1);
    assertThat(all).isEqualTo(open + 2);
    assertThat(WorkflowSample.read(sample.get("", "/api/v1/proposals")).path("total").asInt())
        .isZero();
    assertThat(sample.get("", "/").body()).isNotEqualTo(sample.get("reader-fr", "/").body());
  }

  @Test
  void aHiddenEntryAnswersAsOneThatIsNotThere() {
    String hidden = sample.get("reader-cn", "/entries/hidden-fr").body();
    String absent = sample.get("reader-cn", "/entries/absent-fr").body();
    assertThat(hidden.replace("hidden-fr", "absent-fr").replaceAll("value=\"[^\"]*\"", ""))
        .isEqualTo(absent.replaceAll("value=\"[^\"]*\"", ""));
    assertThat(sample.get("reader-cn", "/entries/hidden-fr").status()).isEqualTo(404);
    assertThat(sample.get("reader-fr", "/entries/hidden-fr").status()).isEqualTo(200);
  }

  @Test
  void hashesAreOfWhatTheViewerSees() {
    String tag = sample.get("", "/api/v1/entries/" + OPEN).header("ETag");
    Entry whole = sample.instance().terms().entry(OPEN).orElseThrow();
    assertThat(tag).isNotEqualTo(ETags.of(EntryHash.of(whole)));
  }
}
