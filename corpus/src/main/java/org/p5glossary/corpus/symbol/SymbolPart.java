package org.p5glossary.corpus.symbol;

import java.util.Objects;

/**
 * One piece of a symbol between slashes (or in brackets behind one), as the grammar read it.
 *
 * @param role what the piece is, never null
 * @param name the letters of it in canonical spelling: "CONF", "WP", "Rev"; empty for a number
 * @param value the number, year, session or roman numeral of it; empty for a bare word
 * @param text canonical spelling of the piece, without the slash before it
 * @param end one past the piece in the text that was scanned, UTF-16 units
 */
record SymbolPart(Role role, String name, String value, String text, int end) {

  /** What a piece of a symbol is. */
  enum Role {
    /** The first piece: the organ or the conference. */
    ORGAN,
    /** A subsidiary organ: "C.1", "CONF.2020", "PC.I", "HRC". */
    BODY,
    /** A kind of document that carries the number: "WP.33". */
    KIND,
    /** A kind of document whose number follows in a piece of its own: "RES", "INF". */
    BARE_KIND,
    /** A number, year or session: "70", "S-10". */
    NUMBER,
    /** The year or session of an older resolution, in brackets: "(2004)", "(XVI)". */
    SESSION,
    /** A volume, part or section: "(Vol. I)", "Part 1". */
    DIVISION,
    /** "Add.1", "Amend.1", "Corr.1", "Rev.1". */
    MODIFIER
  }

  SymbolPart {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(text, "text");
  }

  /** Whether the piece stands behind the one before it without a slash. */
  boolean bracketed() {
    return text.startsWith("(");
  }

  /** Whether a symbol can end here, further pieces apart. */
  boolean numbered() {
    return role == Role.KIND || role == Role.NUMBER;
  }
}
