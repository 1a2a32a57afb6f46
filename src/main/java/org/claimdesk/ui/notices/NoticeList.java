package org.claimdesk.ui.notices;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimdesk.notifications.Notice;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.shell.Paths;

/** The notices in rows, newest first; those that are new say so in a word. */
class NoticeList extends Grid<Notice> {

    private static final String ROW = """
            <div class="notice-row" ?data-unread="${item.fresh}">
              <span class="notice-new" ?hidden="${!item.fresh}">${item.fresh}</span>
              <a class="notice-link" href="${item.address}">${item.sentence}</a>
              <span class="desk-meta notice-when">${item.when}</span>
              <span class="desk-meta notice-wording" dir="auto" ?hidden="${!item.wording}">${item.wording}</span>
            </div>""";

    private final List<Notice> rows = new ArrayList<>();

    NoticeList(Moments moments) {
        addClassName("notice-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        addColumn(LitRenderer.<Notice>of(ROW)
                        .withProperty("address", notice -> Paths.notice(notice.id()))
                        .withProperty("sentence", this::sentence)
                        .withProperty("fresh", notice -> notice.read() ? "" : getTranslation("notice.new"))
                        .withProperty("when", notice -> moments.moment(notice.at(), getLocale()))
                        .withProperty("wording", NoticeList::wording))
                .setKey("notice");
    }

    /** Shows these rows and no others. */
    void show(List<Notice> first) {
        rows.clear();
        showMore(first);
    }

    /** Adds the next page. */
    void showMore(List<Notice> more) {
        rows.addAll(more);
        setItems(rows);
        getListDataView().setIdentifierProvider(Notice::id);
    }

    Notice newest() {
        return rows.getFirst();
    }

    /** Where the next page begins. */
    Notice last() {
        return rows.getLast();
    }

    private String sentence(Notice notice) {
        String by = Objects.requireNonNullElseGet(notice.by(), () -> getTranslation("notice.the-desk"));
        Notice.About about = notice.about();
        return about == null
                ? getTranslation("notice.several." + notice.kind(), by, notice.amount())
                : getTranslation("notice.one." + notice.kind(), by, about.number(), about.articleTitle());
    }

    private static String wording(Notice notice) {
        Notice.About about = notice.about();
        return about == null ? "" : about.wording();
    }
}
