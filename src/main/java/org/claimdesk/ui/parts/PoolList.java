package org.claimdesk.ui.parts;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.claimdesk.pool.PoolRow;

/** Claims in the pool, each with one thing to do about it. */
public class PoolList extends Grid<PoolRow> {

    private static final String ROW = """
            <div class="queue-row">
              <a class="queue-wording pool-wording" href="${item.address}">${item.wording}</a>
              <span class="desk-meta queue-place">${item.place}</span>
              <div class="queue-when">
                <span class="queue-due" ?data-overdue="${item.overdue}">${item.due}</span>
                <span class="queue-status">${item.places}</span>
              </div>
              <vaadin-button class="queue-decline" theme="small" aria-label="${item.actionLabel}"
                @click="${act}">${item.action}</vaadin-button>
            </div>""";

    private final List<PoolRow> rows = new ArrayList<>();

    /**
     * @param address where the claim can be read
     * @param action the key of the button's word
     * @param label the key of the button's name, with the claim in it, for those who cannot see the row
     * @param act hears which claim it was pressed for
     */
    public PoolList(
            Moments moments, Function<PoolRow, String> address, String action, String label, Consumer<PoolRow> act) {
        addClassNames("queue-list", "pool-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        addColumn(LitRenderer.<PoolRow>of(ROW)
                        .withProperty("address", address::apply)
                        .withProperty("wording", PoolRow::wording)
                        .withProperty("place", this::place)
                        .withProperty("due", row -> moments.due(row.dueAt(), this))
                        .withProperty("overdue", row -> moments.passed(row.dueAt()))
                        .withProperty("places", row -> getTranslation("pool.places", row.taken(), row.wanted()))
                        .withProperty("action", row -> getTranslation(action))
                        .withProperty("actionLabel", row -> getTranslation(label, row.wording()))
                        .withFunction("act", act::accept))
                .setKey("claim");
    }

    /** Shows these rows and no others. */
    public void show(List<PoolRow> first) {
        rows.clear();
        showMore(first);
    }

    /** Adds the next page. */
    public void showMore(List<PoolRow> more) {
        rows.addAll(more);
        setItems(rows);
        getListDataView().setIdentifierProvider(PoolRow::claim);
    }

    /** Where the next page begins. */
    public PoolRow last() {
        return rows.getLast();
    }

    private String place(PoolRow row) {
        return row.speaker() == null
                ? getTranslation("queue.place", row.articleTitle(), row.number())
                : getTranslation("queue.place-speaker", row.articleTitle(), row.number(), row.speaker());
    }
}
