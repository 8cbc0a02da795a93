package org.p5glossary.glossary.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.SampleEntries;

class EntryJsonTest {

  @Test
  void readsWhatItWrites() {
    Entry entry = SampleEntries.complete();
    String canonical = CanonicalJson.of(EntryJson.write(entry));
    assertThat(EntryJsonReader.read(Json.parse("entry", canonical), "entry")).isEqualTo(entry);
  }

  @Test
  void readsWhatItWritesOfRandomEntries() {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      Entry entry = SampleEntries.random(random, "e" + i);
      String canonical = CanonicalJson.of(EntryJson.write(entry));
      Entry back = EntryJsonReader.read(Json.parse("entry", canonical), "entry");
      assertThat(back).as("seed %d, entry %d", seed, i).isEqualTo(entry);
      assertThat(CanonicalJson.of(EntryJson.write(back))).as("seed %d", seed).isEqualTo(canonical);
    }
  }

  @Test
  void canonicalFormHasSortedNamesAndShortEscapes() {
    assertThat(
            CanonicalJson.of(
                Json.parse("x", "{ \"b\": [1, true, null], \"a\": \"\\u00e9\\n\\u0001\\/\" }")))
        .isEqualTo("{\"a\":\"é\\n\\u0001/\",\"b\":[1,true,null]}");
    assertThatThrownBy(() -> CanonicalJson.of(Json.parse("x", "1.5")))
        .hasMessageContaining("whole numbers");
  }

  @Test
  void errorsNameThePlace() {
    assertThatThrownBy(() -> read("{\"id\":\"a\",\"status\":\"agreed\",\"languages\":{}}"))
        .hasMessageContaining("entry.status")
        .hasMessageContaining("proposed, current");
    assertThatThrownBy(() -> read("{\"id\":\"a\",\"status\":\"current\",\"extra\":1}"))
        .hasMessageContaining("member \"extra\"");
    assertThatThrownBy(
            () ->
                read(
                    "{\"id\":\"a\",\"status\":\"current\",\"languages\":{\"en\":{\"terms\":[{\"text\":\"x\"}]}}}"))
        .hasMessageContaining("entry.languages.en.terms[0].termType is missing");
    assertThatThrownBy(() -> Json.parse("entry", "{\"a\":1,\"a\":2}"))
        .isInstanceOf(JsonFormatException.class)
        .hasMessageContaining("uplicate");
  }

  private static Entry read(String json) {
    return EntryJsonReader.read(Json.parse("entry", json), "entry");
  }
}
