package org.p5glossary.web.page;

import gg.jte.html.HtmlTemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.p5glossary.web.asset.StaticFiles;
import org.p5glossary.web.message.Messages;
import org.p5glossary.web.template.JteaccessGenerated;
import org.p5glossary.web.template.JteaccountGenerated;
import org.p5glossary.web.template.JteaccountsGenerated;
import org.p5glossary.web.template.JtealignGenerated;
import org.p5glossary.web.template.JtealignconfirmGenerated;
import org.p5glossary.web.template.JteballotGenerated;
import org.p5glossary.web.template.JteboardGenerated;
import org.p5glossary.web.template.JtecandidatesGenerated;
import org.p5glossary.web.template.JtecardGenerated;
import org.p5glossary.web.template.JtecheckGenerated;
import org.p5glossary.web.template.JtecheckreportGenerated;
import org.p5glossary.web.template.JtecompareGenerated;
import org.p5glossary.web.template.JteconflictsGenerated;
import org.p5glossary.web.template.JtecorrectionsGenerated;
import org.p5glossary.web.template.JtedivergencesGenerated;
import org.p5glossary.web.template.JtedocumentGenerated;
import org.p5glossary.web.template.JteentriesGenerated;
import org.p5glossary.web.template.JteentryGenerated;
import org.p5glossary.web.template.JteerrorGenerated;
import org.p5glossary.web.template.JtefilesGenerated;
import org.p5glossary.web.template.JtehelpGenerated;
import org.p5glossary.web.template.JtehistoryGenerated;
import org.p5glossary.web.template.JtehomeGenerated;
import org.p5glossary.web.template.JteimportingGenerated;
import org.p5glossary.web.template.JteledgerGenerated;
import org.p5glossary.web.template.JteloggedinGenerated;
import org.p5glossary.web.template.JteloginGenerated;
import org.p5glossary.web.template.JtenotreadyGenerated;
import org.p5glossary.web.template.JtepapersGenerated;
import org.p5glossary.web.template.JtepassageGenerated;
import org.p5glossary.web.template.JteproposalGenerated;
import org.p5glossary.web.template.JteproposeGenerated;
import org.p5glossary.web.template.JtequeueGenerated;
import org.p5glossary.web.template.JterecordGenerated;
import org.p5glossary.web.template.JtesearchGenerated;
import org.p5glossary.web.template.JtesectionGenerated;
import org.p5glossary.web.template.JteuploadGenerated;
import org.p5glossary.web.template.JteworklistsGenerated;
import org.p5glossary.web.view.AccessView;
import org.p5glossary.web.view.AccountView;
import org.p5glossary.web.view.AccountsView;
import org.p5glossary.web.view.AlignConfirmView;
import org.p5glossary.web.view.AlignView;
import org.p5glossary.web.view.BallotView;
import org.p5glossary.web.view.BoardView;
import org.p5glossary.web.view.CandidatesView;
import org.p5glossary.web.view.CheckView;
import org.p5glossary.web.view.CompareView;
import org.p5glossary.web.view.ConflictsView;
import org.p5glossary.web.view.CorrectionsView;
import org.p5glossary.web.view.DivergencesView;
import org.p5glossary.web.view.DocumentView;
import org.p5glossary.web.view.EntriesView;
import org.p5glossary.web.view.EntrySummary;
import org.p5glossary.web.view.EntryView;
import org.p5glossary.web.view.ErrorView;
import org.p5glossary.web.view.FilesView;
import org.p5glossary.web.view.HelpView;
import org.p5glossary.web.view.HistoryView;
import org.p5glossary.web.view.HomeView;
import org.p5glossary.web.view.ImportView;
import org.p5glossary.web.view.LedgerView;
import org.p5glossary.web.view.LoginView;
import org.p5glossary.web.view.NotReadyView;
import org.p5glossary.web.view.PapersView;
import org.p5glossary.web.view.PassageView;
import org.p5glossary.web.view.ProposalView;
import org.p5glossary.web.view.ProposeView;
import org.p5glossary.web.view.QueueView;
import org.p5glossary.web.view.RecordView;
import org.p5glossary.web.view.SearchView;
import org.p5glossary.web.view.SectionView;
import org.p5glossary.web.view.UploadView;
import org.p5glossary.web.view.WorkListsView;

/**
 * Makes whole HTML pages. Every value is escaped for its place; the result is valid Unicode, to be
 * sent as UTF-8. Templates are called as compiled classes, so that a wrong one fails the build.
 * Thread-safe.
 */
public final class PageRenderer {

  private final Messages messages;
  private final StaticFiles files;
  private final KeptParts parts = new KeptParts();

  /** Makes pages with these wordings, style sheet and scripts. */
  public PageRenderer(Messages messages, StaticFiles files) {
    this.messages = messages;
    this.files = files;
  }

  /** The first page. */
  public String home(PageContext context, HomeView view) {
    return html(out -> JtehomeGenerated.render(out, null, page(context), view));
  }

  /** What a search found, as UTF-8: the page that is asked for most. */
  public byte[] search(PageContext context, SearchView view) {
    return utf8(out -> JtesearchGenerated.render(out, null, page(context), view));
  }

  /** The list of entries. */
  public String entries(PageContext context, EntriesView view) {
    return html(out -> JteentriesGenerated.render(out, null, page(context), view));
  }

  /** One entry. */
  public String entry(PageContext context, EntryView view) {
    return html(out -> JteentryGenerated.render(out, null, page(context), view));
  }

  /** An entry in a few words, a part of a page. */
  public String card(PageContext context, EntrySummary entry) {
    return html(out -> JtecardGenerated.render(out, null, page(context), entry));
  }

  /** The list of papers. */
  public String papers(PageContext context, PapersView view) {
    return html(out -> JtepapersGenerated.render(out, null, page(context), view));
  }

  /** A paper in one, two or three languages. */
  public String document(PageContext context, DocumentView view) {
    return html(out -> JtedocumentGenerated.render(out, null, page(context), view));
  }

  /** The page to import a file, or what would become of its rows. */
  public String importing(PageContext context, ImportView view) {
    return html(out -> JteimportingGenerated.render(out, null, page(context), view));
  }

  /** The page to send papers, or how far their taking in has come. */
  public String upload(PageContext context, UploadView view) {
    return html(out -> JteuploadGenerated.render(out, null, page(context), view));
  }

  /** The files of a paper, to correct what belongs together. */
  public String files(PageContext context, FilesView view) {
    return html(out -> JtefilesGenerated.render(out, null, page(context), view));
  }

  /** The page to correct the pairings of two versions. */
  public String align(PageContext context, AlignView view) {
    return html(out -> JtealignGenerated.render(out, null, page(context), view));
  }

  /** The question whether the original may be grouped otherwise. */
  public String alignConfirm(PageContext context, AlignConfirmView view) {
    return html(out -> JtealignconfirmGenerated.render(out, null, page(context), view));
  }

  /** Two papers compared. */
  public String compare(PageContext context, CompareView view) {
    return html(out -> JtecompareGenerated.render(out, null, page(context), view));
  }

  /** The list of corrections. */
  public String corrections(PageContext context, CorrectionsView view) {
    return html(out -> JtecorrectionsGenerated.render(out, null, page(context), view));
  }

  /** The page to check a draft. */
  public String check(PageContext context, CheckView view) {
    return html(out -> JtecheckGenerated.render(out, null, page(context), view));
  }

  /** What came of a check as a file of its own, to keep or print. */
  public String checkReport(PageContext context, CheckView view) {
    return html(out -> JtecheckreportGenerated.render(out, null, page(context), view));
  }

  /** The list of proposals. */
  public String queue(PageContext context, QueueView view) {
    return html(out -> JtequeueGenerated.render(out, null, page(context), view));
  }

  /** One proposal. */
  public String proposal(PageContext context, ProposalView view) {
    return html(out -> JteproposalGenerated.render(out, null, page(context), view));
  }

  /** The form for a proposal. */
  public String propose(PageContext context, ProposeView view) {
    return html(out -> JteproposeGenerated.render(out, null, page(context), view));
  }

  /** Concepts, languages and delegations. */
  public String board(PageContext context, BoardView view) {
    return html(out -> JteboardGenerated.render(out, null, page(context), view));
  }

  /** One section of an entry, and what the five say of it. */
  public String section(PageContext context, SectionView view) {
    return html(out -> JtesectionGenerated.render(out, null, page(context), view));
  }

  /** What was signed on a day. */
  public String record(PageContext context, RecordView view) {
    return html(out -> JterecordGenerated.render(out, null, page(context), view));
  }

  /** The versions of an entry. */
  public String history(PageContext context, HistoryView view) {
    return html(out -> JtehistoryGenerated.render(out, null, page(context), view));
  }

  /** Concepts that the papers hold and the term base lacks. */
  public String candidates(PageContext context, CandidatesView view) {
    return html(out -> JtecandidatesGenerated.render(out, null, page(context), view));
  }

  /** Where papers say a concept otherwise than the term base. */
  public String divergences(PageContext context, DivergencesView view) {
    return html(out -> JtedivergencesGenerated.render(out, null, page(context), view));
  }

  /** What people apart decided differently. */
  public String conflicts(PageContext context, ConflictsView view) {
    return html(out -> JteconflictsGenerated.render(out, null, page(context), view));
  }

  /** What a capital filled in. */
  public String ballot(PageContext context, BallotView view) {
    return html(out -> JteballotGenerated.render(out, null, page(context), view));
  }

  /** What editors should look at. */
  public String worklists(PageContext context, WorkListsView view) {
    return html(out -> JteworklistsGenerated.render(out, null, page(context), view));
  }

  /** A passage in all its languages. */
  public String passage(PageContext context, PassageView view) {
    return html(out -> JtepassageGenerated.render(out, null, page(context), view));
  }

  /** Who may log in. */
  public String accounts(PageContext context, AccountsView view) {
    return html(out -> JteaccountsGenerated.render(out, null, page(context), view));
  }

  /** One account. */
  public String account(PageContext context, AccountView view) {
    return html(out -> JteaccountGenerated.render(out, null, page(context), view));
  }

  /** The log of decisions. */
  public String ledger(PageContext context, LedgerView view) {
    return html(out -> JteledgerGenerated.render(out, null, page(context), view));
  }

  /** Who logged in and who changed accounts. */
  public String access(PageContext context, AccessView view) {
    return html(out -> JteaccessGenerated.render(out, null, page(context), view));
  }

  /**
   * That somebody is logged in who came from elsewhere.
   *
   * @param to address of this site to go on to
   */
  public String loggedIn(PageContext context, String to) {
    return html(out -> JteloggedinGenerated.render(out, null, page(context), to));
  }

  /** The page to log in. */
  public String login(PageContext context, LoginView view) {
    return html(out -> JteloginGenerated.render(out, null, page(context), view));
  }

  /** How to search and read. */
  public String help(PageContext context, HelpView view) {
    return html(out -> JtehelpGenerated.render(out, null, page(context), view));
  }

  /** Why there is no answer; to be sent with {@code view.kind().status()}. */
  public String error(PageContext context, ErrorView view) {
    return html(out -> JteerrorGenerated.render(out, null, page(context), view));
  }

  /** That the index is being built; to be sent with status 503. */
  public String notReady(PageContext context, NotReadyView view) {
    return html(out -> JtenotreadyGenerated.render(out, null, page(context), view));
  }

  private Page page(PageContext context) {
    return new Page(context, messages, files, parts);
  }

  private static String html(Consumer<HtmlTemplateOutput> template) {
    return new String(utf8(template), StandardCharsets.UTF_8);
  }

  private static byte[] utf8(Consumer<HtmlTemplateOutput> template) {
    HtmlText text = new HtmlText();
    template.accept(text);
    return text.utf8();
  }
}
