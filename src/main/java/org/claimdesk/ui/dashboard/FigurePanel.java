package org.claimdesk.ui.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** One question about the desk: the answer as a sentence, as a picture, and as a table. */
class FigurePanel extends Section {

    private final String title;
    private final Div body = new Div();

    FigurePanel(String key) {
        this.title = getTranslation("dashboard." + key);
        addClassName("figure-panel");
        body.addClassName("figure-body");
        add(new H2(title), body);
    }

    /** Only the sentence, where there is nothing to draw. */
    void say(String sentence) {
        body.removeAll();
        body.add(new Paragraph(sentence));
    }

    void show(String sentence, Picture picture, NativeTable table) {
        say(sentence);
        var chart = new Chart();
        var details = new NativeDetails(getTranslation("dashboard.table", title), framed(table));
        body.add(chart, details);
        chart.show(picture);
    }

    void show(String sentence, NativeTable table) {
        say(sentence);
        body.add(framed(table));
    }

    void add(Component more) {
        body.add(more);
    }

    /** Can be scrolled by keyboard where it is wider than the screen. */
    private Div framed(NativeTable table) {
        var frame = new Div(table);
        frame.addClassName("figure-table");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", getTranslation("dashboard.table", title));
        return frame;
    }

    static NativeTable table(List<String> columns) {
        var head = new NativeTableRow();
        for (String column : columns) {
            var cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var table = new NativeTable();
        table.getHead().add(head);
        return table;
    }

    static void addRow(NativeTable table, Component name, List<String> cells) {
        var first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(first);
        cells.forEach(cell -> row.add(new NativeTableCell(cell)));
        table.getBody().add(row);
    }

    static void addRow(NativeTable table, String name, List<String> cells) {
        addRow(table, new Span(name), cells);
    }
}
