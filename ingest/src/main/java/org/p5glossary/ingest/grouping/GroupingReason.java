package org.p5glossary.ingest.grouping;

import java.util.Objects;
import org.p5glossary.corpus.symbol.DocumentSymbol;

/** Why a file was given its paper. */
public sealed interface GroupingReason {

  /** The name of the kind of reason, used in output and in the store. */
  String code();

  /** The reason with the values seen, in English, for the record. */
  String words();

  /**
   * The file prints the symbol.
   *
   * @param symbol as printed
   */
  record PrintedSymbol(DocumentSymbol symbol) implements GroupingReason {
    public PrintedSymbol {
      Objects.requireNonNull(symbol, "symbol");
    }

    @Override
    public String code() {
      return "printed-symbol";
    }

    @Override
    public String words() {
      return "prints the symbol " + symbol;
    }
  }

  /**
   * A person gave the symbol.
   *
   * @param symbol as given
   */
  record GivenSymbol(DocumentSymbol symbol) implements GroupingReason {
    public GivenSymbol {
      Objects.requireNonNull(symbol, "symbol");
    }

    @Override
    public String code() {
      return "given-symbol";
    }

    @Override
    public String words() {
      return "was given the symbol " + symbol;
    }
  }

  /**
   * The file's name differs from that of another version in the language suffix only.
   *
   * @param stem what the names share
   * @param agreement how far the structures agree
   */
  record SharedStem(String stem, StructureAgreement agreement) implements GroupingReason {
    public SharedStem {
      Objects.requireNonNull(stem, "stem");
      Objects.requireNonNull(agreement, "agreement");
    }

    @Override
    public String code() {
      return "shared-stem";
    }

    @Override
    public String words() {
      return "shares the file name \"" + stem + "\" with another language (" + agreement + ")";
    }
  }

  /**
   * The file prints the job number of another version, with another language letter.
   *
   * @param jobNumber as printed
   * @param agreement how far the structures agree
   */
  record SharedJobNumber(String jobNumber, StructureAgreement agreement) implements GroupingReason {
    public SharedJobNumber {
      Objects.requireNonNull(jobNumber, "jobNumber");
      Objects.requireNonNull(agreement, "agreement");
    }

    @Override
    public String code() {
      return "shared-job-number";
    }

    @Override
    public String words() {
      return "shares the job number " + jobNumber + " with another language (" + agreement + ")";
    }
  }

  /**
   * Nothing joins the file to another one.
   *
   * @param why what was tried and did not hold, with the values seen; never blank
   */
  record Alone(String why) implements GroupingReason {
    public Alone {
      if (why.isBlank()) {
        throw new IllegalArgumentException("say why the file stands alone");
      }
    }

    @Override
    public String code() {
      return "alone";
    }

    @Override
    public String words() {
      return "stands alone: " + why;
    }
  }
}
