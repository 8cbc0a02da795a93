package org.p5glossary.glossary.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.diff.EntryLines.Line;
import org.p5glossary.glossary.diff.FieldChange.Field;
import org.p5glossary.glossary.entry.Entry;

/** What changed between two texts of an entry, field by field, each word by word. */
public final class EntryDiff {

  private record Slot(Field field, Optional<Language> language, String term) {}

  private static final Comparator<Slot> SHOWN =
      Comparator.<Slot, Integer>comparing(slot -> rank(slot.language()))
          .thenComparing(slot -> slot.language().map(Language::tag).orElse(""))
          .thenComparing(Slot::field);

  private EntryDiff() {}

  /**
   * What to show a reader; what is the same in both is left out.
   *
   * @param older empty where there was nothing
   * @param newer empty where there is nothing any more
   */
  public static List<FieldChange> of(Optional<Entry> older, Optional<Entry> newer) {
    List<Line> from = older.map(EntryLines::of).orElse(List.of());
    List<Line> to = newer.map(EntryLines::of).orElse(List.of());
    Map<Slot, List<String>> before = slots(from);
    Map<Slot, List<String>> after = slots(to);
    Map<Slot, List<String>> renamed = follow(before, after);
    List<Slot> slots = new ArrayList<>(after.keySet());
    renamed.keySet().stream().filter(slot -> !after.containsKey(slot)).forEach(slots::add);
    slots.sort(SHOWN);
    List<FieldChange> changes = new ArrayList<>();
    for (Slot slot : slots) {
      compare(
          slot,
          renamed.getOrDefault(slot, List.of()),
          after.getOrDefault(slot, List.of()),
          changes);
    }
    return List.copyOf(changes);
  }

  private static int rank(Optional<Language> language) {
    return language
        .map(Language.OFFICIAL::indexOf)
        .map(index -> index < 0 ? Language.OFFICIAL.size() : index)
        .orElse(-1);
  }

  private static Map<Slot, List<String>> slots(List<Line> lines) {
    Map<Slot, List<String>> slots = new LinkedHashMap<>();
    for (Line line : lines) {
      slots
          .computeIfAbsent(
              new Slot(line.field(), line.language(), line.term()), none -> new ArrayList<>())
          .add(line.text());
    }
    return slots;
  }

  /** What belonged to a term belongs to the one that took its place. */
  private static Map<Slot, List<String>> follow(
      Map<Slot, List<String>> before, Map<Slot, List<String>> after) {
    Map<Optional<Language>, Map<String, String>> names = new HashMap<>();
    before.forEach(
        (slot, terms) -> {
          if (slot.field() == Field.TERM) {
            List<String> gone = new ArrayList<>(terms);
            List<String> come = new ArrayList<>(after.getOrDefault(slot, List.of()));
            come.removeAll(terms);
            gone.removeAll(after.getOrDefault(slot, List.of()));
            for (int i = 0; i < Math.min(gone.size(), come.size()); i++) {
              names
                  .computeIfAbsent(slot.language(), none -> new HashMap<>())
                  .put(gone.get(i), come.get(i));
            }
          }
        });
    Map<Slot, List<String>> followed = new LinkedHashMap<>();
    before.forEach(
        (slot, texts) ->
            followed
                .computeIfAbsent(
                    new Slot(
                        slot.field(),
                        slot.language(),
                        names
                            .getOrDefault(slot.language(), Map.of())
                            .getOrDefault(slot.term(), slot.term())),
                    none -> new ArrayList<>())
                .addAll(texts));
    return followed;
  }

  private static void compare(
      Slot slot, List<String> before, List<String> after, List<FieldChange> changes) {
    List<String> gone = new ArrayList<>(before);
    List<String> come = new ArrayList<>(after);
    after.forEach(gone::remove);
    before.forEach(come::remove);
    for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
      String from = i < gone.size() ? gone.get(i) : "";
      String to = i < come.size() ? come.get(i) : "";
      changes.add(
          new FieldChange(
              slot.field(),
              slot.language(),
              slot.term(),
              WordDiff.of(slot.language().orElse(Language.ENGLISH), from, to)));
    }
  }
}
