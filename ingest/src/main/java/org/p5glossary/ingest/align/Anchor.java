package org.p5glossary.ingest.align;

/**
 * A thing in a sentence that its translation is likely to hold unchanged.
 *
 * @param kind what it is, never null
 * @param key its normal form: equal in both languages, never null
 */
record Anchor(AnchorKind kind, String key) {}
