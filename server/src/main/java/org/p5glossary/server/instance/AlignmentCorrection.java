package org.p5glossary.server.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Authorship;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.AlignmentStore;
import org.p5glossary.glossary.ledger.CorrectionRestored;
import org.p5glossary.glossary.ledger.CorrectionRetracted;
import org.p5glossary.glossary.ledger.Decision;
import org.p5glossary.ingest.correction.AlignmentVersion;
import org.p5glossary.ingest.correction.BeadEdit;
import org.p5glossary.ingest.correction.Correction;
import org.p5glossary.ingest.correction.EditRefusal;
import org.p5glossary.ingest.correction.EditRefusedException;
import org.p5glossary.ingest.correction.EditWords;
import org.p5glossary.ingest.correction.Quoting;
import org.p5glossary.ingest.passage.VersionText;

/**
 * Records what a person corrects in an alignment, and puts it in force: the ledger first, then the
 * alignment, the passages and the index. Thread-safe; one change follows the other.
 */
public final class AlignmentCorrection {

  /** Nobody waits longer than this for a change that somebody else is making. */
  private static final int PATIENCE_SECONDS = 20;

  private final Instance instance;

  /**
   * @param instance where the papers are, open to write
   */
  public AlignmentCorrection(Instance instance) {
    this.instance = instance;
  }

  /** What came of a wish to change something. */
  public sealed interface Result {

    /**
     * It is done.
     *
     * @param bead number of the first bead that it is about, as beads are numbered now; 0 if it is
     *     about none
     */
    record Done(int bead) implements Result {}

    /**
     * Nothing was done: the alignment is not the one that the person saw.
     *
     * @param latest the last correction of the pair, if there is one
     */
    record Changed(Optional<Correction> latest) implements Result {}

    /**
     * Nothing was done yet: sentences of the version in which the paper was written would be
     * grouped otherwise, which wants a confirmation.
     */
    record AsksFirst(AlignmentState state, BeadEdit.Outcome outcome, Language written)
        implements Result {}

    /** Nothing was done: somebody else has been changing something all the while. */
    record Busy() implements Result {}
  }

  /** The alignment of two versions as it is now; empty if there is none. */
  public Optional<AlignmentState> state(PaperId id, Language source, Language target) {
    Optional<Paper> paper = instance.whole().papers().paper(id);
    Optional<VersionText> sourceText = paper.flatMap(known -> text(known, source));
    Optional<VersionText> targetText = paper.flatMap(known -> text(known, target));
    Optional<Alignment> sentences =
        instance.whole().alignments().alignment(id, source, target, AlignmentStore.Unit.SENTENCE);
    if (sourceText.isEmpty() || targetText.isEmpty() || sentences.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new AlignmentState(
            paper.get(),
            sourceText.get(),
            targetText.get(),
            sentences.get(),
            AlignmentVersion.of(sourceText.get(), targetText.get(), sentences.get()),
            instance.whole().alignments().memory(id, source, target),
            instance.whole().alignments().derivation(id, source, target),
            instance.corrections().placed(id, sourceText.get(), targetText.get()),
            instance.corrections().undoable(id, source, target),
            instance.corrections().redoable(id, source, target)));
  }

  private Optional<VersionText> text(Paper paper, Language language) {
    return paper
        .in(language)
        .filter(Version::readable)
        .map(version -> VersionText.of(language, instance.whole().papers().blocks(version.id())));
  }

  /**
   * Edits an alignment.
   *
   * @param request who wants to edit which alignment
   * @param confirmed whether the person agreed that the original is touched
   * @throws EditRefusedException if the edit makes no sense in this alignment
   * @throws IllegalArgumentException if there is no such alignment
   */
  public Result edit(Request request, BeadEdit edit, boolean confirmed) {
    return inTurn(
        () -> {
          AlignmentState state =
              state(request.paper(), request.source(), request.target())
                  .orElseThrow(() -> new IllegalArgumentException("no such alignment"));
          if (!state.isVersion(request.version())) {
            return new Result.Changed(latest(request));
          }
          BeadEdit.Outcome outcome = edit.on(state.sentences());
          Optional<Language> written = touchedOriginal(state, outcome);
          if (written.isPresent() && !confirmed) {
            return new Result.AsksFirst(state, outcome, written.get());
          }
          record(
              request, Quoting.decision(request.paper(), state.source(), state.target(), outcome));
          return new Result.Done(position(request, outcome));
        });
  }

  /**
   * Does what words say: an edit of {@link EditWords#FORMS}, "undo" or "redo".
   *
   * @param confirmed whether the person agreed that the original is touched
   * @throws EditRefusedException if it makes no sense in this alignment
   * @throws IllegalArgumentException if there is no such alignment, or the words are none of these
   */
  public Result carryOut(Request request, String words, boolean confirmed) {
    boolean undo = words.strip().equals("undo");
    if (!undo && !words.strip().equals("redo")) {
      return edit(request, EditWords.parse(words), confirmed);
    }
    AlignmentState state =
        state(request.paper(), request.source(), request.target())
            .orElseThrow(() -> new IllegalArgumentException("no such alignment"));
    if (!state.isVersion(request.version())) {
      return new Result.Changed(latest(request));
    }
    Correction last =
        (undo ? state.undoable() : state.redoable())
            .orElseThrow(
                () ->
                    new EditRefusedException(
                        undo ? EditRefusal.NOTHING_TO_UNDO : EditRefusal.NOTHING_TO_REDO));
    return undo ? undo(request, last.id()) : redo(request, last.id());
  }

  /** The language of the version that the paper was written in, if its sentences are regrouped. */
  private static Optional<Language> touchedOriginal(
      AlignmentState state, BeadEdit.Outcome outcome) {
    List<Language> touched = new ArrayList<>();
    if (outcome.regroups(BeadEdit.Side.SOURCE)) {
      touched.add(state.source().language());
    }
    if (outcome.regroups(BeadEdit.Side.TARGET)) {
      touched.add(state.target().language());
    }
    return touched.stream()
        .filter(
            language ->
                state.paper().in(language).map(Version::authorship).stream()
                    .anyMatch(authorship -> authorship == Authorship.AUTHORED))
        .findFirst();
  }

  private Optional<Correction> latest(Request request) {
    List<Correction> all =
        instance.corrections().of(request.paper(), request.source(), request.target());
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  private int position(Request request, BeadEdit.Outcome outcome) {
    List<Bead> now =
        state(request.paper(), request.source(), request.target())
            .orElseThrow()
            .sentences()
            .beads();
    return Math.max(0, now.indexOf(outcome.after().get(0)));
  }

  /**
   * Takes the last correction of a pair back.
   *
   * @param correction the one that the person saw to be the last
   * @throws EditRefusedException if it is not the last one in force
   */
  public Result undo(Request request, ContentHash correction) {
    return inTurn(
        () -> {
          Correction last =
              instance
                  .corrections()
                  .undoable(request.paper(), request.source(), request.target())
                  .filter(known -> known.id().equals(correction))
                  .orElseThrow(() -> new EditRefusedException(EditRefusal.NOTHING_TO_UNDO));
          int bead = placeOf(last, request);
          record(request, new CorrectionRetracted(last.id(), ""));
          return new Result.Done(bead);
        });
  }

  /**
   * Puts the correction that was taken back last in force again.
   *
   * @throws EditRefusedException if it is not the one
   */
  public Result redo(Request request, ContentHash correction) {
    return inTurn(
        () -> {
          Correction last =
              instance
                  .corrections()
                  .redoable(request.paper(), request.source(), request.target())
                  .filter(known -> known.id().equals(correction))
                  .orElseThrow(() -> new EditRefusedException(EditRefusal.NOTHING_TO_REDO));
          record(request, new CorrectionRestored(last.id(), ""));
          return new Result.Done(placeOf(last, request));
        });
  }

  private int placeOf(Correction correction, Request request) {
    return state(request.paper(), request.source(), request.target())
        .map(state -> state.beadOf(correction.id()))
        .orElse(0);
  }

  /**
   * Takes any correction back, whether it is the last or not, also one without a place.
   *
   * @throws EditRefusedException if it was taken back before, or there is none
   */
  public Result retract(ContentHash id, String reason, String actor) {
    return decide(id, new CorrectionRetracted(id, reason), false, actor);
  }

  /**
   * Puts any correction that was taken back in force again.
   *
   * @throws EditRefusedException if it is in force, or there is none
   */
  public Result restore(ContentHash id, String reason, String actor) {
    return decide(id, new CorrectionRestored(id, reason), true, actor);
  }

  private Result decide(ContentHash id, Decision decision, boolean retracted, String actor) {
    return inTurn(
        () -> {
          Correction known =
              instance
                  .corrections()
                  .find(id)
                  .filter(correction -> correction.retraction().isPresent() == retracted)
                  .orElseThrow(
                      () ->
                          new EditRefusedException(
                              retracted
                                  ? EditRefusal.NOTHING_TO_REDO
                                  : EditRefusal.NOTHING_TO_UNDO));
          record(
              new Request(
                  known.decision().paper(),
                  known.decision().source().language(),
                  known.decision().target().language(),
                  "",
                  actor),
              decision);
          return new Result.Done(0);
        });
  }

  /**
   * Who wants to change which alignment.
   *
   * @param paper the paper, never null
   * @param source language of the source version, never null
   * @param target language of the target version, never null
   * @param version the alignment's version as the person saw it, "" where it does not matter
   * @param actor who it is, never blank
   */
  public record Request(
      PaperId paper, Language source, Language target, String version, String actor) {}

  /** Ledger first; marked as pending, so that a start after a crash makes good what is missing. */
  private void record(Request request, Decision decision) {
    boolean aligned =
        instance
            .whole()
            .alignments()
            .alignment(
                request.paper(), request.source(), request.target(), AlignmentStore.Unit.SENTENCE)
            .isPresent();
    if (aligned) {
      instance.journal().markPending(request.paper());
    }
    instance.ledger().append(request.actor(), List.of(decision));
    if (aligned) {
      instance
          .stages()
          .pairAlignment()
          .alignAgain(request.paper(), request.source(), request.target());
    }
  }

  private Result inTurn(Supplier<Result> work) {
    try {
      if (!instance.writing().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return new Result.Busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Result.Busy();
    }
    try {
      return work.get();
    } finally {
      instance.writing().unlock();
    }
  }
}
