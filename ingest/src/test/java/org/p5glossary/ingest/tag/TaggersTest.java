package org.p5glossary.ingest.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.analysis.TaggedToken;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.ingest.models.LanguageModels;

class TaggersTest {

  private final Taggers shipped = new Taggers(new LanguageModels(Path.of("no-such-folder")));

  private static String tagged(PartOfSpeechTagger tagger, String sentence) {
    StringBuilder out = new StringBuilder();
    for (TaggedToken token : tagger.tag(sentence)) {
      out.append(token.range().of(sentence)).append('/').append(token.partOfSpeech()).append(' ');
    }
    return out.toString().strip();
  }

  /** A tagger whose models a person has installed. */
  private static PartOfSpeechTagger installed(String language) {
    String folder = System.getenv("P5_MODELS");
    Optional<PartOfSpeechTagger> tagger =
        folder == null || folder.isBlank()
            ? Optional.empty()
            : new Taggers(new LanguageModels(Path.of(folder))).forLanguage(Language.of(language));
    assumeTrue(
        tagger.isPresent(),
        "needs language models: bin/p5 models " + language + ", and P5_MODELS set to their folder");
    return tagger.orElseThrow();
  }

  @Test
  void tagsEnglish() {
    assertThat(tagged(shipped.forLanguage(Language.ENGLISH).orElseThrow(), "The States agree."))
        .isEqualTo("The/DET States/PROPN agree/VERB ./PUNCT");
  }

  @Test
  void cutsEnglishContractions() {
    PartOfSpeechTagger tagger = shipped.forLanguage(Language.ENGLISH).orElseThrow();
    assertThat(tagger.tag("They don’t").stream().map(TaggedToken::range))
        .containsExactly(new TextRange(0, 4), new TextRange(5, 7), new TextRange(7, 10));
  }

  @Test
  void tagsFrench() {
    assertThat(tagged(shipped.forLanguage(Language.FRENCH).orElseThrow(), "L’arme est dangereuse."))
        .isEqualTo("L’/DET arme/NOUN est/AUX dangereuse/ADJ ./PUNCT");
  }

  @Test
  void hasNoTaggerWithoutModels() {
    for (String language : List.of("zh", "ar", "ru", "es", "de")) {
      assertThat(shipped.forLanguage(Language.of(language))).as(language).isEmpty();
    }
  }

  @Test
  void loadsOnce() {
    assertThat(shipped.forLanguage(Language.ENGLISH).orElseThrow())
        .isSameAs(shipped.forLanguage(Language.of("en-GB")).orElseThrow());
  }

  @Test
  void blankTextHasNoTokens() {
    assertThat(shipped.forLanguage(Language.ENGLISH).orElseThrow().tag(" \n\u00a0")).isEmpty();
  }

  @Test
  void tokensOfAnyTextAreInOrderAndCoverIt() {
    checkAnyText(shipped.forLanguage(Language.FRENCH).orElseThrow());
  }

  @Test
  void chineseModelSegmentsAndTags() {
    PartOfSpeechTagger tagger = installed("zh");
    assertThat(tagged(tagger, "裁军是目标。")).isEqualTo("裁军/NOUN 是/VERB 目标/NOUN 。/PUNCT");
    checkAnyText(tagger);
  }

  @Test
  void arabicModelSegmentsAndTags() {
    PartOfSpeechTagger tagger = installed("ar");
    assertThat(tagged(tagger, "وتؤكد الدول من جديد"))
        .isEqualTo("و/CCONJ تؤكد/VERB الدول/NOUN من/ADP جديد/NOUN");
    checkAnyText(tagger);
  }

  private static void checkAnyText(PartOfSpeechTagger tagger) {
    long seed = 20_260_102L;
    Random random = new Random(seed);
    String[] parts = {
      "核武器", "P5", " ", "，", "𠀀", "e\u0301", "السلام", "12", "'", "l’a", "(", "🙂", "слово"
    };
    for (int round = 0; round < 60; round++) {
      StringBuilder built = new StringBuilder();
      for (int i = random.nextInt(20); i > 0; i--) {
        built.append(parts[random.nextInt(parts.length)]);
      }
      String text = built.toString();
      int end = 0;
      for (TaggedToken token : tagger.tag(text)) {
        assertThat(token.start()).as("seed %d, \"%s\"", seed, text).isGreaterThanOrEqualTo(end);
        end = token.end();
      }
      assertThat(end).as("seed %d, \"%s\"", seed, text).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void findsPlacesOfChangedCharacters() {
    String text = "a “b” 𠀀 c";
    assertThat(TokenPlaces.of(text, List.of("a", "``", "b", "''", "𠀀", "c", "d")))
        .contains(new TextRange(0, 1), new TextRange(3, 4), new TextRange(6, 8))
        .hasSize(7);
  }
}
