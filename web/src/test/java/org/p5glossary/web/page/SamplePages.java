package org.p5glossary.web.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.web.asset.StaticFile;
import org.p5glossary.web.asset.StaticFiles;
import org.p5glossary.web.message.Messages;
import org.p5glossary.web.view.CheckView;

/** Every page of the samples, by name. As a program it writes them to a folder, to look at. */
final class SamplePages {

  static final StaticFiles FILES = StaticFiles.load();
  static final PageRenderer RENDERER = new PageRenderer(Messages.load(), FILES);

  private SamplePages() {}

  /** The pages of samples whose texts went through {@code spice}, by name. */
  static Map<String, BiFunction<PageRenderer, PageContext, String>> all(
      UnaryOperator<String> spice) {
    Samples s = new Samples(spice);
    Map<String, BiFunction<PageRenderer, PageContext, String>> pages = new LinkedHashMap<>();
    pages.put("home", (r, c) -> r.home(c, s.home()));
    pages.put("home-empty", (r, c) -> r.home(c, s.emptyHome()));
    pages.put("search", (r, c) -> text(r.search(c, s.search())));
    pages.put("search-nothing", (r, c) -> text(r.search(c, s.nothing())));
    pages.put("entries", (r, c) -> r.entries(c, s.entries()));
    pages.put("entry", (r, c) -> r.entry(c, s.entry()));
    pages.put("papers", (r, c) -> r.papers(c, s.papers()));
    pages.put(
        "document",
        (r, c) -> r.document(c, s.document(Language.CHINESE, Optional.of(Language.ARABIC))));
    pages.put(
        "document-one", (r, c) -> r.document(c, s.document(Language.ENGLISH, Optional.empty())));
    pages.put("files", (r, c) -> r.files(c, s.files()));
    pages.put("import", (r, c) -> r.importing(c, s.importing()));
    pages.put("import-rows", (r, c) -> r.importing(c, s.imported()));
    pages.put("upload", (r, c) -> r.upload(c, s.upload()));
    pages.put("upload-report", (r, c) -> r.upload(c, s.uploaded()));
    pages.put("passage", (r, c) -> r.passage(c, s.passage()));
    CorrectionSamples corrections = new CorrectionSamples(spice);
    pages.put("align", (r, c) -> r.align(c, corrections.align()));
    pages.put("align-confirm", (r, c) -> r.alignConfirm(c, corrections.confirm()));
    pages.put("corrections", (r, c) -> r.corrections(c, corrections.corrections()));
    CheckSamples checks = new CheckSamples(spice);
    pages.put("check", (r, c) -> r.check(c, CheckView.empty(List.of())));
    pages.put("check-report", (r, c) -> r.check(c, checks.report()));
    pages.put("check-terms", (r, c) -> r.check(c, checks.terms()));
    pages.put("help", (r, c) -> r.help(c, s.help()));
    pages.put("logged-in", (r, c) -> r.loggedIn(c, "/papers?page=2"));
    pages.put("login", (r, c) -> r.login(c, s.login()));
    pages.put("error", (r, c) -> r.error(c, s.error()));
    pages.put("not-ready", (r, c) -> r.notReady(c, s.notReady()));
    return pages;
  }

  private static String text(byte[] html) {
    return new String(html, StandardCharsets.UTF_8);
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (StaticFile file : FILES.all()) {
      Files.writeString(folder.resolve(file.name()), file.content(), StandardCharsets.UTF_8);
    }
    for (Language language : Language.OFFICIAL) {
      for (var page : all(UnaryOperator.identity()).entrySet()) {
        String html = page.getValue().apply(RENDERER, Samples.context(language));
        Files.writeString(
            folder.resolve(page.getKey() + "." + language.tag() + ".html"),
            html.replaceAll("/static/[0-9a-f]+/", ""),
            StandardCharsets.UTF_8);
      }
    }
  }
}
