package org.claimdesk.articles;

/** Which version of an article's text; the text behind it never changes. */
public record VersionId(long value) {}
