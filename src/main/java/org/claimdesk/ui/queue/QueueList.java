package org.claimdesk.ui.queue;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.worklists.QueueRow;

/** The rows of the queue: what the claim says, where it comes from, by when, and what an editor wrote if it came back. */
class QueueList extends Grid<QueueRow> {

    private static final String ROW = """
            <div class="queue-row">
              <a class="queue-wording" href="${item.address}">${item.wording}</a>
              <span class="desk-meta queue-place">${item.place}</span>
              <div class="queue-when">
                <span class="queue-due" ?data-overdue="${item.overdue}">${item.due}</span>
                <span class="queue-status">${item.status}</span>
              </div>
              <p class="desk-hint queue-note" ?hidden="${!item.note}">${item.note}</p>
              <p class="desk-hint queue-note" ?hidden="${!item.extension}">${item.extension}</p>
              <vaadin-button class="queue-decline" theme="tertiary small" aria-label="${item.declineLabel}"
                @click="${decline}">${item.decline}</vaadin-button>
            </div>""";

    private final List<QueueRow> rows = new ArrayList<>();

    QueueList(Moments moments, Consumer<QueueRow> decline) {
        addClassName("queue-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        addColumn(LitRenderer.<QueueRow>of(ROW)
                        .withProperty("address", row -> Paths.review(row.id()))
                        .withProperty("wording", QueueRow::wording)
                        .withProperty("place", this::place)
                        .withProperty("due", row -> moments.due(row.dueAt(), this))
                        .withProperty("overdue", row -> moments.passed(row.dueAt()))
                        .withProperty("status", this::status)
                        .withProperty(
                                "note", row -> row.isReturned() ? getTranslation("queue.note", row.returnNote()) : "")
                        .withProperty("extension", row -> extension(row, moments))
                        .withProperty("decline", row -> getTranslation("queue.decline"))
                        .withProperty("declineLabel", row -> getTranslation("queue.decline-claim", row.wording()))
                        .withFunction("decline", decline::accept))
                .setKey("claim");
    }

    /** Shows these rows and no others. */
    void show(List<QueueRow> first) {
        rows.clear();
        showMore(first);
    }

    /** Adds the next page. */
    void showMore(List<QueueRow> more) {
        rows.addAll(more);
        setItems(rows);
        getListDataView().setIdentifierProvider(QueueRow::id);
    }

    /** Where the next page begins. */
    QueueRow last() {
        return rows.getLast();
    }

    private String place(QueueRow row) {
        return row.speaker() == null
                ? getTranslation("queue.place", row.articleTitle(), row.number())
                : getTranslation("queue.place-speaker", row.articleTitle(), row.number(), row.speaker());
    }

    private String extension(QueueRow row, Moments moments) {
        if (row.extension() == null) {
            return "";
        }
        return row.extension().dueBefore() == null
                ? getTranslation("queue.extended-from-none")
                : getTranslation(
                        "queue.extended", moments.moment(row.extension().dueBefore(), getLocale()));
    }

    private String status(QueueRow row) {
        return getTranslation(row.isReturned() ? "queue.returned" : "assignment.status." + row.status());
    }
}
