package org.claimdesk.dashboard;

/**
 * What was done on the articles of one outlet.
 *
 * @param outlet empty for articles that name none
 */
public record OutletWork(String outlet, Work work) {}
