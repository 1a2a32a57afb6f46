package org.claimdesk.ui.reports;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.reports.ReadyArticle;
import org.claimdesk.ui.shell.Paths;

/** Articles with verdicts that wait to be published, those with the most first. */
class ReadyList extends Grid<ReadyArticle> {

    private static final String ROW = """
            <div class="ready-row">
              <a class="print-title" href="${item.address}">${item.title}</a>
              <span class="desk-meta">${item.outlet}</span>
              <span>${item.decided}</span>
            </div>""";

    private final List<ReadyArticle> rows = new ArrayList<>();

    ReadyList() {
        addClassName("print-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addColumn(LitRenderer.<ReadyArticle>of(ROW)
                        .withProperty("address", row -> Paths.report(row.article()))
                        .withProperty("title", ReadyArticle::title)
                        .withProperty("outlet", ReadyArticle::outlet)
                        .withProperty("decided", row -> getTranslation("report.ready.decided", row.decided())))
                .setKey("article");
    }

    void show(List<ReadyArticle> first) {
        rows.clear();
        showMore(first);
    }

    void showMore(List<ReadyArticle> more) {
        rows.addAll(more);
        setItems(rows);
        getListDataView().setIdentifierProvider(ReadyArticle::article);
        setVisible(!rows.isEmpty());
    }

    /** After which place the next page begins. */
    ReadyArticle.Place last() {
        return rows.isEmpty() ? ReadyArticle.Place.TOP : rows.getLast().place();
    }
}
