package org.p5glossary.server.http;

import io.javalin.http.Context;
import io.javalin.http.InternalServerErrorResponse;
import io.javalin.router.JavalinDefaultRouting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.glossary.account.AccessKind;
import org.p5glossary.glossary.account.AccessLog;
import org.p5glossary.glossary.ledger.LedgerEvent;
import org.p5glossary.glossary.ledger.Verification;
import org.p5glossary.server.backup.Backup;
import org.p5glossary.server.backup.BackupException;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.page.PageRenderer;
import org.p5glossary.web.view.AccessView;
import org.p5glossary.web.view.LedgerView;
import org.p5glossary.web.view.Paging;

/** The log of decisions, who came in, and backups, for administrators. */
final class AdminLogPages {

  /** Rows of a page. */
  static final int PAGE = 50;

  private static final String HTML = "text/html; charset=utf-8";

  private final Instance instance;
  private final Readers readers;
  private final PageRenderer renderer;
  private final String program;

  /**
   * @param program version of the program, for backups
   */
  AdminLogPages(Instance instance, Readers readers, PageRenderer renderer, String program) {
    this.instance = instance;
    this.readers = readers;
    this.renderer = renderer;
    this.program = program;
  }

  void register(JavalinDefaultRouting router) {
    router.get(Links.ADMIN_LEDGER, context -> ledger(context, Optional.empty()), Access.ADMINISTER);
    router.post(Links.ADMIN_LEDGER, this::verify, Access.ADMINISTER);
    router.get(Links.ADMIN_ACCESS, this::access, Access.ADMINISTER);
    router.post(Links.ADMIN_BACKUP, this::backUp, Access.ADMINISTER);
  }

  private void ledger(Context context, Optional<LedgerView.Checked> checked) {
    long last = instance.ledger().lastPosition();
    Paging paging = new Paging(RequestFields.listPage(context), PAGE, last);
    RequestFields.within(paging.page(), paging.pages());
    LedgerView view =
        new LedgerView(
            rows(instance, paging),
            paging,
            instance.ledger().head().map(Object::toString).orElse(""),
            checked);
    context.contentType(HTML).result(renderer.ledger(readers.page(context, List.of()), view));
  }

  /** The events of a page, the latest first, without what they say. */
  static List<LedgerView.Row> rows(Instance instance, Paging paging) {
    List<LedgerView.Row> rows = new ArrayList<>();
    long first = paging.total() - (long) (paging.page() - 1) * PAGE;
    for (long position = first; position > Math.max(0, first - PAGE); position--) {
      instance
          .ledger()
          .event(position)
          .ifPresent(
              recorded -> {
                LedgerEvent event = recorded.event();
                rows.add(
                    new LedgerView.Row(
                        recorded.position(),
                        event.time(),
                        event.actor(),
                        event.kind(),
                        event.hash().hex()));
              });
    }
    return rows;
  }

  private void verify(Context context) {
    Verification found = instance.ledger().verify();
    ledger(
        context,
        Optional.of(
            new LedgerView.Checked(
                found.events(), found.firstBroken().map(Verification.BrokenEvent::position))));
  }

  private void access(Context context) {
    AccessLog log = instance.accounts().accessLog();
    Paging paging = new Paging(RequestFields.listPage(context), PAGE, log.size());
    RequestFields.within(paging.page(), paging.pages());
    AccessView view = new AccessView(log.latest((paging.page() - 1L) * PAGE, PAGE), paging);
    context.contentType(HTML).result(renderer.access(readers.page(context, List.of()), view));
  }

  private void backUp(Context context) {
    send(context, instance, program, readers.operator(context));
  }

  /** Sends a backup that is made now; nothing of it stays here. */
  static void send(Context context, Instance instance, String program, String actor) {
    String name = "p5-glossary-" + LocalDate.now(ZoneOffset.UTC) + ".zip";
    try {
      Path folder = Files.createTempDirectory("p5-backup-");
      Path file = folder.resolve(name);
      try {
        new Backup(
                instance.folder(), instance.ledger(), instance.accounts(), instance.keys(), program)
            .writeTo(file, step -> {});
        instance
            .accounts()
            .accessLog()
            .record(AccessKind.BACKED_UP, actor, actor, context.ip(), name);
        context
            .contentType("application/zip")
            .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
            .header("Cache-Control", "no-store");
        context.res().setContentLengthLong(Files.size(file));
        try (InputStream in = Files.newInputStream(file)) {
          in.transferTo(context.outputStream());
        }
      } finally {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
      }
    } catch (BackupException | IOException e) {
      throw new InternalServerErrorResponse("no backup was made: " + e.getMessage());
    }
  }
}
