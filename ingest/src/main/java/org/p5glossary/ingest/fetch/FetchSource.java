package org.p5glossary.ingest.fetch;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.symbol.DocumentSymbol;

/**
 * Where papers are fetched from.
 *
 * @param template an http or https address with {symbol}, {language} (two letters) and {type} (pdf,
 *     docx); the "/" of a symbol stay, all else is percent-encoded
 */
public record FetchSource(String template) {

  /** The document service of the United Nations. */
  public static final String UNITED_NATIONS =
      "https://documents.un.org/api/symbol/access?s={symbol}&l={language}&t={type}";

  /**
   * @throws IllegalArgumentException if the template is no http or https address or has no {symbol}
   */
  public FetchSource {
    if (!template.contains("{symbol}")) {
      throw new IllegalArgumentException(
          "the address \"" + template + "\" has no {symbol} in it, such as " + UNITED_NATIONS);
    }
    URI example =
        address(template, new DocumentSymbol("A/RES/70/33"), Language.ENGLISH, FileFormat.PDF);
    if (!isWeb(example)) {
      throw new IllegalArgumentException(
          "the address \"" + template + "\" does not begin with http:// or https:// and a name");
    }
  }

  /** Whether an address is one of the web, with a host and without a password. */
  static boolean isWeb(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    return (scheme.equals("http") || scheme.equals("https"))
        && address.getHost() != null
        && address.getUserInfo() == null;
  }

  /** The address of one version. */
  URI address(DocumentSymbol symbol, Language language, FileFormat format) {
    return address(template, symbol, language, format);
  }

  private static URI address(
      String template, DocumentSymbol symbol, Language language, FileFormat format) {
    String encoded =
        URLEncoder.encode(symbol.withoutReissue().text(), StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("%2F", "/");
    return URI.create(
        template
            .replace("{symbol}", encoded)
            .replace("{language}", language.primary())
            .replace("{type}", format.extension()));
  }
}
