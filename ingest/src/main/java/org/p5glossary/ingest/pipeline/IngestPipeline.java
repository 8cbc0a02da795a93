package org.p5glossary.ingest.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.Originals;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.corpus.store.ProcessingJournal;
import org.p5glossary.corpus.store.RenditionFiling;
import org.p5glossary.corpus.store.SameTextStore;
import org.p5glossary.glossary.recognition.TermRecogniser;
import org.p5glossary.ingest.identify.Identification;

/**
 * From files to aligned, indexed passages with their terms.
 *
 * <p>For each file: identify → extract and structure → language → sentences → symbol, date,
 * submitters ({@link FileReading}) → keep and file ({@link Filing}). Then, over all: group language
 * versions ({@link Regrouping}). For each paper that changed: words and parts of speech → align
 * every pair of languages → passages → glossary terms → index ({@link PaperProcessing}). Last, over
 * all: what papers teach each other ({@link SecondPass}).
 *
 * <p>Taking in the same bytes again changes nothing. If the program is killed, what was filed stays
 * filed and the next ingest goes on from there. One thread at a time.
 */
public final class IngestPipeline {

  private final FileReading reading;
  private final Filing filing;
  private final Regrouping regrouping;
  private final AudienceSettling audiences;
  private final ProcessingJournal journal;
  private final PaperProcessing processing;
  private final Optional<SecondPass> secondPass;
  private final Supplier<TermRecogniser> recogniser;

  /**
   * @param reading the stages of one file
   * @param originals where files are kept
   * @param admissions which files people gave
   * @param papers where versions are kept
   * @param filing puts files into papers
   * @param journal which papers are to be processed
   * @param sameTexts where papers with the same text are linked
   * @param processing the stages of one paper
   * @param secondPass lets papers learn from each other; empty to align without memory
   * @param recogniser finds the terms of the term base as it stands when asked
   */
  public IngestPipeline(
      FileReading reading,
      Originals originals,
      Admissions admissions,
      PaperStore papers,
      RenditionFiling filing,
      ProcessingJournal journal,
      SameTextStore sameTexts,
      PaperProcessing processing,
      Optional<SecondPass> secondPass,
      Supplier<TermRecogniser> recogniser) {
    this.reading = reading;
    this.filing = new Filing(originals, admissions, papers, filing);
    this.regrouping = new Regrouping(papers, filing, journal, sameTexts, admissions);
    this.audiences = new AudienceSettling(papers, filing, admissions);
    this.journal = journal;
    this.processing = processing;
    this.secondPass = secondPass;
    this.recogniser = recogniser;
  }

  /** What became of the files of one run. */
  public static final class Outcome {
    private int taken;
    private int known;
    private int warnings;
    private final List<Rejection> rejected = new ArrayList<>();

    private Outcome() {}

    /** Files taken in, new ones. */
    public int taken() {
      return taken;
    }

    /** Files that were in the corpus already. */
    public int known() {
      return known;
    }

    /** Warnings about the files taken in. */
    public int warnings() {
      return warnings;
    }

    /** Files that could not be read. */
    public List<Rejection> rejected() {
      return List.copyOf(rejected);
    }
  }

  /**
   * Takes files in.
   *
   * @param files the files, in any order: the result does not depend on it
   * @param actor who gives them, for the ledger
   * @param progress is told how it goes
   */
  public Outcome ingest(List<IncomingFile> files, String actor, IngestProgress progress) {
    Outcome outcome = new Outcome();
    for (int i = 0; i < files.size(); i++) {
      progress.next(IngestProgress.Phase.READING, i, files.size(), files.get(i).name());
      take(files.get(i), actor, outcome, progress);
    }
    progress.finished(IngestProgress.Phase.READING, files.size());
    regrouping.regroup();
    audiences.settle(actor);
    processPending(progress);
    return outcome;
  }

  private void take(IncomingFile file, String actor, Outcome outcome, IngestProgress progress) {
    Identification identification = reading.identify(file);
    if (identification instanceof Identification.Refused refused) {
      outcome.rejected.add(new Rejection(file.path(), refused.reason(), refused.hint()));
      return;
    }
    Identification.Identified identified = (Identification.Identified) identification;
    Optional<ContentHash> ocrText = reading.recognisedText(file);
    ContentHash hash = identified.file().hash();
    boolean forOthers = filing.isForOthers(file, hash);
    if (!forOthers && filing.knows(file, hash, ocrText)) {
      outcome.known++;
      return;
    }
    Reading result = reading.read(file, identified);
    if (result instanceof Reading.Refused refused) {
      outcome.rejected.add(new Rejection(file.path(), refused.reason(), refused.hint()));
      return;
    }
    Reading.Read read = (Reading.Read) result;
    Optional<Rejection> refused = filing.audienceRefused(file, hash, read);
    if (refused.isPresent()) {
      outcome.rejected.add(refused.get());
      return;
    }
    try {
      filing.restrict(file, hash, read, actor);
      filing.admit(file, hash, ocrText, actor);
    } catch (IOException e) {
      outcome.rejected.add(unkept(file.path(), e));
      return;
    }
    filing.file(file, identified, read);
    outcome.taken++;
    for (String warning : read.rendition().warnings()) {
      outcome.warnings++;
      progress.warning(file.name(), warning);
    }
  }

  private static Rejection unkept(Path path, IOException failure) {
    return new Rejection(
        path,
        "could not be copied into the data folder: " + failure.getMessage(),
        "check that the disk has room and the file can be read");
  }

  /**
   * Processes every paper whose texts changed, also those that an interrupted run left; finds terms
   * again in the others if the term base changed; then aligns again where papers have something to
   * teach each other.
   */
  public void processPending(IngestProgress progress) {
    processing.catchUp();
    List<PaperId> pending = journal.pending();
    TermRecogniser terms = recogniser.get();
    if (!pending.isEmpty()) {
      for (int i = 0; i < pending.size(); i++) {
        progress.next(IngestProgress.Phase.PROCESSING, i, pending.size(), pending.get(i).value());
        processing.process(pending.get(i), terms);
      }
      processing.commit();
      progress.finished(IngestProgress.Phase.PROCESSING, pending.size());
    }
    processing.findTermsAgain(terms);
    secondPass.ifPresent(pass -> pass.runIfDue(progress));
  }
}
