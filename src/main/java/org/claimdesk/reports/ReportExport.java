package org.claimdesk.reports;

import java.time.Instant;
import org.claimdesk.articles.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * What the desk knows about a print that it keeps; the file itself is fetched by its id.
 *
 * @param articleVersion which version of the article it is about
 * @param publication whether it was printed by publishing the report, and is thus the report as published
 * @param published whether the article's report stood open to readers when it was printed; otherwise it is a draft for editors
 * @param madeBy the name of the person
 * @param checksum of what the report says, the same in every format
 * @param fileHash the SHA-256 of the file; nothing until it is printed
 */
public record ReportExport(
        ExportId id,
        ArticleId article,
        String articleTitle,
        int articleVersion,
        ReportFormat format,
        PrintState state,
        boolean publication,
        boolean published,
        String madeBy,
        Instant madeAt,
        String checksum,
        String fileName,
        @Nullable String fileHash) {

    public boolean ready() {
        return state == PrintState.READY;
    }
}
