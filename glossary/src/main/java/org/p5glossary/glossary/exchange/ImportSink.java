package org.p5glossary.glossary.exchange;

/** Takes what a reader finds in a file, in the order of the file. */
public interface ImportSink {

  /** An entry that can be imported. */
  void entry(ImportedEntry entry);

  /**
   * Something that cannot be imported.
   *
   * @param line where it begins, from 1
   * @param reason what was wrong, and what is allowed
   */
  void refused(int line, String reason);

  /**
   * Something that belongs to no one entry and that people should know.
   *
   * @param line where, from 1; 0 for the file as a whole
   */
  void remark(int line, String remark);
}
