package org.p5glossary.server.command;

/** What is paired when two documents are aligned. */
enum AlignmentLevel {
  BLOCK,
  SENTENCE
}
