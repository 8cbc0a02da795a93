package org.p5glossary.corpus.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.alignment.BeadStatus;
import org.p5glossary.corpus.alignment.Derivation;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.database.Sql;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;

/** Alignments of the versions of papers, pair by pair, in the derived database. Thread-safe. */
public final class AlignmentStore {

  private final Database database;

  /** What the beads of an alignment hold. */
  public enum Unit {
    BLOCK,
    SENTENCE,
    /** Sentences as two versions alone had them; kept where beads were derived. */
    DIRECT;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * An alignment of two versions of a paper.
   *
   * @param source language of the source version
   * @param target language of the target version
   * @param blocks beads of blocks
   * @param sentences beads of sentences, numbered over the whole version
   * @param memory the name of what other papers and the term base taught it, empty if nothing did
   * @param derivation which beads of sentences were derived through other versions, empty if none
   */
  public record VersionPair(
      Language source,
      Language target,
      Alignment blocks,
      Alignment sentences,
      Optional<ContentHash> memory,
      Optional<Derivation> derivation) {

    /** The beads of sentences that the two versions alone gave. */
    public Alignment direct() {
      return derivation.map(Derivation::direct).orElse(sentences);
    }

    /** Whether this is the pair of two languages, in either order. */
    public boolean links(Language one, Language other) {
      return (source.equals(one) && target.equals(other))
          || (source.equals(other) && target.equals(one));
    }
  }

  /**
   * How well a pair of versions is aligned.
   *
   * @param source language of the source version
   * @param target language of the target version
   * @param beads number of sentence beads with both sides
   * @param oneSided number of sentence beads with an empty side
   * @param verified number of sentence beads that a person verified
   * @param meanProbability mean posterior probability of the sentence beads, 0 to 1
   */
  public record Quality(
      Language source,
      Language target,
      int beads,
      int oneSided,
      int verified,
      double meanProbability) {

    /** Whether this is the pair of two languages, in either order. */
    public boolean links(Language one, Language other) {
      return (source.equals(one) && target.equals(other))
          || (source.equals(other) && target.equals(one));
    }
  }

  /**
   * @param database a database with {@link CorpusSchema#MIGRATIONS}
   */
  public AlignmentStore(Database database) {
    this.database = database;
  }

  /** Replaces all alignments of a paper; all or nothing. */
  public void replace(PaperId paper, List<VersionPair> pairs) {
    database.change(
        sql -> {
          sql.update("DELETE FROM alignment WHERE paper_id = ?", paper.value());
          for (VersionPair pair : pairs) {
            insert(sql, paper, pair);
          }
        });
  }

  /** Replaces the alignment of one pair of versions; all or nothing. */
  public void replacePair(PaperId paper, VersionPair pair) {
    database.change(
        sql -> {
          sql.update(
              "DELETE FROM alignment WHERE paper_id = ? AND source = ? AND target = ?",
              paper.value(),
              pair.source().tag(),
              pair.target().tag());
          insert(sql, paper, pair);
        });
  }

  private static void insert(Sql sql, PaperId paper, VersionPair pair) throws SQLException {
    insert(sql, paper, pair, Unit.BLOCK, pair.blocks(), Map.of());
    Map<Integer, List<Language>> via = new TreeMap<>();
    pair.derivation().ifPresent(derivation -> via.putAll(derivation.via()));
    insert(sql, paper, pair, Unit.SENTENCE, pair.sentences(), via);
    if (pair.derivation().isPresent()) {
      insert(sql, paper, pair, Unit.DIRECT, pair.direct(), Map.of());
    }
  }

  private static void insert(
      Sql sql,
      PaperId paper,
      VersionPair pair,
      Unit unit,
      Alignment alignment,
      Map<Integer, List<Language>> via)
      throws SQLException {
    sql.update(
        "INSERT INTO alignment VALUES (?, ?, ?, ?, ?, ?, ?)",
        paper.value(),
        pair.source().tag(),
        pair.target().tag(),
        unit.code(),
        alignment.sourceSize(),
        alignment.targetSize(),
        pair.memory().map(ContentHash::hex).orElse(null));
    List<Object[]> rows = new ArrayList<>();
    for (Bead bead : alignment.beads()) {
      rows.add(
          new Object[] {
            paper.value(),
            pair.source().tag(),
            pair.target().tag(),
            unit.code(),
            rows.size(),
            bead.sourceStart(),
            bead.sourceEnd(),
            bead.targetStart(),
            bead.targetEnd(),
            bead.probability(),
            bead.status().code(),
            via.containsKey(rows.size()) ? tags(via.get(rows.size())) : null
          });
    }
    sql.batch("INSERT INTO bead VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
  }

  private static String tags(List<Language> languages) {
    return languages.stream().map(Language::tag).collect(Collectors.joining(" "));
  }

  /** The alignment of two versions, seen from {@code source}; empty if they were not aligned. */
  public Optional<Alignment> alignment(PaperId paper, Language source, Language target, Unit unit) {
    return database.read(
        sql -> {
          Optional<Alignment> direct = load(sql, paper, source, target, unit);
          return direct.isPresent()
              ? direct
              : load(sql, paper, target, source, unit).map(Alignment::mirrored);
        });
  }

  private static Optional<Alignment> load(
      Sql sql, PaperId paper, Language source, Language target, Unit unit) throws SQLException {
    List<Bead> beads =
        sql.list(
            "SELECT * FROM bead WHERE paper_id = ? AND source = ? AND target = ? AND unit = ?"
                + " ORDER BY ordinal",
            row ->
                new Bead(
                    row.getInt("source_start"),
                    row.getInt("source_end"),
                    row.getInt("target_start"),
                    row.getInt("target_end"),
                    row.getDouble("probability"),
                    BeadStatus.ofCode(row.getString("status"))),
            paper.value(),
            source.tag(),
            target.tag(),
            unit.code());
    return sql.first(
        "SELECT source_size, target_size FROM alignment"
            + " WHERE paper_id = ? AND source = ? AND target = ? AND unit = ?",
        row -> new Alignment(row.getInt(1), row.getInt(2), beads),
        paper.value(),
        source.tag(),
        target.tag(),
        unit.code());
  }

  /** All alignments of a paper, each pair once, as they were stored. */
  public List<VersionPair> pairs(PaperId paper) {
    return database.read(
        sql -> {
          List<VersionPair> pairs = new ArrayList<>();
          List<Language[]> stored =
              sql.list(
                  "SELECT source, target FROM alignment WHERE paper_id = ? AND unit = 'sentence'"
                      + " ORDER BY source, target",
                  row ->
                      new Language[] {
                        Language.of(row.getString("source")), Language.of(row.getString("target"))
                      },
                  paper.value());
          for (Language[] pair : stored) {
            Optional<Alignment> blocks = load(sql, paper, pair[0], pair[1], Unit.BLOCK);
            Optional<Alignment> sentences = load(sql, paper, pair[0], pair[1], Unit.SENTENCE);
            if (blocks.isPresent() && sentences.isPresent()) {
              pairs.add(
                  new VersionPair(
                      pair[0],
                      pair[1],
                      blocks.get(),
                      sentences.get(),
                      memory(sql, paper, pair[0], pair[1]),
                      derivation(sql, paper, pair[0], pair[1])));
            }
          }
          return pairs;
        });
  }

  /** What taught the alignment of two versions, in either order; empty if nothing did. */
  public Optional<ContentHash> memory(PaperId paper, Language one, Language other) {
    return database.read(
        sql -> {
          Optional<ContentHash> direct = memory(sql, paper, one, other);
          return direct.isPresent() ? direct : memory(sql, paper, other, one);
        });
  }

  private static Optional<ContentHash> memory(
      Sql sql, PaperId paper, Language source, Language target) throws SQLException {
    return sql.first(
        "SELECT memory FROM alignment WHERE paper_id = ? AND source = ? AND target = ?"
            + " AND unit = 'sentence' AND memory IS NOT NULL",
        row -> new ContentHash(row.getString(1)),
        paper.value(),
        source.tag(),
        target.tag());
  }

  /**
   * Which beads of the sentences of two versions were derived through others, seen from {@code
   * source}; empty if none was.
   */
  public Optional<Derivation> derivation(PaperId paper, Language source, Language target) {
    return database.read(
        sql -> {
          Optional<Derivation> direct = derivation(sql, paper, source, target);
          return direct.isPresent()
              ? direct
              : derivation(sql, paper, target, source).map(Derivation::mirrored);
        });
  }

  private static Optional<Derivation> derivation(
      Sql sql, PaperId paper, Language source, Language target) throws SQLException {
    Optional<Alignment> direct = load(sql, paper, source, target, Unit.DIRECT);
    if (direct.isEmpty()) {
      return Optional.empty();
    }
    SortedMap<Integer, List<Language>> via = new TreeMap<>();
    sql.list(
            "SELECT ordinal, via FROM bead WHERE paper_id = ? AND source = ? AND target = ?"
                + " AND unit = 'sentence' AND via IS NOT NULL",
            row ->
                Map.entry(
                    row.getInt("ordinal"),
                    Stream.of(row.getString("via").split(" ", -1)).map(Language::of).toList()),
            paper.value(),
            source.tag(),
            target.tag())
        .forEach(bead -> via.put(bead.getKey(), bead.getValue()));
    return Optional.of(new Derivation(direct.get(), via));
  }

  /** How well each pair of a paper's versions is aligned. */
  public List<Quality> quality(PaperId paper) {
    return database.read(
        sql ->
            sql.list(
                "SELECT source, target,"
                    + " SUM(source_end > source_start AND target_end > target_start) AS both_sides,"
                    + " SUM(source_end = source_start OR target_end = target_start) AS one_side,"
                    + " SUM(status = 'verified') AS verified, AVG(probability) AS mean FROM bead"
                    + " WHERE paper_id = ? AND unit = 'sentence' GROUP BY source, target"
                    + " ORDER BY source, target",
                row ->
                    new Quality(
                        Language.of(row.getString("source")),
                        Language.of(row.getString("target")),
                        row.getInt("both_sides"),
                        row.getInt("one_side"),
                        row.getInt("verified"),
                        row.getDouble("mean")),
                paper.value()));
  }

  /** The number of sentence beads with both sides, over all papers and pairs. */
  public long alignedPairs() {
    return database.read(
        sql ->
            sql.number(
                "SELECT COUNT(*) FROM bead WHERE unit = 'sentence'"
                    + " AND source_end > source_start AND target_end > target_start"));
  }
}
