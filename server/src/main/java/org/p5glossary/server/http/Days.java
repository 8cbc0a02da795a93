package org.p5glossary.server.http;

import io.javalin.http.BadRequestResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Days and moments as forms and programs write them. */
final class Days {

  private Days() {}

  static LocalDate of(String name, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new BadRequestResponse(name + "=\"" + text + "\" is no day; write 2026-05-31");
    }
  }

  /** A moment in UTC: "2026-05-31T12:00" of a form, or with a zone as programs write it. */
  static Instant moment(String name, String text) {
    try {
      return text.endsWith("Z")
          ? Instant.parse(text)
          : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new BadRequestResponse(
          name + "=\"" + text + "\" is no moment; write 2026-05-31T12:00, which is UTC");
    }
  }
}
