package org.p5glossary.ingest.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Authorship;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.StateNames;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.search.PaperFacts;
import org.p5glossary.corpus.symbol.DocumentSymbol;

/** What search shall know of a paper besides its passages. */
final class IndexedFacts {

  private IndexedFacts() {}

  static PaperFacts of(Paper paper) {
    Version named = naming(paper);
    Optional<Language> original =
        paper.versions().stream()
            .flatMap(version -> version.metadata().original().stream())
            .findFirst();
    List<String> allNames =
        paper.versions().stream()
            .flatMap(version -> version.metadata().submitters().stream())
            .flatMap(IndexedFacts::inAnyLanguage)
            .distinct()
            .toList();
    return new PaperFacts(
        paper.symbol().map(DocumentSymbol::text).orElse(""),
        paper.day(),
        paper.submitters(Language.ENGLISH), // one name for a State, so that papers count together
        allNames,
        original,
        named.metadata().conference());
  }

  private static Stream<String> inAnyLanguage(String submitter) {
    return Stream.concat(
        Stream.of(submitter),
        Language.OFFICIAL.stream().map(language -> StateNames.in(language, submitter)));
  }

  /** The version by whose conference a facet counts: English, so that papers count together. */
  private static Version naming(Paper paper) {
    return paper
        .in(Language.ENGLISH)
        .filter(version -> !version.metadata().submitters().isEmpty())
        .or(
            () ->
                paper.versions().stream()
                    .filter(version -> version.authorship() == Authorship.AUTHORED)
                    .findFirst())
        .orElse(paper.versions().get(0));
  }
}
