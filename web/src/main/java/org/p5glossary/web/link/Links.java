package org.p5glossary.web.link;

import java.time.LocalDate;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageKey;
import org.p5glossary.glossary.intake.Outcome;
import org.p5glossary.glossary.ledger.ProposalMade;
import org.p5glossary.glossary.rendering.Divergence;
import org.p5glossary.web.view.BoardRequest;
import org.p5glossary.web.view.CorrectionStatus;
import org.p5glossary.web.view.DivergencesRequest;
import org.p5glossary.web.view.EntriesRequest;
import org.p5glossary.web.view.Facsimile;
import org.p5glossary.web.view.Filter;
import org.p5glossary.web.view.PaperFacet;
import org.p5glossary.web.view.PapersRequest;
import org.p5glossary.web.view.PassageRequest;
import org.p5glossary.web.view.Place;
import org.p5glossary.web.view.QueueRequest;
import org.p5glossary.web.view.SearchLayout;
import org.p5glossary.web.view.SearchRequest;
import org.p5glossary.web.view.SearchSort;

/**
 * Every address of the site. Addresses start with "/", are percent-encoded, and are not yet escaped
 * for HTML. Thread-safe.
 */
public final class Links {

  public static final String HOME = "/";
  public static final String SEARCH = "/search";
  public static final String ENTRIES = "/entries";
  public static final String PAPERS = "/papers";
  public static final String PASSAGES = "/passages";

  /** Between a version and the images of its pages. */
  public static final String PAGES = "pages";

  /** The page to send papers; what was sent is under it. */
  public static final String UPLOAD = "/upload";

  /** Files of entries, and translation memories. */
  public static final String IMPORT = "/import";

  /** Which rows of an import are listed. */
  public static final String OUTCOME = "outcome";

  /** Where a page hears how far the taking in of papers has come. */
  public static final String EVENTS = "events";

  /** The page to check a draft. */
  public static final String CHECK = "/check";

  /** Where a finding of a draft is silenced. */
  public static final String SILENCE = "/check/silence";

  /** Where a silenced finding is shown again. */
  public static final String UNSILENCE = "/check/unsilence";

  public static final String HELP = "/help";
  public static final String LOGIN = "/login";
  public static final String LOGOUT = "/logout";

  /** Where people log in who are known to a provider of OpenID Connect. */
  public static final String LOGIN_ELSEWHERE = "/login/openid";

  public static final String STATIC = "/static";

  /** Where to go after logging in: an address of this site. */
  public static final String TO = "to";

  /** Parameter and cookie with the tag of the interface language. */
  public static final String UI = "ui";

  public static final String QUERY = "q";

  /** The tag of the second language. */
  public static final String WITH = "with";

  /** The tag of the third language. */
  public static final String ALSO = "also";

  public static final String SORT = "sort";
  public static final String VIEW = "view";

  /** Terms that what is being typed may become, as JSON. */
  public static final String SUGGEST = "/api/v1/suggest";

  /** Feeds in Atom. */
  public static final String FEEDS = "/feeds";

  /** The comparison of two papers. */
  public static final String COMPARE = "/compare";

  public static final String EARLIER = "earlier";
  public static final String LATER = "later";

  public static final String LANGUAGE = "language";
  public static final String PAGE = "page";
  public static final String LETTER = "letter";
  public static final String SUBJECT = "subject";

  /** Words to filter the list of papers by. */
  public static final String FILTER = "filter";

  /** The name of the passage that is boxed on the image of a page. */
  public static final String PASSAGE = "passage";

  public static final String LEFT = "left";
  public static final String RIGHT = "right";
  public static final String THIRD = "third";

  /** A few words on an entry, under it, to be shown on another page. */
  public static final String CARD = "card";

  /** Two versions of a paper as a file. */
  public static final String BITEXT = "bitext";

  public static final String FORMAT = "format";

  /** The list of corrections. */
  public static final String CORRECTIONS = "/corrections";

  /** The page to correct a pairing, under a paper. */
  public static final String ALIGN = "align";

  public static final String SOURCE = "source";
  public static final String TARGET = "target";

  /** The number of a pair to open. */
  public static final String BEAD = "bead";

  /** The number of a pair from which on to show them. */
  public static final String FROM = "from";

  /** The number of a block of the source whose first pair to open. */
  public static final String BLOCK = "block";

  public static final String STATUS = "status";

  /** The list of proposals; one proposal, and what is done with it, is under it. */
  public static final String PROPOSALS = "/proposals";

  /** The form for a proposal. */
  public static final String PROPOSE = "/propose";

  public static final String BOARD = "/board";

  /** Sections as a table for a capital, out and back. */
  public static final String BALLOT = "/ballot";

  /** The table itself. */
  public static final String BALLOT_TABLE = "/ballot.csv";

  /** The same for a word processor. */
  public static final String BALLOT_DOCUMENT = "/ballot.docx";

  /** Who may log in; one account is under it. */
  public static final String ADMIN = "/admin/accounts";

  /** The log of decisions. */
  public static final String ADMIN_LEDGER = "/admin/log";

  /** Who logged in and who changed accounts. */
  public static final String ADMIN_ACCESS = "/admin/access";

  /** A backup, made now. */
  public static final String ADMIN_BACKUP = "/admin/backup";

  /** The account of who is logged in: their password and tokens. */
  public static final String OWN_ACCOUNT = "/account";

  /** An account, for administrators. */
  public static String account(String name) {
    return new Address(ADMIN).segment(name).toString();
  }

  /** What was signed on a day. */
  public static final String RECORD = "/record";

  public static final String WORK_LISTS = "/worklists";

  /** Concepts that the papers hold and the term base lacks. */
  public static final String CANDIDATES = "/candidates";

  /** What people apart decided differently. */
  public static final String CONFLICTS = "/conflicts";

  /** Where papers say a concept otherwise than the term base. */
  public static final String DIVERGENCES = "/divergences";

  public static final String PAPER = "paper";

  /** A day: what came since. */
  public static final String SINCE = "since";

  public static final String KIND = "kind";
  public static final String ASSIGNEE = "assignee";
  public static final String ENTRY = "entry";
  public static final String OTHER = "other";
  public static final String TERM = "term";
  public static final String PROPOSAL = "proposal";
  public static final String DELEGATION = "delegation";
  public static final String STATE = "state";
  public static final String DAY = "day";
  public static final String TO_VERSION = "to";

  private Links() {}

  /** Proposals. */
  public static String proposals(QueueRequest request) {
    return new Address(PROPOSALS)
        .with(STATUS, some(request.status()))
        .with(KIND, some(request.kind()))
        .with(ASSIGNEE, some(request.assignee()))
        .page(request.page())
        .toString();
  }

  private static Optional<String> some(String value) {
    return Optional.of(value).filter(text -> !text.isEmpty());
  }

  /** A proposal. */
  public static String proposal(ContentHash id) {
    return new Address(PROPOSALS).segment(id.hex()).toString();
  }

  /** Where a form of a proposal goes. */
  public static String proposal(ContentHash id, String action) {
    return new Address(PROPOSALS).segment(id.hex()).segment(action).toString();
  }

  /** The form for a proposal that changes an entry. */
  public static String propose(ProposalMade.Kind kind, String entry) {
    return new Address(PROPOSE).with(KIND, kind.code()).with(ENTRY, entry).toString();
  }

  /** The form to merge another entry into one. */
  public static String merge(String entry, String other) {
    return new Address(PROPOSE)
        .with(KIND, ProposalMade.Kind.MERGE.code())
        .with(ENTRY, entry)
        .with(OTHER, other)
        .toString();
  }

  /** The form for a proposal that a passage proves. */
  public static String proposeFrom(Place place) {
    return new Address(PROPOSE).with(PASSAGE, passage(place)).toString();
  }

  /** The form that gives a proposal another text. */
  public static String reviseProposal(ContentHash id) {
    return new Address(PROPOSE).with(PROPOSAL, id.hex()).toString();
  }

  /** The board. */
  public static String board(BoardRequest request) {
    return new Address(BOARD)
        .with(LANGUAGE, some(request.language()))
        .with(DELEGATION, some(request.delegation()))
        .with(STATE, some(request.state()))
        .page(request.page())
        .toString();
  }

  /** A section on the board. */
  public static String section(String entry, Language language) {
    return new Address(BOARD).segment(entry).segment(language.tag()).toString();
  }

  /** Where a form of a section goes. */
  public static String section(String entry, Language language, String action) {
    return new Address(BOARD).segment(entry).segment(language.tag()).segment(action).toString();
  }

  /** What was signed on a day. */
  public static String record(LocalDate day) {
    return new Address(RECORD).with(DAY, day.toString()).toString();
  }

  /** The history of an entry. */
  public static String history(String entry) {
    return new Address(ENTRIES).segment(entry).segment("history").toString();
  }

  /** Where a form of an entry goes. */
  public static String entryAction(String entry, String action) {
    return new Address(ENTRIES).segment(entry).segment(action).toString();
  }

  /** The first page. */
  public static String home() {
    return HOME;
  }

  /** What the forms of a search mean, and what this program is. */
  public static String help() {
    return HELP;
  }

  /** The page to log in, which goes to another page of this site afterwards. */
  public static String login(String to) {
    return new Address(LOGIN).with(TO, to).toString();
  }

  /** A search with its second language, filters and page. */
  public static String search(SearchRequest request) {
    return search(new Address(SEARCH), request).page(request.page()).toString();
  }

  /** The newest passages that a search finds, as a feed. */
  public static String feed(SearchRequest request) {
    return search(new Address(FEEDS + SEARCH), request).toString();
  }

  /** The newest passages of an entry, as a feed. */
  public static String entryFeed(String id) {
    return new Address(FEEDS + ENTRIES).segment(id).toString();
  }

  /** Two papers compared in one language. */
  public static String compare(PaperId earlier, PaperId later, Language language) {
    return new Address(COMPARE)
        .with(EARLIER, earlier.value())
        .with(LATER, later.value())
        .with(LANGUAGE, language.tag())
        .toString();
  }

  private static Address search(Address start, SearchRequest request) {
    Address address =
        start
            .with(QUERY, request.query())
            .with(WITH, request.with().map(Language::tag))
            .with(ALSO, request.also().map(Language::tag))
            .with(
                SORT,
                Optional.of(request.sort().code())
                    .filter(code -> request.sort() != SearchSort.RELEVANCE))
            .with(
                VIEW,
                Optional.of(request.layout().code())
                    .filter(code -> request.layout() != SearchLayout.PASSAGES));
    for (Filter filter : request.filters()) {
      address.with(filter.field().parameter(), filter.value());
    }
    return address;
  }

  /** A search for some words. */
  public static String search(String query) {
    return search(SearchRequest.of(query));
  }

  /** The list of entries. */
  public static String entries(EntriesRequest request) {
    return new Address(ENTRIES)
        .with(LETTER, request.letter())
        .with(SUBJECT, request.subject())
        .page(request.page())
        .toString();
  }

  /** An entry. */
  public static String entry(String id) {
    return new Address(ENTRIES).segment(id).toString();
  }

  /** An entry with some of its passages. */
  public static String entry(String id, PassageRequest request) {
    return new Address(ENTRIES)
        .segment(id)
        .with(LANGUAGE, request.language().map(Language::tag))
        .with(WITH, request.with().map(Language::tag))
        .page(request.page())
        .toString();
  }

  /** A file that was sent to be imported, and what would become of its rows. */
  public static String importing(String id) {
    return new Address(IMPORT).segment(id).toString();
  }

  /**
   * Rows of an import.
   *
   * @param page of these, from 1
   */
  public static String importing(String id, Outcome outcome, int page) {
    return new Address(IMPORT).segment(id).with(OUTCOME, outcome.code()).page(page).toString();
  }

  /** The login elsewhere that leads back to an address of this site. */
  public static String loginElsewhere(String to) {
    return new Address(LOGIN_ELSEWHERE).with(TO, to).toString();
  }

  /** How far the taking in of papers that were sent has come. */
  public static String upload(String id) {
    return new Address(UPLOAD).segment(id).toString();
  }

  /** The same as a stream of events. */
  public static String uploadEvents(String id) {
    return new Address(UPLOAD).segment(id).segment(EVENTS).toString();
  }

  /** The list of papers. */
  public static String papers(PapersRequest request) {
    Address address =
        new Address(PAPERS)
            .with(FILTER, Optional.of(request.filter()).filter(words -> !words.isBlank()));
    for (PaperFacet facet : PaperFacet.values()) {
      address.with(facet.parameter(), Optional.ofNullable(request.facets().get(facet)));
    }
    return address.page(request.page()).toString();
  }

  /** A paper in the languages that the server chooses. */
  public static String paper(PaperId paper) {
    return new Address(PAPERS).segment(paper.value()).toString();
  }

  /** A paper in one language, or in two side by side. */
  public static String paper(PaperId paper, Language left, Optional<Language> right) {
    return new Address(PAPERS)
        .segment(paper.value())
        .with(LEFT, left.tag())
        .with(RIGHT, right.map(Language::tag))
        .toString();
  }

  /**
   * A part of a paper that is too long for one page.
   *
   * @param part from 1
   */
  public static String paperPart(
      PaperId paper, Language left, Optional<Language> right, Optional<Language> third, int part) {
    return new Address(PAPERS)
        .segment(paper.value())
        .with(LEFT, left.tag())
        .with(RIGHT, right.map(Language::tag))
        .with(THIRD, third.map(Language::tag))
        .page(part)
        .toString();
  }

  /** Where to choose between the sides of a conflict about an entry. */
  public static String conflict(String entry) {
    return new Address(CONFLICTS).segment(entry).toString();
  }

  /** Where to say whom a paper is for. */
  public static String paperAudience(PaperId paper) {
    return paper(paper) + "/audience";
  }

  /** The files of a paper, to correct what belongs together. */
  public static String files(PaperId paper) {
    return new Address(PAPERS).segment(paper.value()).segment("files").toString();
  }

  /** Two versions of a paper as a file, "tmx", "html" or "docx". */
  public static String twoVersions(PaperId paper, Language left, Language right, String format) {
    return new Address(PAPERS)
        .segment(paper.value())
        .segment(BITEXT)
        .with(LEFT, left.tag())
        .with(RIGHT, right.tag())
        .with(FORMAT, format)
        .toString();
  }

  /** The page to correct the pairings of two versions of a paper. */
  public static String align(PaperId paper, Language source, Language target) {
    return alignAddress(paper, source, target).toString();
  }

  /** Where the forms of that page go. */
  public static String alignForm(PaperId paper) {
    return new Address(PAPERS).segment(paper.value()).segment(ALIGN).toString();
  }

  /** The same, with one pair open. */
  public static String alignBead(PaperId paper, Language source, Language target, int bead) {
    return alignAddress(paper, source, target).with(BEAD, Integer.toString(bead)) + "#bead-" + bead;
  }

  /** The same, from a pair on. */
  public static String alignFrom(PaperId paper, Language source, Language target, int from) {
    return alignAddress(paper, source, target).with(FROM, Integer.toString(from)).toString();
  }

  /** The same, with the first pair of a block of the source open. */
  public static String alignBlock(PaperId paper, Language source, Language target, int block) {
    return alignAddress(paper, source, target).with(BLOCK, Integer.toString(block)).toString();
  }

  private static Address alignAddress(PaperId paper, Language source, Language target) {
    return new Address(PAPERS)
        .segment(paper.value())
        .segment(ALIGN)
        .with(SOURCE, source.tag())
        .with(TARGET, target.tag());
  }

  /** Corrections of a status. */
  public static String corrections(CorrectionStatus status, int page) {
    return new Address(CORRECTIONS).with(STATUS, status.code()).page(page).toString();
  }

  /** A page of concepts worth proposing. */
  public static String candidates(int page) {
    return new Address(CANDIDATES).page(page).toString();
  }

  /** Where something is done with such a concept. */
  public static String candidate(String id, String action) {
    return new Address(CANDIDATES).segment(id).segment(action).toString();
  }

  /** A page of divergences. */
  public static String divergences(DivergencesRequest request) {
    return new Address(DIVERGENCES)
        .with(KIND, request.kind().map(Divergence.Kind::code))
        .with(LANGUAGE, request.language().map(Language::tag))
        .with(PAPER, request.paper().map(PaperId::value))
        .with(SINCE, request.since().map(LocalDate::toString))
        .page(request.page())
        .toString();
  }

  /** Where something is done with a divergence. */
  public static String divergence(String id, String action) {
    return new Address(DIVERGENCES).segment(id).segment(action).toString();
  }

  /** A place in its paper, with a second language beside it. */
  public static String inPaper(Place place, Optional<Language> right) {
    Optional<Language> other = right.filter(language -> !language.equals(place.language()));
    return new Address(PAPERS)
            .segment(place.paper().value())
            .with(LEFT, place.language().tag())
            .with(RIGHT, other.map(Language::tag))
            .with(BLOCK, Integer.toString(place.block()))
        + "#"
        + passageAnchor(place.key());
  }

  /** The permalink of a passage. */
  public static String passage(Place place) {
    return passage(place.paper(), place.language(), place.key());
  }

  /** The permalink of a passage. */
  public static String passage(PaperId paper, Language language, PassageKey key) {
    return new Address(PASSAGES)
        .segment(paper.value())
        .segment(language.tag())
        .segment(key.value())
        .toString();
  }

  /**
   * The image of a page of the original, with a passage boxed.
   *
   * @param page page number, 1-based
   */
  public static String pageImage(Facsimile facsimile, int page) {
    return new Address(PAPERS)
        .segment(facsimile.paper().value())
        .segment(facsimile.language().tag())
        .segment(PAGES)
        .segment(page + ".png")
        .with(PASSAGE, facsimile.key().value())
        .toString();
  }

  /** The name of a block of the left version within its page, "b12". */
  public static String blockAnchor(int block) {
    return "b" + block;
  }

  /** The name of a passage of the left version within its page. */
  public static String passageAnchor(PassageKey key) {
    return "p-" + key.value();
  }

  /** The same page in another interface language. */
  public static String inLanguage(String path, String query, Language language) {
    Address address = new Address(path);
    for (String part : query.split("&", -1)) {
      if (!part.isEmpty() && !part.equals(UI) && !part.startsWith(UI + "=")) {
        address.encoded(part);
      }
    }
    return address.with(UI, language.tag()).toString();
  }

  /** A static file by its content hash, so that it may be kept for ever. */
  public static String asset(String hash, String name) {
    return new Address(STATIC).segment(hash).segment(name).toString();
  }
}
