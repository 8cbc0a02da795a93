package org.p5glossary.server.instance;

import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.paper.VersionId;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.passage.PassageKey;
import org.p5glossary.corpus.passage.PassageRef;
import org.p5glossary.glossary.entry.Evidence;

/** Makes references to passages, and says whether one still finds its words. Thread-safe. */
public final class Anchors {

  private final Corpus corpus;

  /** What became of a reference. */
  public enum State {
    /** The words stand in the very text that they were taken from. */
    EXACT,
    /** The words stand once in a text that has changed around them. */
    MOVED,
    /** The words are gone, or stand more than once and the context does not tell which it was. */
    ORPHANED
  }

  /**
   * @param corpus whose passages are referred to
   */
  public Anchors(Corpus corpus) {
    this.corpus = corpus;
  }

  /** A passage as evidence; empty if it is not there. */
  public Optional<Evidence> evidence(PaperId paper, Language language, PassageKey key) {
    Optional<Version> version = version(paper, language);
    Optional<ContentHash> text = version.flatMap(Version::textHash);
    return text.isEmpty()
        ? Optional.empty()
        : corpus
            .passages()
            .passage(version.get().id(), key)
            .map(
                passage ->
                    new Evidence(
                        new PassageRef(
                            paper,
                            version.get().id().language(),
                            passage.paragraph(),
                            passage.text(),
                            "",
                            "",
                            text.get()),
                        version.get().authorship()));
  }

  private Optional<Version> version(PaperId paper, Language language) {
    return corpus.papers().paper(paper).flatMap(known -> known.in(language));
  }

  /** What became of a reference in the texts of today. It is never moved to a lookalike. */
  public State state(PassageRef ref) {
    Optional<Version> version = version(ref.paper(), ref.language());
    if (version.flatMap(Version::textHash).filter(ref.textHash()::equals).isPresent()) {
      return State.EXACT;
    }
    if (version.isEmpty()) {
      return State.ORPHANED;
    }
    VersionId id = version.get().id();
    List<Passage> found =
        corpus.passages().groups(ref.paper()).stream()
            .flatMap(group -> group.in(id.language()).stream())
            .filter(passage -> passage.text().contains(ref.prefix() + ref.quote() + ref.suffix()))
            .toList();
    boolean one =
        found.size() == 1
            || found.stream().filter(passage -> passage.paragraph().equals(ref.paragraph())).count()
                == 1;
    return one ? State.MOVED : State.ORPHANED;
  }
}
