package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import org.p5glossary.glossary.account.AccessEvent;

/**
 * Who logged in and who changed accounts.
 *
 * @param events the latest first
 */
public record AccessView(List<AccessEvent> events, Paging paging) {

  public AccessView {
    events = List.copyOf(events);
    Objects.requireNonNull(paging, "paging");
  }
}
