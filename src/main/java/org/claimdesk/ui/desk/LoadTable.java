package org.claimdesk.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.claimdesk.ui.parts.LoadWords;
import org.claimdesk.workload.Load;

/** Every reviewer in a row: a bar with its words, what is late, and when they are away. */
class LoadTable extends Div {

    private final LoadWords words;
    private final Function<Load, Div> actions;
    private final NativeTable table = new NativeTable();

    LoadTable(LoadWords words, Function<Load, Div> actions) {
        this.words = words;
        this.actions = actions;
        addClassName("load-table");
        var head = new NativeTableRow();
        for (String column : List.of("reviewer", "load", "overdue", "due-soon", "away", "actions")) {
            var cell = new NativeTableHeaderCell(getTranslation("workload." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        add(table);
    }

    void show(List<Load> loads) {
        table.getBody().removeAll();
        loads.forEach(load -> table.getBody().add(row(load)));
    }

    private NativeTableRow row(Load load) {
        var line = new Div(words.face(load), new Span(load.name()));
        line.addClassName("face-line");
        var name = new NativeTableHeaderCell(line);
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(name);
        row.add(cell("load", bar(load)));
        row.add(cell("overdue", figure(load.overdue(), load.overdue() > 0)));
        row.add(cell("due-soon", figure(load.dueSoon(), false)));
        row.add(cell("away", new Span(words.absence(load, this))));
        row.add(cell("actions", actions.apply(load)));
        return row;
    }

    /** The column's name stands in the cell too, for screens that have no room for columns. */
    private NativeTableCell cell(String column, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-column", getTranslation("workload." + column));
        return cell;
    }

    private Div bar(Load load) {
        var bar = new HtmlComponent("progress");
        bar.getElement().setAttribute("max", String.valueOf(Math.max(load.capacity(), 1)));
        bar.getElement().setAttribute("value", String.valueOf(Math.min(load.waiting(), Math.max(load.capacity(), 1))));
        bar.getElement().setAttribute("aria-hidden", "true");
        var said = new Span(
                getTranslation(load.isFull() ? "workload.bar-full" : "workload.bar", load.waiting(), load.capacity()));
        var both = new Div(bar, said);
        both.addClassName("load-bar");
        both.getElement().setAttribute("data-full", load.isFull());
        return both;
    }

    private Span figure(int count, boolean late) {
        var figure = new Span(getTranslation("editors-desk.count", count));
        figure.getElement().setAttribute("data-overdue", late);
        return figure;
    }
}
