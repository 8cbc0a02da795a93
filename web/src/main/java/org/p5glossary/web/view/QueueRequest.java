package org.p5glossary.web.view;

import java.util.Objects;

/**
 * Which proposals to show.
 *
 * @param status name of a status, "" for the open ones, "all" for all
 * @param kind name of a kind, "" for any
 * @param assignee name of an account, "" for any
 * @param page from 1
 */
public record QueueRequest(String status, String kind, String assignee, int page) {

  public QueueRequest {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(assignee, "assignee");
    Bounds.atLeast(1, page, "page");
  }

  /** The same on another page. */
  public QueueRequest at(int other) {
    return new QueueRequest(status, kind, assignee, other);
  }
}
