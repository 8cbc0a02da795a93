package org.p5glossary.corpus.search;

import org.p5glossary.corpus.search.memory.MemoryPassageIndex;

class MemoryPassageIndexTest extends PassageIndexContract {

  @Override
  PassageIndex open() {
    return new MemoryPassageIndex(ANALYZER);
  }
}
