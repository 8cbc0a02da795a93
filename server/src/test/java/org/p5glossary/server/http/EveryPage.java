package org.p5glossary.server.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** One address for each page of the served samples, and for its looks that differ much. */
final class EveryPage {

  private EveryPage() {}

  /** Addresses by the names of pictures. */
  static Map<String, String> paths() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("home", "/");
    pages.put("search", "/search?q=nuclear&with=fr");
    pages.put("search-narrowed", "/search?q=%28nuclear&language=en");
    pages.put("search-three", "/search?q=nuclear&with=fr&also=ar&sort=date");
    pages.put("search-kwic", "/search?q=nuclear&view=kwic");
    pages.put("search-nothing", "/search?q=nothinglikethis");
    pages.put(
        "compare", "/compare?earlier=" + ServedSamples.FIRST + "&later=" + ServedSamples.SECOND);
    pages.put("entries", "/entries");
    pages.put("entry", "/entries/strategic-stability");
    pages.put("papers", "/papers");
    pages.put("papers-narrowed", "/papers?language=ar&year=2019");
    pages.put("document", "/papers/" + ServedSamples.FIRST);
    pages.put("document-three", "/papers/" + ServedSamples.FIRST + "?left=zh&right=en&third=ar");
    pages.put("document-alone", "/papers/" + ServedSamples.SECOND + "?left=ar");
    pages.put("files", "/papers/" + ServedSamples.FIRST + "/files");
    pages.put(
        "passage",
        Web.samples()
            .get("/entries/strategic-stability")
            .page()
            .select("a.permalink")
            .attr("href"));
    pages.put("align", "/papers/" + ServedSamples.FIRST + "/align?source=zh&target=ar&bead=3");
    pages.put("corrections", "/corrections");
    pages.put("propose", "/propose?kind=merge&entry=strategic-stability&other=no-first-use");
    pages.put("propose-new", "/propose");
    pages.put("queue", "/proposals");
    pages.put("board", "/board?language=en");
    pages.put("section", "/board/strategic-stability/en");
    pages.put("record", "/record");
    pages.put("history", "/entries/strategic-stability/history");
    pages.put("worklists", "/worklists");
    pages.put("divergences", "/divergences");
    pages.put("candidates", "/candidates");
    pages.put("conflicts", "/conflicts");
    pages.put("check", "/check");
    pages.put("upload", "/upload");
    pages.put("import", "/import");
    pages.put("admin-accounts", "/admin/accounts");
    pages.put("admin-log", "/admin/log");
    pages.put("admin-access", "/admin/access");
    pages.put("login", "/login");
    pages.put("help", "/help");
    pages.put("error", "/nothing");
    return pages;
  }

  /** An address in a language of the interface. */
  static String in(String ui, String path) {
    return path + (path.contains("?") ? "&" : "?") + "ui=" + ui;
  }
}
