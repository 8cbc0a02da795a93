package org.p5glossary.ingest.candidates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.passage.PassageGroup;
import org.p5glossary.corpus.passage.PassageKey;
import org.p5glossary.corpus.store.AlignmentStore;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.corpus.store.PassageStore;
import org.p5glossary.corpus.store.TokenStore;
import org.p5glossary.corpus.store.TokenStore.TaggedText;
import org.p5glossary.ingest.passage.VersionText;

/** Reads aligned texts out of the stores. Thread-safe. */
public final class StoredTexts {

  private final PaperStore papers;
  private final AlignmentStore alignments;
  private final PassageStore passages;
  private final TokenStore tokens;

  /**
   * @param papers the texts
   * @param alignments which sentences translate each other
   * @param passages the passages that hold the sentences, named as evidence
   * @param tokens the words of the texts
   */
  public StoredTexts(
      PaperStore papers, AlignmentStore alignments, PassageStore passages, TokenStore tokens) {
    this.papers = Objects.requireNonNull(papers, "papers");
    this.alignments = Objects.requireNonNull(alignments, "alignments");
    this.passages = Objects.requireNonNull(passages, "passages");
    this.tokens = Objects.requireNonNull(tokens, "tokens");
  }

  /**
   * What is aligned in two languages, over some papers; papers without an alignment of the two give
   * nothing.
   */
  public AlignedCorpus read(LanguagePair languages, List<PaperId> from) {
    List<AlignedText> texts = new ArrayList<>();
    for (PaperId paper : from) {
      Optional<Alignment> alignment =
          alignments.alignment(
              paper, languages.source(), languages.target(), AlignmentStore.Unit.SENTENCE);
      alignment.ifPresent(beads -> read(languages, paper, beads, texts));
    }
    return new AlignedCorpus(languages, texts);
  }

  private void read(
      LanguagePair languages, PaperId paper, Alignment alignment, List<AlignedText> texts) {
    TaggedVersion source = text(paper, languages.source());
    TaggedVersion target = text(paper, languages.target());
    Map<Integer, PassageKey> keys = keys(paper, languages.source());
    for (Bead bead : alignment.beads()) {
      PassageKey key = keys.get(bead.sourceStart());
      if (bead.oneSided() || key == null) {
        continue;
      }
      TextRange from = new TextRange(bead.sourceStart(), bead.sourceEnd());
      TextRange to = new TextRange(bead.targetStart(), bead.targetEnd());
      if (!source.blank(from) && !target.blank(to)) {
        texts.add(new AlignedText(paper, key, source.text(from), target.text(to)));
      }
    }
  }

  private TaggedVersion text(PaperId paper, Language language) {
    Version version = papers.paper(paper).flatMap(known -> known.in(language)).orElseThrow();
    return new TaggedVersion(
        VersionText.of(language, papers.blocks(version.id())),
        tokens.tokens(version.textRendition()).map(TaggedText::blocks).orElse(List.of()));
  }

  /** The passage that holds each sentence of a version. */
  private Map<Integer, PassageKey> keys(PaperId paper, Language language) {
    Map<Integer, PassageKey> keys = new HashMap<>();
    for (PassageGroup group : passages.groups(paper)) {
      Optional<Passage> passage = group.in(language);
      if (passage.isPresent()) {
        TextRange sentences = passage.get().sentences();
        for (int i = sentences.start(); i < sentences.end(); i++) {
          keys.put(i, passage.get().key());
        }
      }
    }
    return keys;
  }
}
