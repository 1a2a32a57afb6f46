package org.claimdesk.ui.reports;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.reports.PrintState;
import org.claimdesk.reports.ReportExport;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.shell.Paths;

/** Reports that have been printed: what they are, who had them printed when, their checksum, and the file itself. */
class PrintList extends Grid<ReportExport> {

    private static final String ROW = """
            <div class="print-row">
              <a class="print-title" href="${item.address}" ?hidden="${!item.title}">${item.title}</a>
              <span class="print-what">${item.what}</span>
              <span class="desk-meta print-who">${item.who}</span>
              <span class="desk-meta print-seal">
                <span>${item.sealLabel}</span> <code title="${item.checksum}">${item.checksum}</code>
              </span>
              <a class="desk-button print-file" ?hidden="${!item.ready}" href="${item.file}" download router-ignore
                aria-label="${item.fileLabel}">${item.format}</a>
              <span class="print-state" ?hidden="${item.ready}" role="status">${item.state}</span>
            </div>""";

    private final Moments moments;
    private final boolean titled;
    private final List<ReportExport> rows = new ArrayList<>();

    /** @param titled whether each row names its article, for lists of several */
    PrintList(Moments moments, boolean titled) {
        this.moments = moments;
        this.titled = titled;
        addClassName("print-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addColumn(LitRenderer.<ReportExport>of(ROW)
                        .withProperty("address", print -> Paths.report(print.article()))
                        .withProperty("title", print -> this.titled ? print.articleTitle() : "")
                        .withProperty("what", this::what)
                        .withProperty("who", this::who)
                        .withProperty("sealLabel", print -> getTranslation("report.checksum"))
                        .withProperty("checksum", ReportExport::checksum)
                        .withProperty("ready", ReportExport::ready)
                        .withProperty("file", print -> Paths.print(print.id()))
                        .withProperty("format", print -> print.format().name())
                        .withProperty("fileLabel", print -> getTranslation("report.download", print.fileName()))
                        .withProperty("state", print -> getTranslation("report.state." + print.state())))
                .setKey("print");
    }

    /** Shows these prints and no others. */
    void show(List<ReportExport> first) {
        rows.clear();
        showMore(first);
    }

    /** Adds the next page. */
    void showMore(List<ReportExport> more) {
        rows.addAll(more);
        setItems(rows);
        getListDataView().setIdentifierProvider(ReportExport::id);
        setVisible(!rows.isEmpty());
    }

    /** Before which print the next page begins. */
    long last() {
        return rows.isEmpty() ? Long.MAX_VALUE : rows.getLast().id().value();
    }

    /** Whether one of them is still being printed. */
    boolean waits() {
        return rows.stream().anyMatch(print -> print.state() == PrintState.WAITING);
    }

    private String what(ReportExport print) {
        String standing = print.publication() ? "published" : print.published() ? "copy" : "draft";
        return getTranslation(
                "report.print",
                print.format().name(),
                getTranslation("report.standing." + standing),
                print.articleVersion());
    }

    private String who(ReportExport print) {
        return getTranslation("report.made", print.madeBy(), moments.moment(print.madeAt(), getLocale()));
    }
}
