package org.claimdesk.text;

/** What sort of statement a claim makes; it tells a reviewer what kind of evidence to look for. */
public enum ClaimKind {
    /** A figure: how many, how much, how often. */
    STATISTIC,
    /** Something that happened or is the case. */
    EVENT,
    /** That somebody said something; the saying itself is to be checked. */
    QUOTE,
    /** What a law, treaty, policy or duty says. */
    RULE,
    /** That one thing brought about another. */
    CAUSAL,
    /** More, less, first, largest: one thing measured against others. */
    COMPARISON,
    /** About the future; no evidence can settle it yet. */
    PREDICTION,
    /** A judgement or wish. */
    OPINION
}
