package org.p5glossary.corpus.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptTest {

  private final List<String> made = new ArrayList<>();
  private final Kept<String, String> kept = new Kept<>(3, (word, shouted) -> word.length());

  private String shout(String word) {
    made.add(word);
    return word + "!";
  }

  private String ask(Object state, String word) {
    return kept.get(state, word, this::shout);
  }

  @Test
  void makesAnAnswerOnce() {
    assertThat(ask(1, "a")).isEqualTo("a!");
    assertThat(ask(1, "a")).isEqualTo("a!");
    assertThat(made).containsExactly("a");
  }

  @Test
  void forgetsInAnotherState() {
    ask(1, "a");
    assertThat(ask(2, "a")).isEqualTo("a!");
    assertThat(made).containsExactly("a", "a");
  }

  @Test
  void keepsWhatWasAskedForLastUpToTheWeight() {
    ask(1, "a");
    ask(1, "b");
    ask(1, "c");
    ask(1, "a");
    ask(1, "dd");
    made.clear();
    ask(1, "a");
    ask(1, "dd");
    assertThat(made).isEmpty();
    ask(1, "c");
    assertThat(made).containsExactly("c");
  }

  @Test
  void doesNotKeepWhatWeighsTooMuchByItself() {
    ask(1, "long");
    ask(1, "long");
    assertThat(made).containsExactly("long", "long");
  }

  @Test
  void doesNotKeepWhatWasMadeOfAStateThatIsOver() {
    String old =
        kept.get(
            "old",
            "a",
            word -> {
              ask("new", "b");
              return "of the old state";
            });
    assertThat(old).isEqualTo("of the old state");
    assertThat(ask("new", "a")).isEqualTo("a!");
    assertThat(made).containsExactly("b", "a");
  }

  @Test
  void keepsNothingOfAFailure() {
    assertThatThrownBy(
            () ->
                kept.get(
                    1,
                    "a",
                    word -> {
                      throw new IOException("cannot");
                    }))
        .isInstanceOf(IOException.class);
    assertThat(ask(1, "a")).isEqualTo("a!");
  }

  @Test
  void refusesToKeepNothing() {
    assertThatThrownBy(() -> new Kept<String, String>(0, (word, shouted) -> 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0");
  }
}
