package org.p5glossary.glossary.signoff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.ledger.Decision;
import org.p5glossary.glossary.ledger.Ledger;
import org.p5glossary.glossary.ledger.RecordedEvent;
import org.p5glossary.glossary.ledger.SignedOff;
import org.p5glossary.glossary.ledger.SilenceOpened;
import org.p5glossary.glossary.ledger.SilenceWithdrawn;

/**
 * What the five said of every section, as the ledger has it at the moment of asking. The answer
 * depends on which events there are, not on the order in which they came. Thread-safe.
 */
public final class SignOffs {

  private record Place(EntryId entry, Language language) {}

  private record OpenedSilence(ContentHash event, String by, Instant at, SilenceOpened decision) {}

  private static final Comparator<OpenedSilence> LATEST =
      Comparator.comparing(OpenedSilence::at).thenComparing(silence -> silence.event().hex());

  private final Ledger ledger;
  private final Map<Place, List<RecordedStance>> stances = new HashMap<>();
  private final Map<Place, List<OpenedSilence>> silences = new HashMap<>();
  private final Set<ContentHash> replaced = new HashSet<>();
  private final Set<ContentHash> withdrawn = new HashSet<>();
  private long position;

  /** Reads the decisions so far. */
  public SignOffs(Ledger ledger) {
    this.ledger = Objects.requireNonNull(ledger, "ledger");
    refresh();
  }

  private void refresh() {
    if (ledger.lastPosition() == position) {
      return;
    }
    ledger.readAfter(
        position,
        recorded -> {
          position = recorded.position();
          take(recorded);
        });
  }

  private void take(RecordedEvent recorded) {
    Decision decision = recorded.decision();
    ContentHash event = recorded.event().hash();
    String by = recorded.event().actor();
    Instant at = recorded.event().time();
    if (decision instanceof SignedOff signed) {
      replaced.addAll(signed.replaces());
      stances
          .computeIfAbsent(new Place(signed.entry(), signed.language()), none -> new ArrayList<>())
          .add(new RecordedStance(event, by, at, signed));
    } else if (decision instanceof SilenceOpened opened) {
      Place place = new Place(opened.entry(), opened.language());
      silences
          .computeIfAbsent(place, none -> new ArrayList<>())
          .add(new OpenedSilence(event, by, at, opened));
    } else if (decision instanceof SilenceWithdrawn ended) {
      withdrawn.add(ended.silence());
    }
  }

  /** Where the five stand on each section of an entry at a moment. */
  public List<SectionState> states(Entry entry, Instant now) {
    return entry.sections().stream()
        .map(LanguageSection::language)
        .map(language -> state(entry, language, now).orElseThrow())
        .toList();
  }

  /**
   * Where the five stand on a section at a moment.
   *
   * @return empty if the entry has no section in exactly this language
   */
  public synchronized Optional<SectionState> state(Entry entry, Language language, Instant now) {
    refresh();
    return SectionHash.of(entry, language)
        .map(text -> state(new Place(entry.id(), language), text, now));
  }

  private SectionState state(Place place, ContentHash text, Instant now) {
    List<RecordedStance> said = stances.getOrDefault(place, List.of());
    Optional<Silence> silence =
        silences.getOrDefault(place, List.of()).stream()
            .filter(opened -> opened.decision().section().equals(text))
            .filter(opened -> !withdrawn.contains(opened.event()))
            .max(LATEST)
            .map(opened -> silence(opened, said, now));
    boolean counts = silence.filter(one -> one.stage() == Silence.Stage.COUNTS).isPresent();
    return new SectionState(
        place.entry(),
        place.language(),
        text,
        Arrays.stream(Delegation.values())
            .map(delegation -> state(delegation, standing(said, delegation), text, counts))
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
    return stances.entrySet().stream()
        .filter(place -> place.getKey().entry().equals(entry))
        .flatMap(place -> place.getValue().stream())
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
    return stances.values().stream()
        .flatMap(List::stream)
        .filter(stance -> !stance.at().isBefore(from) && stance.at().isBefore(until))
        .sorted(RecordedStance.IN_TIME)
        .toList();
  }

  /** What a delegation said of a section that nothing has replaced, whatever text it was about. */
  public synchronized List<RecordedStance> standing(
      EntryId entry, Language language, Delegation delegation) {
    refresh();
    return standing(stances.getOrDefault(new Place(entry, language), List.of()), delegation);
  }
}
