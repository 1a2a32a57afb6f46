package org.claimdesk.reports;

/** Names a kept print of a report. */
public record ExportId(long value) {}
