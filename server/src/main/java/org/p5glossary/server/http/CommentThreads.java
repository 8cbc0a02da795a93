package org.p5glossary.server.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.review.Comment;
import org.p5glossary.web.view.ProposalView;

/** Comments in the order in which they are read: each before those that answer it. */
final class CommentThreads {

  private CommentThreads() {}

  static List<ProposalView.Threaded> of(List<Comment> comments) {
    Set<ContentHash> known = comments.stream().map(Comment::event).collect(Collectors.toSet());
    Map<Optional<ContentHash>, List<Comment>> answers = new HashMap<>();
    for (Comment comment : comments) {
      answers
          .computeIfAbsent(
              comment.decision().inReplyTo().filter(known::contains), none -> new ArrayList<>())
          .add(comment);
    }
    List<ProposalView.Threaded> threads = new ArrayList<>();
    add(threads, answers, Optional.empty(), 0);
    return threads;
  }

  private static void add(
      List<ProposalView.Threaded> threads,
      Map<Optional<ContentHash>, List<Comment>> answers,
      Optional<ContentHash> to,
      int depth) {
    for (Comment comment : answers.getOrDefault(to, List.of())) {
      threads.add(new ProposalView.Threaded(comment, depth));
      add(threads, answers, Optional.of(comment.event()), depth + 1);
    }
  }
}
