package org.claimdesk.notifications;

/** The number of a notice. */
public record NoticeId(long value) {}
