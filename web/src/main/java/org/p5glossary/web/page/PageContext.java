package org.p5glossary.web.page;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.symbol.OfficialPages;
import org.p5glossary.glossary.ledger.Snapshot;
import org.p5glossary.web.view.LoginState;
import org.p5glossary.web.view.Notice;

/**
 * What a page needs to know about its request and reader.
 *
 * @param language language of the interface, one of {@link Language#OFFICIAL}
 * @param path path of this page, percent-encoded, beginning with "/"
 * @param query parameters of this page as they came, percent-encoded, without "?"; "" if none
 * @param csrfToken token that every form that writes sends back, never null
 * @param operator name of the person who works here; "" for a reader without a name
 * @param login whether the page offers to log in or out
 * @param official where official pages are
 * @param mayPropose whether the reader may propose changes of entries
 * @param administers whether the reader may keep accounts
 * @param snapshot which state of the term base the reader sees
 * @param notices what to say above the page: an index that is behind, what was just done
 */
public record PageContext(
    Language language,
    String path,
    String query,
    String csrfToken,
    String operator,
    LoginState login,
    OfficialPages official,
    boolean mayPropose,
    boolean administers,
    Snapshot snapshot,
    List<Notice> notices) {

  /** The same on a site that links to the official pages of the United Nations. */
  public PageContext(
      Language language,
      String path,
      String query,
      String csrfToken,
      String operator,
      LoginState login,
      List<Notice> notices) {
    this(
        language,
        path,
        query,
        csrfToken,
        operator,
        login,
        OfficialPages.DEFAULT,
        false,
        false,
        Snapshot.NONE,
        notices);
  }

  /**
   * @throws IllegalArgumentException if there is no interface in the language or the path does not
   *     begin with one "/"
   */
  public PageContext {
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(csrfToken, "csrfToken");
    Objects.requireNonNull(operator, "operator");
    Objects.requireNonNull(official, "official");
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(snapshot, "snapshot");
    notices = List.copyOf(notices);
    if (!Language.OFFICIAL.contains(language)) {
      throw new IllegalArgumentException(
          "no interface in language " + language + ": there is one in " + Language.OFFICIAL);
    }
    if (!path.startsWith("/") || path.startsWith("//")) {
      throw new IllegalArgumentException(
          "path of a page begins with one \"/\", but was \"" + path + "\"");
    }
  }
}
