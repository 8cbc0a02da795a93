package org.p5glossary.glossary.account;

import java.util.Locale;
import org.p5glossary.glossary.entry.Coded;

/** The delegations of the five nuclear-weapon States, by ISO 3166-1 alpha-2 code. */
public enum Delegation implements Coded {
  CN,
  FR,
  RU,
  GB,
  US;

  /** The ISO code in capitals. */
  @Override
  public String code() {
    return name();
  }

  /**
   * The delegation of a code in either case.
   *
   * @throws IllegalArgumentException if no delegation has it; the message lists those allowed
   */
  public static Delegation of(String code) {
    return Coded.parse(Delegation.class, code.toUpperCase(Locale.ROOT));
  }
}
