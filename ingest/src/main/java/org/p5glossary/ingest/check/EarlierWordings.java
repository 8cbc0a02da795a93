package org.p5glossary.ingest.check;

import java.util.List;
import java.util.Map;
import org.p5glossary.corpus.language.Language;

/** Finds sentences in earlier papers. Implementations keep nothing of what they are asked. */
@FunctionalInterface
public interface EarlierWordings {

  /** No earlier papers. */
  EarlierWordings NONE = (source, sentences, target) -> Map.of();

  /**
   * Earlier wordings of sentences, by number of the sentence in the list, the nearest first.
   *
   * @param source language of the sentences
   * @param sentences what to look for
   * @param target language in which the earlier wording is wanted too
   */
  Map<Integer, List<EarlierWording>> find(Language source, List<String> sentences, Language target);
}
