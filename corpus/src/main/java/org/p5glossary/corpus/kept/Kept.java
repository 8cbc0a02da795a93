package org.p5glossary.corpus.kept;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntBiFunction;

/**
 * Answers kept for those that are asked again, the last asked for first, up to a weight. All of
 * them are of one state of what they were made of; asking in another forgets them. Thread-safe.
 *
 * @param <K> what is asked, with equality by value
 * @param <V> immutable answers
 */
public final class Kept<K, V> {

  /**
   * Makes an answer.
   *
   * @param <E> what can go wrong
   */
  @FunctionalInterface
  public interface Making<K, V, E extends Exception> {
    /** Never null. */
    V make(K question) throws E;
  }

  private final int most;
  private final ToIntBiFunction<K, V> weight;
  private final Map<K, V> answers = new LinkedHashMap<>(16, .75f, true);
  private Object state = "";
  private long weighs;

  /**
   * @param most the most that answers may weigh together, positive
   * @param weight of a question and its answer, in the same unit, the same each time
   */
  public Kept(int most, ToIntBiFunction<K, V> weight) {
    if (most < 1) {
      throw new IllegalArgumentException("what is kept weighs at least 1, not " + most);
    }
    this.most = most;
    this.weight = weight;
  }

  /**
   * The answer to a question, made unless it is known.
   *
   * @param now what the answer depends on besides the question, read before the answer is made
   * @param make two threads may make the same answer at once
   */
  public <E extends Exception> V get(Object now, K question, Making<K, V, E> make) throws E {
    synchronized (answers) {
      if (!state.equals(now)) {
        answers.clear();
        weighs = 0;
        state = Objects.requireNonNull(now, "now");
      }
      V known = answers.get(question);
      if (known != null) {
        return known;
      }
    }
    V made = make.make(question);
    synchronized (answers) {
      if (state.equals(now)) {
        keep(question, made);
      }
    }
    return made;
  }

  private void keep(K question, V made) {
    V before = answers.put(question, made);
    weighs += weight.applyAsInt(question, made);
    weighs -= before == null ? 0 : weight.applyAsInt(question, before);
    Iterator<Map.Entry<K, V>> eldest = answers.entrySet().iterator();
    while (weighs > most && eldest.hasNext()) {
      Map.Entry<K, V> one = eldest.next();
      weighs -= weight.applyAsInt(one.getKey(), one.getValue());
      eldest.remove();
    }
  }
}
