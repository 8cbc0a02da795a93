package org.p5glossary.server.instance;

import java.util.Optional;
import org.p5glossary.corpus.analysis.lucene.SmartChineseSegmenter;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.ingest.candidates.CandidateExtractor;
import org.p5glossary.ingest.candidates.StoredTexts;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.memory.Snapshot;
import org.p5glossary.ingest.pipeline.CandidateProposal;
import org.p5glossary.ingest.pipeline.FileReading;
import org.p5glossary.ingest.pipeline.FirstPass;
import org.p5glossary.ingest.pipeline.IngestPipeline;
import org.p5glossary.ingest.pipeline.PairAlignment;
import org.p5glossary.ingest.pipeline.PaperProcessing;
import org.p5glossary.ingest.pipeline.PassageMaking;
import org.p5glossary.ingest.pipeline.SecondPass;
import org.p5glossary.ingest.pipeline.TermFinding;
import org.p5glossary.ingest.pipeline.VersionAlignment;
import org.p5glossary.ingest.pipeline.VersionTagging;
import org.p5glossary.ingest.rendering.UnknownRenderings;
import org.p5glossary.ingest.tag.Taggers;

/**
 * Puts the stages of ingest together out of the parts of an open data folder. What it makes is for
 * one thread at a time.
 */
public final class Stages {

  private final Instance instance;
  private final FirstPass firstPass = new FirstPass();

  Stages(Instance instance) {
    this.instance = instance;
  }

  /**
   * The stage that proposes pairs of terms. It sums over papers, so it reads those alone that every
   * editor may see.
   */
  public CandidateProposal proposal() {
    Corpus corpus = instance.corpus(Viewer.OF_THE_FIVE);
    return new CandidateProposal(
        corpus.papers(),
        texts(corpus),
        new CandidateExtractor(instance.analyzer(), new SmartChineseSegmenter()),
        instance.whole().candidates());
  }

  /** The stage that looks for renderings that the term base lacks. */
  public UnknownRenderings unknownRenderings() {
    return new UnknownRenderings(
        instance.whole().papers(),
        texts(instance.corpus(Viewer.OPERATOR)),
        instance.whole().passages(),
        instance.analyzer(),
        new SmartChineseSegmenter(),
        instance.whole().unknownRenderings(),
        instance.wordLinks());
  }

  private static StoredTexts texts(Corpus corpus) {
    return new StoredTexts(
        corpus.papers(), corpus.alignments(), corpus.passages(), corpus.tokens());
  }

  /** The stages of one paper. */
  private PaperProcessing processing(Taggers taggers) {
    return new PaperProcessing(
        instance.whole().papers(),
        instance.journal(),
        instance.whole().alignments(),
        instance.lessons(),
        instance.whole().occurrences(),
        instance.index(),
        passageMaking(),
        new VersionTagging(instance.whole().papers(), instance.whole().tokens(), taggers),
        versionAlignment());
  }

  private VersionAlignment versionAlignment() {
    return new VersionAlignment(instance.whole().papers(), instance.corrections(), firstPass);
  }

  /**
   * Lets the stored occurrences follow the term base.
   *
   * @return the number of papers in which terms were found anew
   */
  public int findTermsAgain() {
    return termFinding().again(instance.recogniser());
  }

  /** Finds the terms of the term base in papers. */
  TermFinding termFinding() {
    return new TermFinding(
        instance.whole().papers(), versionAlignment(), instance.whole().occurrences());
  }

  private PassageMaking passageMaking() {
    return new PassageMaking(instance.whole().passages(), instance.journal(), instance.index());
  }

  /** Aligns two versions anew that a person corrected. */
  public PairAlignment pairAlignment() {
    return new PairAlignment(
        instance.whole().papers(),
        instance.whole().alignments(),
        instance.lessons(),
        instance::terms,
        passageMaking(),
        versionAlignment());
  }

  /** Lets papers learn from each other. */
  public SecondPass secondPass() {
    return new SecondPass(
        instance.whole().papers(),
        instance.journal(),
        instance.whole().alignments(),
        instance.lessons(),
        instance::terms,
        passageMaking(),
        versionAlignment());
  }

  /** What all papers and the term base teach about two languages. */
  public Snapshot snapshot(Language one, Language other) {
    return Snapshot.of(one, other, instance.lessons(), instance.terms());
  }

  /**
   * The way from files to indexed passages.
   *
   * @param taggers finds words and parts of speech
   */
  public IngestPipeline pipeline(Taggers taggers) {
    return pipeline(taggers, Optional.of(secondPass()));
  }

  /**
   * The same, without what papers learn from each other; the next pipeline with it makes up for it.
   *
   * @param taggers finds words and parts of speech
   */
  public IngestPipeline pipelineWithoutMemory(Taggers taggers) {
    return pipeline(taggers, Optional.empty());
  }

  private IngestPipeline pipeline(Taggers taggers, Optional<SecondPass> secondPass) {
    return new IngestPipeline(
        new FileReading(ExtractionLimits.configured(System::getProperty)),
        instance.originals(),
        instance.admissions(),
        instance.whole().papers(),
        instance.filing(),
        instance.journal(),
        instance.whole().sameTexts(),
        processing(taggers),
        secondPass,
        instance::recogniser);
  }
}
