package org.p5glossary.glossary.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.json.Json;
import org.p5glossary.glossary.ledger.LedgerEvent;

/**
 * What of a ledger may leave for whom. Sees the events in order and shows one only if all that it
 * holds is for the recipient: an event with anything in it that is for another delegation stays,
 * and so does whatever refers to an event or to an entry that stays.
 *
 * <p>Only decisions about entries travel: papers stay where they were taken in, and so do decisions
 * about them. A kind that this class does not know stays too.
 */
final class Disclosure {

  private static final Set<String> TRAVELLING =
      Set.of(
          "EntryPut",
          "EntryRemoved",
          "EntryRestored",
          "EditionPublished",
          "CandidateRejected",
          "ProposalMade",
          "ProposalRevised",
          "ProposalWithdrawn",
          "ProposalAccepted",
          "ProposalRejected",
          "ProposalTriaged",
          "CommentMade",
          "SignedOff",
          "SilenceOpened",
          "SilenceWithdrawn");

  private static final Set<String> FOR_ALL_FIVE = Set.of("public", "five", "delegations");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private final Optional<Delegation> recipient;
  private final Set<String> hiddenPapers;
  private final Set<ContentHash> withheld = new HashSet<>();

  /** Entries of which what was put last is withheld. */
  private final Map<String, Boolean> hiddenEntries = new HashMap<>();

  /**
   * @param recipient the delegation that the file is for; empty for any of the five
   * @param hiddenPapers papers that are not for them: what quotes one stays
   */
  Disclosure(Optional<Delegation> recipient, Set<PaperId> hiddenPapers) {
    this.recipient = recipient;
    this.hiddenPapers =
        hiddenPapers.stream().map(PaperId::value).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the next event may be shown. */
  boolean mayShow(LedgerEvent event) {
    boolean shown = decide(event);
    if (!shown) {
      withheld.add(event.hash());
    }
    return shown;
  }

  private boolean decide(LedgerEvent event) {
    if (event.isWithheld() || !TRAVELLING.contains(event.kind())) {
      return false;
    }
    JsonNode payload = Json.parse(event.kind() + " event", event.payload());
    boolean open = isOpen(payload) && !refersToWithheld(payload);
    if (event.kind().equals("EntryPut")) {
      hiddenEntries.put(payload.path("id").asText(), !open);
      return open;
    }
    return open
        && !hiddenEntries.getOrDefault(payload.path("id").asText(), false)
        && !hiddenEntries.getOrDefault(payload.path("entry").asText(), false);
  }

  /** Whether every audience and every paper that is named anywhere within is for the recipient. */
  private boolean isOpen(JsonNode node) {
    if (node.isObject() && node.path("audience").isTextual()) {
      String audience = node.path("audience").asText();
      String owner = audience.equals("internal") ? node.path("delegation").asText() : audience;
      boolean theirs = recipient.isPresent() && recipient.get().code().equalsIgnoreCase(owner);
      if (!FOR_ALL_FIVE.contains(audience) && !theirs) {
        return false;
      }
    }
    if (node.isObject() && hiddenPapers.contains(node.path("paper").asText())) {
      return false;
    }
    for (JsonNode inner : node) {
      if (!isOpen(inner)) {
        return false;
      }
    }
    return true;
  }

  private boolean refersToWithheld(JsonNode node) {
    if (node.isTextual()) {
      String text = node.textValue();
      return HASH.matcher(text).matches() && withheld.contains(new ContentHash(text));
    }
    for (JsonNode inner : node) {
      if (refersToWithheld(inner)) {
        return true;
      }
    }
    return false;
  }
}
