package org.p5glossary.ingest.correction;

import org.p5glossary.glossary.entry.Coded;

/** Why an edit of an alignment was not carried out. */
public enum EditRefusal implements Coded {
  NO_SUCH_BEAD("no_such_bead", "there is no bead of this number; beads are numbered from 0"),
  NO_SUCH_SENTENCE("no_such_sentence", "there is no such run of sentences, numbered from 0"),
  NO_SUCH_CUT(
      "no_such_cut", "a bead is split between its sentences, so that each part has at least one"),
  NO_NEIGHBOUR("no_neighbour", "there is no bead before or after it"),
  NOTHING_TO_MOVE("nothing_to_move", "the bead has no sentence on this side"),
  ALREADY_VERIFIED("already_verified", "this was verified before; nothing is to be done"),
  NOTHING_TO_UNDO(
      "nothing_to_undo", "this correction is not the last one in force, or there is none"),
  NOTHING_TO_REDO("nothing_to_redo", "there is nothing taken back to be put in force again"),
  PLACE_NOT_UNIQUE(
      "place_not_unique",
      "the same sentences stand here too often one after the other to tell this place from the"
          + " others");

  private final String code;
  private final String explanation;

  EditRefusal(String code, String explanation) {
    this.code = code;
    this.explanation = explanation;
  }

  @Override
  public String code() {
    return code;
  }

  /** What is wrong, in English, for programs and the command line. */
  public String explanation() {
    return explanation;
  }
}
