package org.p5glossary.server.http;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRouting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.Evidence;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.termbase.SharedTerms;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.glossary.termbase.TermUse;
import org.p5glossary.server.instance.Anchors;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.page.PageRenderer;
import org.p5glossary.web.view.EntryName;
import org.p5glossary.web.view.WorkListsView;

/** What editors should look at: lost evidence, sections without any, shared terms, removals. */
final class WorkListPages {

  private static final int SHOWN = 200;

  private final Instance instance;
  private final Readers readers;
  private final PageRenderer renderer;
  private final Anchors anchors;

  WorkListPages(Instance instance, Readers readers, PageRenderer renderer) {
    this.instance = instance;
    this.readers = readers;
    this.renderer = renderer;
    this.anchors = new Anchors(instance);
  }

  void register(JavalinDefaultRouting router) {
    router.get(Links.WORK_LISTS, this::lists, Access.EDIT);
  }

  private void lists(Context context) {
    Viewer viewer = readers.viewer(context);
    Language reader = readers.language(context);
    TermBase terms = instance.terms(viewer);
    List<WorkListsView.Orphan> orphans = new ArrayList<>();
    List<WorkListsView.Bare> bare = new ArrayList<>();
    for (Entry entry : terms.entries()) {
      EntryName name = EntryNames.of(entry, reader);
      for (LanguageSection section : entry.sections()) {
        boolean proved = false;
        for (Term term : section.terms()) {
          for (Evidence evidence : term.evidence()) {
            proved = true;
            if (anchors.state(evidence.passage()) == Anchors.State.ORPHANED) {
              orphans.add(
                  new WorkListsView.Orphan(name, section.language(), term.text(), evidence));
            }
          }
        }
        if (!proved) {
          bare.add(new WorkListsView.Bare(name, section.language(), section.mainTerm().text()));
        }
      }
    }
    List<WorkListsView.Shared> shared = shared(terms, reader);
    WorkListsView view =
        new WorkListsView(
            orphans,
            bare.stream().limit(SHOWN).toList(),
            bare.size(),
            shared.stream().limit(SHOWN).toList(),
            shared.size(),
            instance.workflow().history().removed(viewer).stream()
                .limit(SHOWN)
                .map(
                    version ->
                        HistoryPages.name(
                            version.entry(),
                            instance.workflow().history().of(version.entry(), viewer),
                            reader))
                .toList());
    context
        .contentType("text/html; charset=utf-8")
        .result(renderer.worklists(readers.page(context, List.of()), view));
  }

  /** Terms of one language that stand in two entries or more. */
  private static List<WorkListsView.Shared> shared(TermBase terms, Language reader) {
    Map<String, WorkListsView.Shared> found = new TreeMap<>();
    terms
        .foldedTerms()
        .forEach(
            (folded, uses) -> {
              for (TermUse use : uses) {
                List<EntryId> entries =
                    uses.stream()
                        .filter(
                            other -> other.language().primary().equals(use.language().primary()))
                        .map(TermUse::entry)
                        .distinct()
                        .toList();
                if (entries.size() > 1) {
                  found.computeIfAbsent(
                      use.language().primary() + " " + folded,
                      none ->
                          new WorkListsView.Shared(
                              use.language(),
                              use.term().text(),
                              entries.stream()
                                  .map(id -> EntryNames.of(id, terms, reader))
                                  .toList()));
                }
              }
            });
    return List.copyOf(found.values());
  }

  /** The terms of an entry that stand in others too. */
  static List<WorkListsView.Shared> shared(Entry entry, TermBase terms, Language reader) {
    List<WorkListsView.Shared> shared = new ArrayList<>();
    for (LanguageSection section : entry.sections()) {
      for (Term term : section.terms()) {
        List<EntryName> others =
            SharedTerms.alsoIn(terms, entry.id(), section.language(), term.text()).stream()
                .map(TermUse::entry)
                .distinct()
                .map(id -> EntryNames.of(id, terms, reader))
                .toList();
        if (!others.isEmpty()) {
          shared.add(new WorkListsView.Shared(section.language(), term.text(), others));
        }
      }
    }
    return shared;
  }
}
