package org.claimdesk.ui.articles;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.articlelist.ArticleRow;
import org.claimdesk.ui.articles.ProgressBar.Part;

/** Says in words what the bar of an article shows, or how far its splitting has come. */
final class ClaimProgressWords {

    private ClaimProgressWords() {}

    static String of(ArticleRow row, Component speaker) {
        return switch (row.splitState()) {
            case WAITING -> speaker.getTranslation("article.split.WAITING");
            case RUNNING -> speaker.getTranslation("article.split.RUNNING", row.splitDone(), row.splitTotal());
            case STOPPED -> speaker.getTranslation("article.split.STOPPED");
            case FAILED -> speaker.getTranslation("article.split.FAILED");
            case DONE -> counts(ProgressBar.of(row), speaker);
        };
    }

    private static String counts(ProgressBar bar, Component speaker) {
        if (!bar.isCounted()) {
            return speaker.getTranslation("article.progress.none");
        }
        List<String> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            if (bar.count(part) > 0) {
                parts.add(speaker.getTranslation("article.progress." + part.word(), bar.count(part)));
            }
        }
        return String.join(" · ", parts);
    }
}
