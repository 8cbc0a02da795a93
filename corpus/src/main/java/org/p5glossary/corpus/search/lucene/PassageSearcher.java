package org.p5glossary.corpus.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.p5glossary.corpus.language.Language;

/** One commit of the index, opened for searching, with what every search needs to know of it. */
final class PassageSearcher extends IndexSearcher {

  private final List<Language> languages;
  private final long sequence;
  private final StoredGroups groups = new StoredGroups();

  PassageSearcher(IndexReader reader) throws IOException {
    super(reader);
    // The default cache is shared by everything in the virtual machine, and rarely hit by words.
    setQueryCache(null);
    TreeSet<Language> found = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      for (FieldInfo field : leaf.reader().getFieldInfos()) {
        if (IndexFields.isWords(field.name)) {
          found.add(IndexFields.languageOfWords(field.name));
        }
      }
    }
    languages = List.copyOf(found);
    sequence = IndexFormat.sequence(((DirectoryReader) reader).getIndexCommit().getUserData());
  }

  /** Every language of which the index has passages. */
  List<Language> languages() {
    return languages;
  }

  /** What the commit holds. */
  long sequence() {
    return sequence;
  }

  /** The texts of its groups. */
  StoredGroups groups() {
    return groups;
  }
}
