package org.p5glossary.corpus.paper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.DocumentDate;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.symbol.DocumentSymbol;

/**
 * All language versions of one document.
 *
 * @param id the paper's name, never null
 * @param symbol its symbol; empty if it has none
 * @param groupingReason why these versions belong together, for people, never null
 * @param versions its versions, at least one, in the order of {@link Language#OFFICIAL}, others
 *     after them by tag
 */
public record Paper(
    PaperId id, Optional<DocumentSymbol> symbol, String groupingReason, List<Version> versions) {

  /** The order in which versions are shown. */
  public static final Comparator<Language> LANGUAGE_ORDER =
      Comparator.<Language>comparingInt(
              language -> {
                int official = Language.OFFICIAL.indexOf(language);
                return official < 0 ? Language.OFFICIAL.size() : official;
              })
          .thenComparing(Comparator.naturalOrder());

  /**
   * @throws IllegalArgumentException if there is no version
   */
  public Paper {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(groupingReason, "groupingReason");
    versions =
        versions.stream()
            .sorted(Comparator.comparing(version -> version.id().language(), LANGUAGE_ORDER))
            .toList();
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("paper " + id + " has no version");
    }
  }

  /** The version in a language, if there is one. */
  public Optional<Version> in(Language language) {
    return versions.stream()
        .filter(version -> version.id().language().equals(language))
        .findFirst();
  }

  /**
   * The paper's date: the original version's if it prints one, else the earliest of any version;
   * empty if none is dated.
   */
  public Optional<DocumentDate> date() {
    Optional<DocumentDate> authored =
        versions.stream()
            .filter(version -> version.authorship() == Authorship.AUTHORED)
            .flatMap(version -> version.metadata().date().stream())
            .findFirst();
    return authored.or(
        () ->
            versions.stream()
                .flatMap(version -> version.metadata().date().stream())
                .min(Comparator.comparing(DocumentDate::date)));
  }

  /** The day of {@link #date}, if there is one. */
  public Optional<LocalDate> day() {
    return date().map(DocumentDate::date);
  }

  /**
   * Who submitted it: States by their name in a language, groups as printed in that language, else
   * in English, else in the first version that names anybody.
   */
  public List<String> submitters(Language language) {
    return naming(language)
        .or(() -> naming(Language.ENGLISH))
        .or(
            () ->
                versions.stream()
                    .filter(version -> !version.metadata().submitters().isEmpty())
                    .findFirst())
        .stream()
        .flatMap(version -> version.metadata().submitters().stream())
        .map(name -> StateNames.in(language, name))
        .distinct()
        .toList();
  }

  private Optional<Version> naming(Language language) {
    return in(language).filter(version -> !version.metadata().submitters().isEmpty());
  }

  /** The files of all its versions. */
  public List<ContentHash> originals() {
    return versions.stream()
        .flatMap(version -> version.renditions().stream())
        .map(FiledRendition::hash)
        .toList();
  }

  /** What people call the paper: its symbol, else its title, else its id. */
  public String name() {
    return symbol
        .map(DocumentSymbol::text)
        .or(
            () ->
                versions.stream()
                    .map(version -> version.metadata().title())
                    .filter(title -> !title.isEmpty())
                    .findFirst())
        .orElse(id.value());
  }
}
