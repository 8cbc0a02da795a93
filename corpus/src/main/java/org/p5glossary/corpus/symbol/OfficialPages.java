package org.p5glossary.corpus.symbol;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.language.Language;

/**
 * Where the official page of a paper is. Immutable and thread-safe; asks nobody.
 *
 * @param template an http or https address with {symbol} and perhaps {language} (two letters);
 *     empty where no links out are wanted
 */
public record OfficialPages(Optional<String> template) {

  /** The documents' site of the United Nations. */
  public static final String UNITED_NATIONS = "https://docs.un.org/{language}/{symbol}";

  /** Links to the documents' site of the United Nations. */
  public static final OfficialPages DEFAULT = new OfficialPages(Optional.of(UNITED_NATIONS));

  /** No links out, for delegations that work without a network. */
  public static final OfficialPages NONE = new OfficialPages(Optional.empty());

  /** Organs whose documents are not on that site: the IAEA's, and conferences of their own. */
  private static final Set<String> ELSEWHERE =
      Set.of("INFCIRC", "GOV", "GC", "CTBT-Art.XIV", "UNIDIR");

  /**
   * @throws IllegalArgumentException if the template is no http or https address with {symbol}
   */
  public OfficialPages {
    Objects.requireNonNull(template, "template");
    template.ifPresent(OfficialPages::check);
  }

  private static void check(String template) {
    boolean web = template.startsWith("https://") || template.startsWith("http://");
    if (!web || !template.contains("{symbol}")) {
      throw new IllegalArgumentException(
          "the address \""
              + template
              + "\" must begin with http:// or https:// and have {symbol} in it, such as "
              + UNITED_NATIONS);
    }
    try {
      URI.create(filled(template, "A/RES/70/33", "en"));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("\"" + template + "\" is no address", e);
    }
  }

  /**
   * The official page of a document.
   *
   * @param language language of the version; the page is in English where there is none in it
   * @return empty for an invented document, one of an organ that is not on the site, or where links
   *     are not wanted
   */
  public Optional<URI> of(DocumentSymbol symbol, Language language) {
    if (symbol.demonstration() || ELSEWHERE.contains(symbol.organ().replaceFirst("[(].*", ""))) {
      return Optional.empty();
    }
    String path = symbol.members().get(0).withoutReissue().text().replace(" ", "");
    String tongue = Language.OFFICIAL.contains(language) ? language.primary() : "en";
    return template.map(known -> URI.create(filled(known, path, tongue)));
  }

  private static String filled(String template, String symbol, String language) {
    String encoded =
        URLEncoder.encode(symbol, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
    return template.replace("{symbol}", encoded).replace("{language}", language);
  }
}
