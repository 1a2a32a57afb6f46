package org.claimdesk.reports;

/** What a report can be printed as. */
public enum ReportFormat {
    /** A page that stands alone: no scripts, nothing to fetch. */
    HTML("text/html;charset=UTF-8", "html"),
    /** For paper and for the files of others. */
    PDF("application/pdf", "pdf"),
    /** For spreadsheets: one row a claim. */
    CSV("text/csv;charset=UTF-8", "csv");

    private final String mediaType;
    private final String extension;

    ReportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** What a browser is told that it gets. */
    public String mediaType() {
        return mediaType;
    }

    /** How the name of such a file ends, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether printing takes so long that it is done in the background: a PDF of 300 claims takes seconds, the others milliseconds. */
    boolean takesItsTime() {
        return this == PDF;
    }
}
