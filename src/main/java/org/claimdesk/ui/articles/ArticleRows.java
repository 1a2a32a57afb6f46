package org.claimdesk.ui.articles;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.articlelist.ArticleRow;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.shell.Paths;

/** The rows of the list: which article, how far its claims have come, by when it is due. */
class ArticleRows extends Grid<ArticleRow> {

    private static final String ROW = """
            <div class="article-row">
              <a class="article-row-title" href="${item.address}"><bdi>${item.title}</bdi></a>
              <span class="desk-meta article-row-place"><bdi>${item.place}</bdi></span>
              <span class="article-row-progress">
                <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" ?hidden="${!item.counted}">
                  <rect data-part="decided" height="6" x="${item.decidedAt}" width="${item.decided}"></rect>
                  <rect data-part="review" height="6" x="${item.reviewAt}" width="${item.review}"></rect>
                  <rect data-part="disputed" height="6" x="${item.disputedAt}" width="${item.disputed}"></rect>
                  <rect data-part="open" height="6" x="${item.openAt}" width="${item.open}"></rect>
                  <rect data-part="aside" height="6" x="${item.asideAt}" width="${item.aside}"></rect>
                </svg>
                <span class="article-row-words">${item.progress}</span>
              </span>
              <span class="article-row-due" ?data-overdue="${item.overdue}">${item.due}</span>
            </div>""";

    private final List<ArticleRow> rows = new ArrayList<>();
    private final Moments moments;

    ArticleRows(Moments moments) {
        this.moments = moments;
        addClassName("article-rows");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        LitRenderer<ArticleRow> row = LitRenderer.<ArticleRow>of(ROW)
                .withProperty("address", article -> Paths.article(article.id()))
                .withProperty("title", ArticleRow::title)
                .withProperty("place", this::place)
                .withProperty("progress", article -> ClaimProgressWords.of(article, this))
                .withProperty("counted", article -> ProgressBar.of(article).isCounted())
                .withProperty("due", this::due)
                .withProperty("overdue", this::isOverdue);
        for (ProgressBar.Part part : ProgressBar.Part.values()) {
            row.withProperty(part.word(), article -> ProgressBar.of(article).width(part))
                    .withProperty(part.word() + "At", article -> ProgressBar.of(article)
                            .start(part));
        }
        addColumn(row).setKey("article").setHeader(getTranslation("article.list"));
    }

    /** Shows these rows and no others. */
    void show(List<ArticleRow> first) {
        rows.clear();
        showMore(first);
    }

    /** Adds the next page. */
    void showMore(List<ArticleRow> more) {
        rows.addAll(more);
        setItems(rows);
        getListDataView().setIdentifierProvider(ArticleRow::id);
    }

    /** Where the next page begins. */
    ArticleId last() {
        return rows.getLast().id();
    }

    private String place(ArticleRow row) {
        return row.outlet().isEmpty()
                ? getTranslation("article.place", row.versionNumber(), row.editor())
                : getTranslation("article.place-outlet", row.outlet(), row.versionNumber(), row.editor());
    }

    private String due(ArticleRow row) {
        return row.reportPublishedAt() == null
                ? moments.due(row.dueAt(), this)
                : getTranslation("article.published", moments.moment(row.reportPublishedAt(), getLocale()));
    }

    private boolean isOverdue(ArticleRow row) {
        return row.reportPublishedAt() == null && moments.passed(row.dueAt());
    }
}
