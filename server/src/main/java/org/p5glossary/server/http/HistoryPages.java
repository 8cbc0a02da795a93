package org.p5glossary.server.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRouting;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.account.Role;
import org.p5glossary.glossary.diff.EntryDiff;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.history.EntryVersion;
import org.p5glossary.glossary.history.RestoreDesk;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.page.PageRenderer;
import org.p5glossary.web.view.EntryName;
import org.p5glossary.web.view.HistoryView;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;

/** The history of an entry, and the way back. */
final class HistoryPages {

  private static final String HTML = "text/html; charset=utf-8";

  private final Instance instance;
  private final Readers readers;
  private final PageRenderer renderer;

  HistoryPages(Instance instance, Readers readers, PageRenderer renderer) {
    this.instance = instance;
    this.readers = readers;
    this.renderer = renderer;
  }

  void register(JavalinDefaultRouting router) {
    router.get(Links.ENTRIES + "/{id}/history", this::history, Access.READ);
    router.post(Links.ENTRIES + "/{id}/restore", this::restore, Access.EDIT);
  }

  private void history(Context context) {
    EntryId id = Named.pathEntry(context, "id");
    show(
        context,
        200,
        id,
        RequestFields.text(context, "from").flatMap(Named::hash),
        RequestFields.text(context, "to").flatMap(Named::hash),
        List.of());
  }

  private void show(
      Context context,
      int status,
      EntryId id,
      Optional<ContentHash> from,
      Optional<ContentHash> to,
      List<Notice> notices) {
    List<EntryVersion> versions = instance.workflow().history().of(id, readers.viewer(context));
    if (versions.isEmpty()) {
      throw new NotFoundResponse("there is no entry \"" + id + "\"");
    }
    EntryVersion newer = to.flatMap(hash -> find(versions, hash)).orElse(versions.get(0));
    Optional<EntryVersion> older =
        from.isPresent()
            ? from.flatMap(hash -> find(versions, hash))
            : versions.stream().filter(one -> one.number() < newer.number()).findFirst();
    HistoryView view =
        new HistoryView(
            name(id, versions, readers.language(context)),
            versions,
            older,
            newer,
            EntryDiff.of(older.flatMap(EntryVersion::text), newer.text()),
            readers.may(context, Role.EDITOR),
            notices);
    context
        .status(status)
        .contentType(HTML)
        .result(renderer.history(readers.page(context, List.of()), view));
  }

  private static Optional<EntryVersion> find(List<EntryVersion> versions, ContentHash hash) {
    return versions.stream().filter(one -> one.event().equals(hash)).findFirst();
  }

  /** By its last text: an entry that was taken out has a name too. */
  static EntryName name(EntryId id, List<EntryVersion> versions, Language reader) {
    return versions.stream()
        .flatMap(version -> version.text().stream())
        .findFirst()
        .map(entry -> EntryNames.of(entry, reader))
        .orElse(new EntryName(id.value(), Language.ENGLISH, id.value()));
  }

  private void restore(Context context) {
    EntryId id = Named.pathEntry(context, "id");
    ContentHash version = Named.formHash(context, "version");
    ContentHash latest = Named.formHash(context, "latest");
    RestoreDesk.Outcome[] outcome = new RestoreDesk.Outcome[1];
    Writing.run(
        instance,
        () ->
            outcome[0] =
                instance
                    .workflow()
                    .restoring()
                    .restore(
                        readers.operator(context),
                        readers.viewer(context),
                        id,
                        version,
                        latest,
                        LongText.of(context, "reason")));
    switch (outcome[0]) {
      case DONE -> context.redirect(Links.history(id.value()), HttpStatus.SEE_OTHER);
      case NO_VERSION ->
          throw new NotFoundResponse("entry " + id + " has no version " + version.hex());
      case CHANGED, NEEDLESS ->
          show(
              context,
              409,
              id,
              Optional.empty(),
              Optional.of(version),
              List.of(Notice.of(NoticeKind.RESTORE_REFUSED)));
    }
  }
}
