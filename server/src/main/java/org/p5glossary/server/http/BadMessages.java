package org.p5glossary.server.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.handler.ErrorHandler;

/** Answers requests that are no HTTP, or too large to be read: no route ever sees them. */
final class BadMessages extends ErrorHandler {

  @Override
  public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
    SecurityHeaders.headers().forEach(fields::put);
    fields.put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    return StandardCharsets.UTF_8.encode(words(status));
  }

  /** In all six languages: nothing that could be read says which one the reader has. */
  private static String words(int status) {
    return switch (status) {
      case 414, 431 ->
          """
          The address or a header of the request is too long: at most 128 KB. Search for a part.
          网址或请求的标头过长：最多 128 KB。请只搜索其中一部分。
          L’adresse ou un en-tête de la demande est trop long : 128 Ko au plus. Cherchez une partie.
          Адрес или заголовок запроса слишком длинный: не более 128 КБ. Ищите часть.
          La dirección o un encabezado de la solicitud es demasiado largo: 128 KB como máximo. Busque una parte.
          العنوان أو ترويسة الطلب أطول من اللازم: الحد الأقصى 128 كيلوبايت. ابحث عن جزء منه.
          """;
      default ->
          """
          The request could not be read. Check the address, or start again from the first page.
          无法读取该请求。请核对网址，或从首页重新开始。
          La demande n’a pas pu être lue. Vérifiez l’adresse ou recommencez à partir de la première page.
          Запрос не удалось прочитать. Проверьте адрес или начните с первой страницы.
          No se pudo leer la solicitud. Compruebe la dirección o empiece de nuevo desde la primera página.
          تعذرت قراءة الطلب. تحقق من العنوان أو ابدأ من الصفحة الأولى.
          """;
    };
  }
}
