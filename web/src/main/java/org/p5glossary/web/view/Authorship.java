package org.p5glossary.web.view;

import java.util.Locale;

/** Whether a text was written in its language or translated into it. */
public enum Authorship implements Worded {
  AUTHORED,
  TRANSLATED,
  /** The paper does not say its original language. */
  UNKNOWN;

  @Override
  public String messageKey() {
    return "authorship." + name().toLowerCase(Locale.ROOT);
  }
}
