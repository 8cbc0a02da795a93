/**
 * Pairs of terms that the program proposes and that nobody has judged yet.
 *
 * <p>{@code Candidate} is one proposal with its reasons; {@code CandidateStore} keeps the ranked
 * lists in the derived database; {@code KnownPairs} says what is not to be proposed again.
 */
package org.p5glossary.glossary.candidate;
