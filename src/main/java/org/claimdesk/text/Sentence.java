package org.claimdesk.text;

/**
 * A sentence of an article, without the white space around it.
 *
 * @param heading whether it is a headline, sub-heading, dateline or caption, which does not count for coverage
 */
public record Sentence(Span span, boolean heading) {}
