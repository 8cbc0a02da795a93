package org.p5glossary.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.Visible;
import org.p5glossary.glossary.exchange.JsonTermBase;
import org.p5glossary.glossary.ledger.EditionPublished;
import org.p5glossary.glossary.ledger.Ledger;
import org.p5glossary.glossary.ledger.PaperAudiences;
import org.p5glossary.glossary.ledger.RecordedEvent;
import org.p5glossary.glossary.ledger.SignedOff;
import org.p5glossary.glossary.signoff.DelegationState;
import org.p5glossary.glossary.signoff.SectionState;
import org.p5glossary.glossary.signoff.SignOffs;
import org.p5glossary.glossary.termbase.TermBase;

/** Takes editions from a ledger. The same ledger gives the same snapshot. */
public final class EditionMaker {

  private final Ledger ledger;

  /**
   * @param ledger is only read
   */
  public EditionMaker(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Freezes what stands now.
   *
   * @param now decides which silence procedures are over, and is what the edition names
   * @throws IllegalStateException if the ledger is not in order
   */
  public Edition make(String name, Audience audience, List<Language> languages, Instant now) {
    var proof = ledger.verify();
    if (!proof.isSound()) {
      throw new IllegalStateException(
          "the ledger is not in order, and no edition is made of it: p5 verify-log says where");
    }
    Viewer reader = Viewer.recipient(audience);
    TermBase terms = TermBase.of(ledger);
    List<Entry> entries = visible(terms, reader);
    Optional<RecordedEvent> last = lastEdition(audience);
    List<Entry> before =
        last.map(event -> visible(TermBase.asOf(ledger, event.position()), reader))
            .orElse(List.of());
    return new Edition(
        name,
        now,
        snapshot(entries),
        proof.head(),
        audience,
        languages,
        entries,
        last.map(EditionMaker::previous),
        changes(before, entries),
        reservations(entries, reader, now),
        terms.conflicts().size());
  }

  private List<Entry> visible(TermBase terms, Viewer reader) {
    Set<PaperId> hidden = new PaperAudiences(ledger).hidden(reader);
    return terms.entries().stream()
        .flatMap(entry -> Visible.of(entry, reader, hidden).stream())
        .toList();
  }

  private Optional<RecordedEvent> lastEdition(Audience audience) {
    RecordedEvent[] last = new RecordedEvent[1];
    ledger.readAfter(
        0,
        recorded -> {
          if (recorded.decision() instanceof EditionPublished edition
              && edition.audience().equals(audience)) {
            last[0] = recorded;
          }
        });
    return Optional.ofNullable(last[0]);
  }

  private static Edition.Previous previous(RecordedEvent recorded) {
    EditionPublished edition = (EditionPublished) recorded.decision();
    return new Edition.Previous(edition.name(), edition.snapshot(), recorded.event().time());
  }

  /** The hash of entries, whatever else is known of them. */
  public static ContentHash snapshot(List<Entry> entries) {
    MessageDigest digest = ContentHash.sha256();
    try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      JsonTermBase.write(entries, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ContentHash(HexFormat.of().formatHex(digest.digest()));
  }

  private static List<EditionChange> changes(List<Entry> before, List<Entry> now) {
    Map<EntryId, Entry> old = new TreeMap<>();
    before.forEach(entry -> old.put(entry.id(), entry));
    List<EditionChange> changes = new ArrayList<>();
    for (Entry entry : now) {
      Entry earlier = old.remove(entry.id());
      if (earlier == null) {
        changes.add(change(EditionChange.Kind.ADDED, entry));
      } else if (!earlier.equals(entry)) {
        changes.add(change(EditionChange.Kind.CHANGED, entry));
      }
    }
    old.values().forEach(entry -> changes.add(change(EditionChange.Kind.REMOVED, entry)));
    return changes;
  }

  private static EditionChange change(EditionChange.Kind kind, Entry entry) {
    return new EditionChange(kind, entry.id(), entry.sections().get(0).mainTerm().text());
  }

  private List<Reservation> reservations(List<Entry> entries, Viewer reader, Instant now) {
    SignOffs signOffs = new SignOffs(ledger);
    List<Reservation> reservations = new ArrayList<>();
    for (Entry entry : entries) {
      for (SectionState section : signOffs.states(entry, now)) {
        for (DelegationState state : section.delegations()) {
          boolean stands =
              state.position() == DelegationState.Position.RESERVES
                  || state.position() == DelegationState.Position.PROPOSES;
          if (stands) {
            state
                .latest()
                .map(latest -> reservation(section, latest.decision(), reader))
                .ifPresent(reservations::add);
          }
        }
      }
    }
    return reservations;
  }

  private static Reservation reservation(SectionState section, SignedOff signed, Viewer reader) {
    String text =
        signed.stance() == SignedOff.Stance.ALTERNATIVE ? signed.alternative() : signed.reason();
    return new Reservation(
        section.entry(),
        section.language(),
        signed.delegation(),
        signed.stance(),
        signed.audience().visibleTo(reader) ? text : "");
  }
}
