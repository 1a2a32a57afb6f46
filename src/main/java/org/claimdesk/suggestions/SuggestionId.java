package org.claimdesk.suggestions;

/** The name of a suggestion. */
public record SuggestionId(long value) {}
