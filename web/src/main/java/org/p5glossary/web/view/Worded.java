package org.p5glossary.web.view;

/** A value that pages name in the reader's language. */
public interface Worded {

  /** The key of its wording in the message bundles, never null. */
  String messageKey();
}
