package org.p5glossary.server.http;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRouting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.termbase.SharedTerms;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.glossary.termbase.TermUse;
import org.p5glossary.glossary.termbase.WorkList;
import org.p5glossary.server.instance.Anchors;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.instance.OpenConflicts;
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

  /** For each of the eight kinds of viewer. */
  private final Map<Viewer, WorkList> known = new ConcurrentHashMap<>();

  WorkListPages(Instance instance, Readers readers, PageRenderer renderer) {
    this.instance = instance;
    this.readers = readers;
    this.renderer = renderer;
    this.anchors = new Anchors(instance.corpus(Viewer.OPERATOR));
  }

  void register(JavalinDefaultRouting router) {
    router.get(Links.WORK_LISTS, this::lists, Access.EDIT);
  }

  private void lists(Context context) {
    Viewer viewer = readers.viewer(context);
    Language reader = readers.language(context);
    TermBase terms = instance.terms(viewer);
    WorkList.Listed listed =
        known.computeIfAbsent(viewer, none -> new WorkList(terms)).of(terms, SHOWN);
    WorkListsView view =
        new WorkListsView(
            orphans(listed.proofs(), reader),
            listed.unproved().stream()
                .map(
                    one ->
                        new WorkListsView.Bare(
                            EntryNames.of(one.entry(), reader),
                            one.section().language(),
                            one.section().mainTerm().text()))
                .toList(),
            listed.unprovedTotal(),
            listed.shared().stream()
                .map(
                    one ->
                        new WorkListsView.Shared(
                            one.use().language(),
                            one.use().term().text(),
                            names(one.entries(), terms, reader)))
                .toList(),
            listed.sharedTotal(),
            instance.workflow().history().removed(viewer).stream()
                .limit(SHOWN)
                .map(
                    version ->
                        HistoryPages.name(
                            version.entry(),
                            instance.workflow().history().of(version.entry(), viewer),
                            reader))
                .toList(),
            new OpenConflicts(instance, viewer).all().size());
    context
        .contentType("text/html; charset=utf-8")
        .result(renderer.worklists(readers.page(context, List.of()), view));
  }

  private List<WorkListsView.Orphan> orphans(List<WorkList.Proof> proofs, Language reader) {
    return proofs.stream()
        .filter(proof -> anchors.state(proof.evidence().passage()) == Anchors.State.ORPHANED)
        .map(
            proof ->
                new WorkListsView.Orphan(
                    EntryNames.of(proof.where().entry(), reader),
                    proof.where().section().language(),
                    proof.term().text(),
                    proof.evidence()))
        .toList();
  }

  private static List<EntryName> names(List<EntryId> ids, TermBase terms, Language reader) {
    return ids.stream().map(id -> EntryNames.of(id, terms, reader)).toList();
  }

  /** The terms of an entry that stand in others too. */
  static List<WorkListsView.Shared> shared(Entry entry, TermBase terms, Language reader) {
    List<WorkListsView.Shared> shared = new ArrayList<>();
    for (LanguageSection section : entry.sections()) {
      for (Term term : section.terms()) {
        List<EntryName> others =
            names(
                SharedTerms.alsoIn(terms, entry.id(), section.language(), term.text()).stream()
                    .map(TermUse::entry)
                    .distinct()
                    .toList(),
                terms,
                reader);
        if (!others.isEmpty()) {
          shared.add(new WorkListsView.Shared(section.language(), term.text(), others));
        }
      }
    }
    return shared;
  }
}
