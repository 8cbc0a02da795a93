package org.p5glossary.server.instance;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.termbase.EntryNumbers;
import org.p5glossary.glossary.termbase.EntryOrder;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.glossary.termbase.TermBaseService;

/** The order of entries for each language in which somebody reads the pages. Thread-safe. */
final class EntryOrders {

  private final TermBaseService termBase;
  private final EntryNumbers numbers;
  private final Map<Language, EntryOrder> orders = new ConcurrentHashMap<>();

  EntryOrders(TermBaseService termBase, EntryNumbers numbers) {
    this.termBase = termBase;
    this.numbers = numbers;
  }

  EntryOrder of(Language reader) {
    return orders.compute(
        reader,
        (language, known) -> {
          TermBase now = termBase.current();
          if (known == null) {
            return EntryOrder.of(now, language, numbers);
          }
          return known.terms() == now ? known : known.after(now);
        });
  }
}
