package org.p5glossary.ingest.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.ingest.align.DocumentAligner;
import org.p5glossary.ingest.align.DocumentAlignment;
import org.p5glossary.ingest.align.TranslationCounts;

/**
 * Aligns documents, and remembers what came of the latest ones without memory: the second pass over
 * a paper that was just taken in begins there, and so does every correction of a pair after the
 * first. What it answers does not depend on what it remembers. Thread-safe.
 */
public final class FirstPass {

  /** Blocks of remembered documents, each pair counted by itself: some megabytes. */
  private static final int REMEMBERED_BLOCKS = 50_000;

  private final DocumentAligner aligner = new DocumentAligner();
  private final Map<Documents, DocumentAlignment> remembered = new LinkedHashMap<>(16, .75f, true);
  private int blocks;

  private record Documents(
      List<Block> source, Language sourceLanguage, List<Block> target, Language targetLanguage) {

    int size() {
      return source.size() + target.size();
    }
  }

  /** Two documents aligned without memory. */
  DocumentAlignment align(
      List<Block> source, Language sourceLanguage, List<Block> target, Language targetLanguage) {
    Documents documents = new Documents(source, sourceLanguage, target, targetLanguage);
    synchronized (remembered) {
      DocumentAlignment known = remembered.get(documents);
      if (known != null) {
        return known;
      }
    }
    DocumentAlignment made = aligner.align(source, sourceLanguage, target, targetLanguage);
    remember(documents, made);
    return made;
  }

  /** The same, with a memory asked where it left doubts. */
  DocumentAlignment reconsider(
      List<Block> source,
      Language sourceLanguage,
      List<Block> target,
      Language targetLanguage,
      TranslationCounts memory) {
    return aligner.reconsider(
        align(source, sourceLanguage, target, targetLanguage),
        source,
        sourceLanguage,
        target,
        targetLanguage,
        memory);
  }

  private void remember(Documents documents, DocumentAlignment made) {
    if (documents.size() > REMEMBERED_BLOCKS) {
      return;
    }
    synchronized (remembered) {
      if (remembered.put(documents, made) == null) {
        blocks += documents.size();
      }
      var eldest = remembered.keySet().iterator();
      while (blocks > REMEMBERED_BLOCKS) {
        blocks -= eldest.next().size();
        eldest.remove();
      }
    }
  }
}
