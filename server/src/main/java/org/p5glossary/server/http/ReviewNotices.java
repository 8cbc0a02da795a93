package org.p5glossary.server.http;

import org.p5glossary.glossary.review.ReviewRefusedException.Rule;
import org.p5glossary.web.view.NoticeKind;

/** The rules of the review in the words of the pages. */
final class ReviewNotices {

  private ReviewNotices() {}

  static NoticeKind of(Rule rule) {
    return switch (rule) {
      case UNPROVED -> NoticeKind.REVIEW_UNPROVED;
      case NOTHING_CHANGED -> NoticeKind.REVIEW_NOTHING_CHANGED;
      case ID_TAKEN -> NoticeKind.REVIEW_ID_TAKEN;
      case NO_ENTRY, NO_PROPOSAL -> NoticeKind.REVIEW_NO_ENTRY;
      case NOT_AS_READ -> NoticeKind.REVIEW_NOT_AS_READ;
      case NOT_YOURS -> NoticeKind.REVIEW_NOT_YOURS;
      case AUDIENCE -> NoticeKind.REVIEW_AUDIENCE;
      case NO_REASON -> NoticeKind.REVIEW_NO_REASON;
    };
  }
}
