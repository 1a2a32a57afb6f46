package org.claimdesk.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimdesk.dashboard.Dashboard;
import org.claimdesk.dashboard.DashboardWish;
import org.claimdesk.dashboard.DeskFigures;
import org.claimdesk.dashboard.Figure;
import org.claimdesk.dashboard.FigureWords;
import org.claimdesk.dashboard.Spread;
import org.claimdesk.dashboard.Work;
import org.claimdesk.reports.SafeCell;
import org.claimdesk.shared.Phrases;
import org.claimdesk.users.OwnAccount;
import org.claimdesk.workload.Workload;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The numbers behind the dashboard as a file for a spreadsheet: one number a line, no cell of which acts. */
@RestController
class FiguresFileController {

    private final Dashboard dashboard;
    private final Workload workload;
    private final OwnAccount account;

    FiguresFileController(Dashboard dashboard, Workload workload, OwnAccount account) {
        this.dashboard = dashboard;
        this.workload = workload;
        this.account = account;
    }

    @GetMapping("/desk-figures.csv")
    ResponseEntity<byte[]> file(HttpServletRequest request) {
        var wish = DashboardWish.read(name -> Objects.requireNonNullElse(request.getParameter(name), ""));
        String lines = lines(dashboard.figures(wish), language(request)).stream()
                .map(FiguresFileController::line)
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("claimdesk-figures.csv"))
                .body(lines.getBytes(StandardCharsets.UTF_8));
    }

    private List<List<String>> lines(DeskFigures figures, Locale language) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                say(language, "section"), say(language, "line"), say(language, "what"), say(language, "amount")));
        figures.weeks()
                .forEach(week ->
                        work(lines, say(language, "throughput"), week.monday().toString(), week.work(), language));
        figures.verdicts()
                .forEach(share -> lines.add(List.of(
                        say(language, "verdicts"),
                        share.rating().label(language),
                        say(language, "figure.DECIDED"),
                        String.valueOf(share.decided()))));
        spread(
                lines,
                say(language, "ages"),
                say(language, "claims"),
                figures.open().ages(),
                language);
        spread(lines, say(language, "turnaround"), say(language, "reviews"), figures.turnaround(), language);
        workload.reviewers().forEach(load -> {
            String part = say(language, "workload");
            lines.add(List.of(part, load.name(), say(language, "load"), String.valueOf(load.waiting())));
            lines.add(List.of(part, load.name(), say(language, "capacity"), String.valueOf(load.capacity())));
            lines.add(List.of(part, load.name(), say(language, "overdue"), String.valueOf(load.overdue())));
        });
        figures.outlets()
                .forEach(outlet -> work(
                        lines,
                        say(language, "outlets"),
                        outlet.outlet().isEmpty() ? say(language, "no-outlet") : outlet.outlet(),
                        outlet.work(),
                        language));
        return lines;
    }

    private static void work(List<List<String>> lines, String part, String of, Work work, Locale language) {
        for (Figure figure : Figure.values()) {
            lines.add(List.of(part, of, say(language, "figure." + figure), String.valueOf(work.of(figure))));
        }
    }

    private static void spread(List<List<String>> lines, String part, String what, Spread spread, Locale language) {
        var words = new FigureWords(language);
        for (int step = 0; step < spread.ladder().steps(); step++) {
            lines.add(List.of(
                    part,
                    words.step(spread.ladder(), step),
                    what,
                    String.valueOf(spread.counts().get(step))));
        }
    }

    /** The person's own, or the first that their browser asks for. */
    private Locale language(HttpServletRequest request) {
        String own = account.profile().language();
        return own.isEmpty() ? request.getLocale() : Locale.forLanguageTag(own);
    }

    private static String say(Locale language, String key) {
        return Phrases.say(language, "dashboard." + key);
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> "\"" + SafeCell.of(cell).replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }
}
