package org.p5glossary.glossary.romanization;

import java.util.List;

/**
 * Reduces a word in Latin letters to the letters of a key: one for each sound however it is spelt,
 * and doubled ones once. Immutable and thread-safe.
 *
 * @param spellings spellings of a sound, longer ones before their beginnings
 */
record Sounds(List<Spelling> spellings) {

  /** Letters for a sound and what stands for it in the key, "" for nothing. */
  record Spelling(String letters, String key) {}

  Sounds {
    spellings = List.copyOf(spellings);
  }

  /** Spellings as letters, key, letters, key. */
  static Sounds of(String... lettersAndKeys) {
    Spelling[] spellings = new Spelling[lettersAndKeys.length / 2];
    for (int i = 0; i < spellings.length; i++) {
      spellings[i] = new Spelling(lettersAndKeys[2 * i], lettersAndKeys[2 * i + 1]);
    }
    return new Sounds(List.of(spellings));
  }

  /** The key of a word; letters that no spelling names stand for themselves. */
  String key(String latin) {
    StringBuilder key = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length(); ) {
      String sound = latin.substring(i, i + 1);
      int length = 1;
      for (Spelling known : spellings) {
        if (latin.startsWith(known.letters(), i)) {
          sound = known.key();
          length = known.letters().length();
          break;
        }
      }
      if (!sound.isEmpty()
          && (key.length() == 0 || key.charAt(key.length() - 1) != sound.charAt(0))) {
        key.append(sound);
      }
      i += length;
    }
    return key.toString();
  }
}
