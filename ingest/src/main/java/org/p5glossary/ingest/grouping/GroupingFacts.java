package org.p5glossary.ingest.grouping;

import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.DocumentMetadata;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.symbol.DocumentSymbol;

/**
 * What is known of one extracted file when it is given a paper.
 *
 * @param hash of the file, which tells files apart, never null
 * @param stem the file's name without folder and last extension ("name.fr" of "name.fr.pdf"), never
 *     null
 * @param language language of its text, never null
 * @param metadata what it says about itself, never null
 * @param givenSymbol the symbol that a person gave for it, on the command line or in a sidecar
 *     file; empty if none
 * @param structure signature of its text, never null
 */
public record GroupingFacts(
    ContentHash hash,
    String stem,
    Language language,
    DocumentMetadata metadata,
    Optional<DocumentSymbol> givenSymbol,
    StructureSignature structure) {

  public GroupingFacts {
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(stem, "stem");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(givenSymbol, "givenSymbol");
    Objects.requireNonNull(structure, "structure");
  }

  StructureAgreement agreementWith(GroupingFacts other) {
    return StructureAgreement.between(structure, language, other.structure, other.language);
  }
}
