package org.claimdesk.worklists;

/** Names one saved view. */
public record SavedViewId(long value) {}
