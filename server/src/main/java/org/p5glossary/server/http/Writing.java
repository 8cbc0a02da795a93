package org.p5glossary.server.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.http.UnprocessableContentResponse;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.review.ReviewRefusedException;
import org.p5glossary.glossary.review.StaleBaseException;
import org.p5glossary.server.instance.Instance;

/** Changes one after the other, and how refusals are answered. */
final class Writing {

  /** A decision takes milliseconds; an ingest or an import may hold the lock for long. */
  private static final int WAIT_SECONDS = 10;

  private Writing() {}

  /**
   * Does a change while nobody else changes anything.
   *
   * @throws ServiceUnavailableResponse if somebody else holds on for too long
   */
  static void run(Instance instance, Runnable work) {
    try {
      if (!instance.writing().tryLock(WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new ServiceUnavailableResponse(
            "another change is being made; nothing was changed; try again in a moment");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServiceUnavailableResponse("the server is stopping; nothing was changed");
    }
    try {
      work.run();
    } finally {
      instance.writing().unlock();
    }
  }

  /** Does a change of proposals or entries; what is refused becomes an answer. */
  static void reviewing(Instance instance, Runnable work) {
    try {
      run(instance, work);
    } catch (StaleBaseException e) {
      throw new StaleAnswer(e);
    } catch (ReviewRefusedException e) {
      throw refused(e);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Makes a proposal while nobody else changes anything; what is refused becomes an answer.
   *
   * @return the proposal's id
   */
  static ContentHash proposing(Instance instance, Supplier<ContentHash> work) {
    ContentHash[] id = new ContentHash[1];
    reviewing(instance, () -> id[0] = work.get());
    return id[0];
  }

  /** Answers a program that its proposal was made. */
  static void proposed(Context context, ContentHash id) {
    context
        .status(HttpStatus.CREATED)
        .header("Location", ApiRoutes.PREFIX + "/proposals/" + id.hex())
        .contentType("application/json; charset=utf-8")
        .result(JsonNodeFactory.instance.objectNode().put("proposal", id.hex()).toString());
  }

  /** The status of the answer to a refusal. */
  static int status(ReviewRefusedException refused) {
    return switch (refused.rule()) {
      case UNPROVED, NOTHING_CHANGED, NO_REASON -> 422;
      case ID_TAKEN, NOT_AS_READ -> 409;
      case NO_ENTRY, NO_PROPOSAL -> 404;
      case NOT_YOURS, AUDIENCE -> 403;
    };
  }

  /** The answer to a refusal. */
  static HttpResponseException refused(ReviewRefusedException refused) {
    String words = refused.rule().code() + ": " + refused.getMessage();
    return switch (status(refused)) {
      case 409 -> new ConflictResponse(words);
      case 404 -> new NotFoundResponse(words);
      case 403 -> new ForbiddenResponse(words);
      default -> new UnprocessableContentResponse(words);
    };
  }
}
