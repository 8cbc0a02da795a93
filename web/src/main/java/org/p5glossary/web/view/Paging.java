package org.p5glossary.web.view;

/**
 * Which part of a long list is shown.
 *
 * @param page number of the page, from 1
 * @param pageSize items a page, at least 1
 * @param total items in the whole list
 */
public record Paging(int page, int pageSize, long total) {

  /**
   * @throws IllegalArgumentException if a value is outside its range
   */
  public Paging {
    Bounds.atLeast(0, page, "page");
    Bounds.atLeast(0, pageSize, "pageSize");
    Bounds.atLeast(0, total, "total");
    Bounds.atLeast(1, page, "page");
    Bounds.atLeast(1, pageSize, "pageSize");
  }

  /** The whole list on one page. */
  public static Paging single(int total) {
    return new Paging(1, Math.max(1, total), total);
  }

  /** The number of pages, at least 1. */
  public long pages() {
    return Math.max(1, (total + pageSize - 1) / pageSize);
  }

  /** The number of the first item on this page, from 1; 0 if the list is empty. */
  public long first() {
    return total == 0 ? 0 : (long) (page - 1) * pageSize + 1;
  }

  /** The number of the last item on this page; 0 if the list is empty. */
  public long last() {
    return Math.min(total, (long) page * pageSize);
  }

  /** Whether a page comes before this one. */
  public boolean hasPrevious() {
    return page > 1;
  }

  /** Whether a page comes after this one. */
  public boolean hasNext() {
    return page < pages();
  }
}
