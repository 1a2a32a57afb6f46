package org.claimdesk.ui.dashboard;

import static org.claimdesk.ui.dashboard.FigurePanel.addRow;
import static org.claimdesk.ui.dashboard.FigurePanel.table;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimdesk.dashboard.DeskFigures;
import org.claimdesk.dashboard.Figure;
import org.claimdesk.dashboard.FigureWords;
import org.claimdesk.dashboard.OutletWork;
import org.claimdesk.dashboard.Spread;
import org.claimdesk.dashboard.VerdictShare;
import org.claimdesk.dashboard.WeekOfWork;
import org.claimdesk.dashboard.Work;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.parts.VerdictBadge;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.workload.Load;

/** Every question about the desk, each in its panel. */
class FigurePanels extends Div {

    private static final List<Figure> DRAWN = List.of(Figure.FOUND, Figure.CONFIRMED, Figure.DECIDED, Figure.PUBLISHED);
    private static final List<String> TONES = List.of("aside", "open", "decided", "disputed");

    private final Moments moments;
    private final FigurePanel throughput = new FigurePanel("throughput");
    private final FigurePanel verdicts = new FigurePanel("verdicts");
    private final FigurePanel ages = new FigurePanel("ages");
    private final FigurePanel turnaround = new FigurePanel("turnaround");
    private final FigurePanel load = new FigurePanel("workload");
    private final FigurePanel outlets = new FigurePanel("outlets");

    FigurePanels(Moments moments) {
        this.moments = moments;
        addClassName("figure-panels");
        add(throughput, verdicts, ages, turnaround, load, outlets);
    }

    void show(DeskFigures figures, List<Load> loads) {
        showThroughput(figures);
        showVerdicts(figures);
        showSpread(ages, "ages", "age", "claims", figures.open().ages());
        if (figures.open().at() != null) {
            ages.add(new Div(getTranslation(
                    "dashboard.stock-at", moments.moment(figures.open().at(), getLocale()))));
        }
        showSpread(turnaround, "turnaround", "time", "reviews", figures.turnaround());
        showLoad(loads);
        showOutlets(figures);
    }

    private void showThroughput(DeskFigures figures) {
        Work sum = figures.sum();
        NativeTable table = workTable("week");
        for (WeekOfWork week : figures.weeks()) {
            addRow(table, moments.day(week.monday(), getLocale()), cells(week.work()));
        }
        addRow(table, getTranslation("dashboard.sum"), cells(sum));
        String sentence = getTranslation(
                "dashboard.throughput-said",
                number(sum.of(Figure.FOUND)),
                number(sum.of(Figure.CONFIRMED)),
                number(sum.of(Figure.DECIDED)),
                number(sum.of(Figure.PUBLISHED)),
                figures.weeks().size());
        List<Picture.Row> rows = IntStream.range(0, DRAWN.size())
                .mapToObj(place -> new Picture.Row(
                        getTranslation("dashboard.figure." + DRAWN.get(place)),
                        TONES.get(place),
                        figures.weeks().stream()
                                .map(week -> week.work().of(DRAWN.get(place)))
                                .toList()))
                .toList();
        List<String> labels = figures.weeks().stream()
                .map(week -> moments.day(week.monday(), getLocale()))
                .toList();
        throughput.show(sentence, new Picture(false, sentence, labels, rows, List.of()), table);
    }

    private void showVerdicts(DeskFigures figures) {
        long sum = figures.sum().of(Figure.DECIDED);
        NativeTable table = table(words("verdict", "figure.DECIDED", "share"));
        for (VerdictShare share : figures.verdicts()) {
            long percent = Math.round(100.0 * share.decided() / Math.max(sum, 1));
            addRow(
                    table,
                    new VerdictBadge(share.rating()),
                    List.of(number(share.decided()), getTranslation("dashboard.percent", percent)));
        }
        String sentence = getTranslation(
                "dashboard.verdicts-said", number(sum), figures.weeks().size());
        verdicts.show(
                sentence,
                new Picture(
                        true,
                        sentence,
                        figures.verdicts().stream()
                                .map(share -> share.rating().label(getLocale()))
                                .toList(),
                        List.of(new Picture.Row(
                                getTranslation("dashboard.figure.DECIDED"),
                                "open",
                                figures.verdicts().stream()
                                        .map(VerdictShare::decided)
                                        .toList())),
                        figures.verdicts().stream()
                                .map(share -> share.rating().tone().name().toLowerCase(Locale.ROOT))
                                .toList()),
                table);
    }

    private void showSpread(FigurePanel panel, String key, String column, String what, Spread spread) {
        var words = new FigureWords(getLocale());
        if (spread.total() == 0) {
            panel.say(getTranslation("dashboard." + key + "-none"));
            return;
        }
        List<String> labels = IntStream.range(0, spread.ladder().steps())
                .mapToObj(step -> words.step(spread.ladder(), step))
                .toList();
        NativeTable table = table(words(column, what));
        for (int step = 0; step < labels.size(); step++) {
            addRow(table, labels.get(step), List.of(number(spread.counts().get(step))));
        }
        String sentence = getTranslation(
                "dashboard." + key + "-said",
                number(spread.total()),
                words.time(spread.within(0.5).orElse(Duration.ZERO)),
                words.time(spread.within(0.9).orElse(Duration.ZERO)));
        var row = new Picture.Row(getTranslation("dashboard." + what), "open", spread.counts());
        panel.show(sentence, new Picture(false, sentence, labels, List.of(row), List.of()), table);
    }

    private void showLoad(List<Load> loads) {
        NativeTable table = table(words("reviewer", "load", "capacity", "overdue"));
        for (Load each : loads) {
            addRow(
                    table,
                    each.name(),
                    List.of(number(each.waiting()), number(each.capacity()), number(each.overdue())));
        }
        String sentence = getTranslation(
                "dashboard.workload-said",
                loads.size(),
                number(loads.stream().mapToLong(Load::waiting).sum()),
                number(loads.stream().mapToLong(Load::capacity).sum()));
        load.show(
                sentence,
                new Picture(
                        true,
                        sentence,
                        loads.stream().map(Load::name).toList(),
                        List.of(
                                new Picture.Row(
                                        getTranslation("dashboard.load"),
                                        "open",
                                        loads.stream()
                                                .map(each -> (long) each.waiting())
                                                .toList()),
                                new Picture.Row(
                                        getTranslation("dashboard.capacity"),
                                        "aside",
                                        loads.stream()
                                                .map(each -> (long) each.capacity())
                                                .toList())),
                        List.of()),
                table);
        load.add(new Anchor(Paths.WORKLOAD, getTranslation("dashboard.workload-more")));
    }

    private void showOutlets(DeskFigures figures) {
        if (figures.outlets().isEmpty()) {
            outlets.say(getTranslation("dashboard.nothing"));
            return;
        }
        NativeTable table = workTable("outlet");
        for (OutletWork each : figures.outlets()) {
            addRow(
                    table,
                    each.outlet().isEmpty() ? getTranslation("dashboard.no-outlet") : each.outlet(),
                    cells(each.work()));
        }
        outlets.show(getTranslation("dashboard.outlets-said", figures.weeks().size()), table);
    }

    private NativeTable workTable(String first) {
        List<String> columns = new ArrayList<>(words(first));
        for (Figure figure : Figure.values()) {
            columns.add(getTranslation("dashboard.figure." + figure));
        }
        return table(columns);
    }

    private List<String> cells(Work work) {
        return Stream.of(Figure.values()).map(figure -> number(work.of(figure))).toList();
    }

    private List<String> words(String... keys) {
        return Stream.of(keys).map(key -> getTranslation("dashboard." + key)).toList();
    }

    private String number(long number) {
        return NumberFormat.getIntegerInstance(getLocale()).format(number);
    }
}
