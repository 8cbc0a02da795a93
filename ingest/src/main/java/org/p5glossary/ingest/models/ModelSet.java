package org.p5glossary.ingest.models;

import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;

/**
 * The models of one language: which jar they come in and what of it is kept.
 *
 * @param language the language, never null
 * @param artifact Maven coordinates of the jar
 * @param repositoryPath where the jar lies in a Maven repository
 * @param jarBytes size of the jar, for the progress shown
 * @param files what to keep, at least one
 */
record ModelSet(
    Language language,
    String artifact,
    String repositoryPath,
    long jarBytes,
    List<ModelFile> files) {

  private static final String VERSION = "4.5.10";
  private static final String MODELS = "edu/stanford/nlp/models/";

  /**
   * Stanford CoreNLP's Chinese segmenter and tagger. The small segmenter (83 MB) is taken: the
   * large one (329 MB) does not fit into a heap of 1 GB. Hashes are those of the jar of this
   * version on Maven Central.
   */
  static final ModelSet CHINESE =
      of(
          Language.CHINESE,
          "models-chinese",
          1_582_232_901L,
          List.of(
              ModelFile.file(
                  MODELS + "segmenter/chinese/ctb.small.gz",
                  "ctb.small.gz",
                  "c691e09ed8a470a694370c15f7fdd8f20ded578884f0e010bc8c9478fd75a835"),
              ModelFile.file(
                  MODELS + "segmenter/chinese/dict-chris6.ser.gz",
                  "dict-chris6.ser.gz",
                  "1c5c4ae3dc1c9b369e41d95a16961f25765aea024ef9a5c31f00623a5cee10b9"),
              ModelFile.folder(MODELS + "segmenter/chinese/dict/", "dict/"),
              ModelFile.file(
                  MODELS + "pos-tagger/chinese-distsim.tagger",
                  "chinese-distsim.tagger",
                  "ca40fdab701679ac93e9f075da134e2906f3d1a88b084bc0c018506fa7a68e4b")));

  /** Stanford CoreNLP's Arabic segmenter and tagger. */
  static final ModelSet ARABIC =
      of(
          Language.ARABIC,
          "models-arabic",
          171_519_519L,
          List.of(
              ModelFile.file(
                  MODELS + "segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz",
                  "arabic-segmenter.ser.gz",
                  "e083686786512bd98081f606efeb8f84b5e32787dbce6f91e18143726744f0f6"),
              ModelFile.file(
                  MODELS + "pos-tagger/arabic.tagger",
                  "arabic.tagger",
                  "d07351166e384349a0e1a5d1a8b2987f88a5dcbad9bfb44e24444028802dbd41")));

  static final List<ModelSet> ALL = List.of(CHINESE, ARABIC);

  ModelSet {
    files = List.copyOf(files);
    if (files.isEmpty() || jarBytes <= 0) {
      throw new IllegalArgumentException("a model set keeps files of a jar that has bytes");
    }
  }

  private static ModelSet of(
      Language language, String classifier, long jarBytes, List<ModelFile> files) {
    return new ModelSet(
        language,
        "edu.stanford.nlp:stanford-corenlp:" + VERSION + ":jar:" + classifier,
        "edu/stanford/nlp/stanford-corenlp/"
            + VERSION
            + "/stanford-corenlp-"
            + VERSION
            + "-"
            + classifier
            + ".jar",
        jarBytes,
        files);
  }

  /** The models for a language; empty if there are none to install. */
  static Optional<ModelSet> of(Language language) {
    return ALL.stream().filter(set -> set.language().matches(language)).findFirst();
  }

  /** The name of the jar's file. */
  String jarName() {
    return repositoryPath.substring(repositoryPath.lastIndexOf('/') + 1);
  }

  /** The place of an entry of the jar and its hash if it is to be kept. */
  Optional<ModelFile> keeps(String jarEntry) {
    return files.stream().filter(file -> file.placeOf(jarEntry).isPresent()).findFirst();
  }
}
