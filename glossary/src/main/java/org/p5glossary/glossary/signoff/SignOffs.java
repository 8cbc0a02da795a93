package org.p5glossary.glossary.signoff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.ledger.Decision;
import org.p5glossary.glossary.ledger.Ledger;
import org.p5glossary.glossary.ledger.LedgerFollower;
import org.p5glossary.glossary.ledger.RecordedEvent;
import org.p5glossary.glossary.ledger.SignedOff;
import org.p5glossary.glossary.ledger.SilenceOpened;
import org.p5glossary.glossary.ledger.SilenceWithdrawn;
import org.p5glossary.glossary.termbase.EntryNumbers;
import org.p5glossary.glossary.termbase.EntryOrder;

/**
 * What the five said of every section, as the ledger has it at the moment of asking. The answer
 * depends on which events there are, not on the order in which they came. Thread-safe.
 */
public final class SignOffs implements LedgerFollower {

  private record OpenedSilence(ContentHash event, String by, Instant at, SilenceOpened decision) {}

  /** What was said of one section. */
  private static final class Said {
    private final List<RecordedStance> stances = new ArrayList<>(Delegation.values().length);
    private final List<OpenedSilence> silences = new ArrayList<>(0);
  }

  /** What was said of an entry, and what is known of its sections; null if that is not known. */
  private static final class SaidOfEntry {
    private final Map<Language, Said> sections = new HashMap<>(4);
    private Known known;
  }

  /** The {@link SectionFilter#marks} of an entry's sections, until something new is said. */
  private static final class Known {
    private final Entry entry;
    private final int[] marks;
    private Instant from = Instant.MIN;
    private Instant until = Instant.MAX;

    Known(Entry entry) {
      this.entry = entry;
      this.marks = new int[entry.sections().size()];
    }

    boolean holds(Entry other, Instant now) {
      return entry.equals(other) && !now.isBefore(from) && now.isBefore(until);
    }

    /** What is known changes at the deadline of a silence procedure. */
    void note(Instant deadline, Instant now) {
      if (now.isBefore(deadline)) {
        until = deadline.isBefore(until) ? deadline : until;
      } else {
        from = deadline.isAfter(from) ? deadline : from;
      }
    }
  }

  /**
   * A section and where the five stand on it.
   *
   * @param entry as it was given
   */
  public record Found(Entry entry, SectionState state) {}

  /**
   * Some sections.
   *
   * @param sections in the order of their entries
   * @param total how many a longer list would hold
   * @param agreed of how many of those all five agree
   */
  public record Page(List<Found> sections, int total, int agreed) {

    public Page {
      sections = List.copyOf(sections);
    }
  }

  private static final Comparator<OpenedSilence> LATEST =
      Comparator.comparing(OpenedSilence::at).thenComparing(silence -> silence.event().hex());

  private static final Said NOTHING = new Said();

  private final Ledger ledger;
  private final EntryNumbers numbers;
  private final List<SaidOfEntry> said = new ArrayList<>();
  private final NavigableMap<Instant, List<RecordedStance>> byTime = new TreeMap<>();
  private final Map<ContentHash, EntryId> silenced = new HashMap<>();
  private final Set<ContentHash> replaced = new HashSet<>();
  private final Set<ContentHash> withdrawn = new HashSet<>();
  private long position;

  /** What was said according to a ledger, which is read when it is first asked for. */
  public SignOffs(Ledger ledger) {
    this(ledger, new EntryNumbers());
  }

  /**
   * The same, for orders of entries with these numbers.
   *
   * @param numbers shared with the orders that {@link #page} is given
   */
  public SignOffs(Ledger ledger, EntryNumbers numbers) {
    this.ledger = Objects.requireNonNull(ledger, "ledger");
    this.numbers = Objects.requireNonNull(numbers, "numbers");
  }

  private void refresh() {
    if (ledger.lastPosition() != position) {
      ledger.readAfter(position, this::take);
    }
  }

  @Override
  public synchronized void take(RecordedEvent recorded) {
    position = recorded.position();
    Decision decision = recorded.decision();
    ContentHash event = recorded.event().hash();
    String by = recorded.event().actor();
    Instant at = recorded.event().time();
    if (decision instanceof SignedOff signed) {
      replaced.addAll(signed.replaces());
      RecordedStance stance = new RecordedStance(event, by, at, signed);
      about(signed.entry(), signed.language()).stances.add(stance);
      byTime.computeIfAbsent(at, none -> new ArrayList<>(1)).add(stance);
    } else if (decision instanceof SilenceOpened opened) {
      about(opened.entry(), opened.language())
          .silences
          .add(new OpenedSilence(event, by, at, opened));
      silenced.put(event, opened.entry());
    } else if (decision instanceof SilenceWithdrawn ended) {
      withdrawn.add(ended.silence());
      Optional.ofNullable(silenced.get(ended.silence()))
          .ifPresent(entry -> ofNumber(numbers.of(entry)).known = null);
    }
  }

  private Said about(EntryId entry, Language language) {
    int number = numbers.of(entry);
    while (said.size() <= number) {
      said.add(null);
    }
    if (said.get(number) == null) {
      said.set(number, new SaidOfEntry());
    }
    SaidOfEntry here = said.get(number);
    here.known = null;
    return here.sections.computeIfAbsent(language, none -> new Said());
  }

  /** What was said of an entry; null if nothing was, which is so for most. */
  private SaidOfEntry ofNumber(int number) {
    return number < said.size() ? said.get(number) : null;
  }

  private Map<Language, Said> sections(EntryId entry) {
    SaidOfEntry here = ofNumber(numbers.of(entry));
    return here == null ? Map.of() : here.sections;
  }

  /** Where the five stand on each section of an entry at a moment. */
  public List<SectionState> states(Entry entry, Instant now) {
    return entry.sections().stream()
        .map(section -> state(entry, section.language(), now).orElseThrow())
        .toList();
  }

  /**
   * Where the five stand on a section at a moment.
   *
   * @return empty if the entry has no section in exactly this language
   */
  public synchronized Optional<SectionState> state(Entry entry, Language language, Instant now) {
    refresh();
    Said here = sections(entry.id()).getOrDefault(language, NOTHING);
    return SectionHash.of(entry, language)
        .map(text -> state(entry.id(), language, here, text, now));
  }

  /**
   * Some of the sections that fit a filter and a viewer may see. Entries of which nobody said
   * anything are counted without being looked at.
   *
   * @param skipped how many of those sections to leave out, from the first
   * @param most how many to give
   */
  public synchronized Page page(
      EntryOrder order, Viewer viewer, SectionFilter filter, Instant now, long skipped, int most) {
    refresh();
    int kinds = order.kinds().size();
    boolean[][] concerned = new boolean[kinds][];
    int[] silent = new int[kinds];
    for (int kind = 0; kind < kinds; kind++) {
      EntryOrder.Kind entries = order.kinds().get(kind);
      boolean visible = entries.audience().visibleTo(viewer);
      concerned[kind] = new boolean[entries.languages().size()];
      for (int i = 0; i < concerned[kind].length; i++) {
        concerned[kind][i] = visible && filter.concerns(entries.languages().get(i));
        silent[kind] += concerned[kind][i] && filter.fits(SectionFilter.SILENT) ? 1 : 0;
      }
    }
    PageInMaking page = new PageInMaking(skipped, most);
    for (int place = 0; place < order.size(); place++) {
      int kind = order.kind(place);
      SaidOfEntry here = ofNumber(order.number(place));
      boolean counted = here == null && page.passes(silent[kind]);
      if (!counted) {
        Entry entry = order.entry(place);
        int[] marks = here == null ? null : marks(entry, here, now);
        for (int i = 0; i < concerned[kind].length; i++) {
          int ofSection = marks == null ? SectionFilter.SILENT : marks[i];
          if (concerned[kind][i] && filter.fits(ofSection)) {
            page.take(entry, entry.sections().get(i).language(), ofSection, now);
          }
        }
      }
    }
    return page.made();
  }

  /** Counts sections and keeps those of the page. */
  private final class PageInMaking {
    private final long skipped;
    private final int most;
    private final List<Found> sections = new ArrayList<>();
    private int total;
    private int agreed;

    PageInMaking(long skipped, int most) {
      this.skipped = skipped;
      this.most = most;
    }

    /** Counts sections of which nobody said anything, if none of them is on the page. */
    boolean passes(int silent) {
      boolean outside = total + silent <= skipped || sections.size() == most;
      total += outside ? silent : 0;
      return outside;
    }

    void take(Entry entry, Language language, int marks, Instant now) {
      if (total >= skipped && sections.size() < most) {
        sections.add(new Found(entry, state(entry, language, now).orElseThrow()));
      }
      total++;
      agreed += SectionFilter.agreed(marks) ? 1 : 0;
    }

    Page made() {
      return new Page(sections, total, agreed);
    }
  }

  private int[] marks(Entry entry, SaidOfEntry here, Instant now) {
    if (here.known == null || !here.known.holds(entry, now)) {
      Known known = new Known(entry);
      for (int i = 0; i < known.marks.length; i++) {
        Language language = entry.sections().get(i).language();
        known.marks[i] = SectionFilter.SILENT;
        if (here.sections.containsKey(language)) {
          SectionState state = state(entry, language, now).orElseThrow();
          known.marks[i] = SectionFilter.marks(state);
          state.silence().ifPresent(silence -> known.note(silence.deadline(), now));
        }
      }
      here.known = known;
    }
    return here.known.marks;
  }

  private SectionState state(
      EntryId entry, Language language, Said here, ContentHash text, Instant now) {
    Optional<Silence> silence =
        here.silences.stream()
            .filter(opened -> opened.decision().section().equals(text))
            .filter(opened -> !withdrawn.contains(opened.event()))
            .max(LATEST)
            .map(opened -> silence(opened, here.stances, now));
    boolean counts = silence.filter(one -> one.stage() == Silence.Stage.COUNTS).isPresent();
    return new SectionState(
        entry,
        language,
        text,
        Arrays.stream(Delegation.values())
            .map(each -> state(each, standing(here.stances, each), text, counts))
            .toList(),
        silence);
  }

  private List<RecordedStance> standing(List<RecordedStance> said, Delegation delegation) {
    return said.stream()
        .filter(stance -> stance.decision().delegation() == delegation)
        .filter(stance -> !replaced.contains(stance.event()))
        .sorted(RecordedStance.IN_TIME)
        .toList();
  }

  private static DelegationState state(
      Delegation delegation, List<RecordedStance> standing, ContentHash text, boolean counts) {
    List<RecordedStance> ofText =
        standing.stream().filter(stance -> stance.decision().section().equals(text)).toList();
    if (!ofText.isEmpty()) {
      boolean one =
          ofText.stream().map(stance -> stance.decision().stance()).distinct().count() == 1;
      return new DelegationState(
          delegation,
          one ? position(ofText.get(0).decision().stance()) : DelegationState.Position.CONTRADICTS,
          ofText);
    }
    if (counts) {
      return new DelegationState(delegation, DelegationState.Position.SILENT, List.of());
    }
    return new DelegationState(
        delegation,
        standing.isEmpty() ? DelegationState.Position.OPEN : DelegationState.Position.VOIDED,
        standing);
  }

  private static DelegationState.Position position(SignedOff.Stance stance) {
    return switch (stance) {
      case AGREE -> DelegationState.Position.AGREES;
      case RESERVE -> DelegationState.Position.RESERVES;
      case ALTERNATIVE -> DelegationState.Position.PROPOSES;
      case NO_INSTRUCTION -> DelegationState.Position.NO_INSTRUCTION;
    };
  }

  /** Whoever did not agree between opening and deadline broke it, whatever they said later. */
  private static Silence silence(OpenedSilence opened, List<RecordedStance> said, Instant now) {
    Instant deadline = opened.decision().deadline();
    Optional<Delegation> breaker =
        said.stream()
            .filter(stance -> stance.decision().section().equals(opened.decision().section()))
            .filter(stance -> stance.decision().stance() != SignedOff.Stance.AGREE)
            .filter(stance -> !stance.at().isBefore(opened.at()) && stance.at().isBefore(deadline))
            .min(RecordedStance.IN_TIME)
            .map(stance -> stance.decision().delegation());
    Silence.Stage stage =
        breaker.isPresent()
            ? Silence.Stage.BROKEN
            : now.isBefore(deadline) ? Silence.Stage.RUNNING : Silence.Stage.COUNTS;
    return new Silence(opened.event(), opened.by(), opened.at(), deadline, stage, breaker);
  }

  /** Everything that was ever said of an entry, in order of time. */
  public synchronized List<RecordedStance> of(EntryId entry) {
    refresh();
    return sections(entry).values().stream()
        .flatMap(here -> here.stances.stream())
        .sorted(RecordedStance.IN_TIME)
        .toList();
  }

  /**
   * Everything that was said in a span of time, in order of time.
   *
   * @param from the first moment
   * @param until the moment after the last
   */
  public synchronized List<RecordedStance> between(Instant from, Instant until) {
    refresh();
    return byTime.subMap(from, until).values().stream()
        .flatMap(List::stream)
        .sorted(RecordedStance.IN_TIME)
        .toList();
  }

  /** What a delegation said of a section that nothing has replaced, whatever text it was about. */
  public synchronized List<RecordedStance> standing(
      EntryId entry, Language language, Delegation delegation) {
    refresh();
    return standing(sections(entry).getOrDefault(language, NOTHING).stances, delegation);
  }
}
