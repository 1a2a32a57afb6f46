package org.claimdesk.reports;

/** A printed report to hand out. */
public record ReportFile(String name, ReportFormat format, byte[] content) {}
