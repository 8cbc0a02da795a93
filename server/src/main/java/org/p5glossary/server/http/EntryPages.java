package org.p5glossary.server.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.Relation;
import org.p5glossary.glossary.entry.RelationType;
import org.p5glossary.glossary.lookup.LookupResult.FoundEntry;
import org.p5glossary.glossary.lookup.LookupResult.FoundLanguage;
import org.p5glossary.glossary.rendering.FirstUse;
import org.p5glossary.glossary.rendering.ObservedRenderings;
import org.p5glossary.glossary.rendering.Uptake;
import org.p5glossary.glossary.termbase.EntryOrder;
import org.p5glossary.glossary.termbase.Relations;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.server.instance.Corpus;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.instance.Renderings;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.view.Coverage;
import org.p5glossary.web.view.Definition;
import org.p5glossary.web.view.EntriesRequest;
import org.p5glossary.web.view.EntriesView;
import org.p5glossary.web.view.EntryName;
import org.p5glossary.web.view.EntrySummary;
import org.p5glossary.web.view.EntryUse;
import org.p5glossary.web.view.EntryView;
import org.p5glossary.web.view.EntryWorkflow;
import org.p5glossary.web.view.FacetValue;
import org.p5glossary.web.view.FirstAppearance;
import org.p5glossary.web.view.LanguageSection;
import org.p5glossary.web.view.Paging;
import org.p5glossary.web.view.PassageRequest;
import org.p5glossary.web.view.RelatedEntry;

/** Fills the list of entries and the page of an entry. Thread-safe. */
final class EntryPages {

  private static final int ENTRIES_A_PAGE = 20;
  private static final int PASSAGES_A_PAGE = 20;

  private final Instance instance;

  /** For each of the eight kinds of viewer. */
  private final Map<Viewer, Relations> known = new ConcurrentHashMap<>();

  EntryPages(Instance instance) {
    this.instance = instance;
  }

  /** The entries by their term in the reader's language, in that language's order. */
  EntriesView entries(EntriesRequest asked, Language reader, Viewer viewer) {
    TermBase terms = instance.terms(viewer);
    EntryOrder order = instance.order(reader);
    boolean[] wanted = new boolean[order.kinds().size()];
    for (int kind = 0; kind < wanted.length; kind++) {
      wanted[kind] = wanted(order.kinds().get(kind), asked, viewer);
    }
    int[] counts = new int[wanted.length];
    List<Entry> chosen = new ArrayList<>();
    long skipped = (long) (asked.page() - 1) * ENTRIES_A_PAGE;
    int total = 0;
    for (int place = 0; place < order.size(); place++) {
      int kind = order.kind(place);
      counts[kind]++;
      if (wanted[kind]) {
        if (total >= skipped && chosen.size() < ENTRIES_A_PAGE) {
          chosen.add(order.entry(place));
        }
        total++;
      }
    }
    Map<String, Integer> letters = new TreeMap<>(order.letters());
    Map<String, Integer> subjects = new TreeMap<>();
    for (int i = 0; i < counts.length; i++) {
      EntryOrder.Kind kind = order.kinds().get(i);
      int count = counts[i];
      if (count > 0 && kind.audience().visibleTo(viewer)) {
        letters.merge(kind.letter(), count, Integer::sum);
        kind.subjects().forEach(subject -> subjects.merge(subject, count, Integer::sum));
      }
    }
    Paging paging = new Paging(asked.page(), ENTRIES_A_PAGE, total);
    RequestFields.within(asked.page(), paging.pages());
    return new EntriesView(
        asked,
        chosen.stream()
            .flatMap(entry -> terms.entry(entry.id()).stream())
            .map(
                entry ->
                    ShownEntries.summary(
                        entry, instance.corpus(viewer).uses(entry.id()), List.of()))
            .toList(),
        values(letters),
        values(subjects),
        paging);
  }

  private static boolean wanted(EntryOrder.Kind kind, EntriesRequest asked, Viewer viewer) {
    return kind.audience().visibleTo(viewer)
        && asked.letter().filter(letter -> !letter.equals(kind.letter())).isEmpty()
        && asked.subject().filter(subject -> !kind.subjects().contains(subject)).isEmpty();
  }

  private static List<FacetValue> values(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(count -> new FacetValue(count.getKey(), count.getKey(), count.getValue()))
        .toList();
  }

  /** The page of an entry; empty if there is no such entry. */
  Optional<EntryView> entry(
      String id, PassageRequest asked, Language reader, Viewer viewer, boolean mayPropose) {
    Optional<Entry> entry = parsed(id).flatMap(instance.terms(viewer)::entry);
    return entry
        .flatMap(known -> instance.lookup(viewer).entry(known.id()))
        .map(
            found ->
                view(
                    entry.get(),
                    found,
                    asked,
                    reader,
                    viewer,
                    EntryState.of(instance, entry.get(), reader, viewer, mayPropose)));
  }

  /** An entry in a few words; empty if there is no such entry. */
  Optional<EntrySummary> card(String id, Viewer viewer) {
    return parsed(id)
        .flatMap(instance.terms(viewer)::entry)
        .map(
            entry ->
                ShownEntries.summary(entry, instance.corpus(viewer).uses(entry.id()), List.of()));
  }

  private static Optional<EntryId> parsed(String id) {
    try {
      return Optional.of(new EntryId(id));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  private EntryView view(
      Entry entry,
      FoundEntry found,
      PassageRequest asked,
      Language reader,
      Viewer viewer,
      EntryWorkflow workflow) {
    Corpus corpus = instance.corpus(viewer);
    OccurrencePassages places = new OccurrencePassages(instance, viewer);
    Coverage coverage = Shown.coverage(corpus.papers().papers());
    List<Language> sought =
        asked.language().isPresent()
            ? List.of(asked.language().get())
            : found.languages().stream().map(FoundLanguage::language).toList();
    OccurrencePassages.Page page = places.page(entry.id(), sought, asked, reader, PASSAGES_A_PAGE);
    return new EntryView(
        entry.id().value(),
        ShownEntries.status(entry.status()),
        entry.subjectFields(),
        entry.definitions().stream()
            .map(one -> new Definition(one.language(), one.text(), one.source()))
            .toList(),
        Language.OFFICIAL.stream()
            .map(language -> section(entry, found, language, coverage, places))
            .toList(),
        related(entry, reader, viewer),
        asked,
        page.passages(),
        new Paging(asked.page(), PASSAGES_A_PAGE, page.total()),
        coverage,
        use(entry, reader, viewer, coverage),
        workflow);
  }

  private EntryUse use(Entry entry, Language reader, Viewer viewer, Coverage coverage) {
    Renderings renderings = new Renderings(instance, viewer, entry, reader);
    ObservedRenderings observed = renderings.observed();
    Uptake uptake = renderings.uptake();
    return new EntryUse(
        observed.languages(),
        observed.pairings(),
        uptake,
        firsts(renderings, uptake),
        renderings.lineages(),
        coverage);
  }

  /** First uses, those of one place together: a paper of twelve States is one row. */
  private static List<EntryUse.First> firsts(Renderings renderings, Uptake uptake) {
    record Place(Language language, PaperId paper, int sentence) {}
    Map<Place, List<FirstUse>> places = new LinkedHashMap<>();
    for (FirstUse use : uptake.firsts()) {
      places
          .computeIfAbsent(
              new Place(use.language(), use.paper(), use.sentence()), place -> new ArrayList<>())
          .add(use);
    }
    return places.values().stream().map(uses -> first(renderings, uses)).toList();
  }

  private static EntryUse.First first(Renderings renderings, List<FirstUse> uses) {
    FirstUse use = uses.get(0);
    return new EntryUse.First(
        use,
        uses.stream().map(FirstUse::submitter).toList(),
        renderings.citation(use),
        renderings
            .passage(use)
            .map(passage -> Links.passage(use.paper(), use.language(), passage.key()))
            .orElseGet(() -> Links.paper(use.paper())));
  }

  private LanguageSection section(
      Entry entry,
      FoundEntry found,
      Language language,
      Coverage coverage,
      OccurrencePassages places) {
    Optional<FoundLanguage> section =
        found.languages().stream().filter(one -> one.language().equals(language)).findFirst();
    return new LanguageSection(
        language,
        ShownEntries.equivalents(found, Optional.of(entry), language, ""),
        section.map(FoundLanguage::passages).orElse(0),
        section
            .flatMap(FoundLanguage::first)
            .flatMap(
                first ->
                    places
                        .passage(first.paper(), language, first.sentence(), first.term())
                        .map(
                            text ->
                                new FirstAppearance(
                                    text, coverage, first.citation(language), first.dateSource()))),
        places.undated(entry.id(), language));
  }

  /** What the entry names as related, and what names it: a relation that both say stands once. */
  private List<RelatedEntry> related(Entry entry, Language reader, Viewer viewer) {
    TermBase terms = instance.terms(viewer);
    Set<RelatedEntry> related = new LinkedHashSet<>();
    for (Relation relation : entry.relations()) {
      terms
          .entry(relation.target())
          .ifPresent(other -> related.add(related(other, relation(relation.type()), reader)));
    }
    Relations relations = known.computeIfAbsent(viewer, none -> new Relations(terms));
    for (Entry other : relations.naming(terms, entry.id())) {
      for (Relation relation : other.relations()) {
        if (relation.target().equals(entry.id())) {
          related.add(related(other, relation(relation.type()).inverse(), reader));
        }
      }
    }
    return List.copyOf(related);
  }

  private static RelatedEntry related(
      Entry other, org.p5glossary.web.view.Relation relation, Language reader) {
    EntryName name = EntryNames.of(other, reader);
    return new RelatedEntry(name.id(), relation, name.language(), name.text());
  }

  private static org.p5glossary.web.view.Relation relation(RelationType type) {
    return switch (type) {
      case BROADER -> org.p5glossary.web.view.Relation.BROADER;
      case NARROWER -> org.p5glossary.web.view.Relation.NARROWER;
      case RELATED -> org.p5glossary.web.view.Relation.RELATED;
      case SUPERSEDED_BY -> org.p5glossary.web.view.Relation.SUPERSEDED_BY;
      case CONTRAST -> org.p5glossary.web.view.Relation.CONTRAST;
    };
  }
}
