package org.claimdesk.dashboard;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimdesk.settings.Rating;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.Utc;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the desk has done week by week, and how old its open claims are. */
@Service
@Transactional(readOnly = true)
public class Dashboard {

    /** Nobody compares more outlets than this. */
    public static final int MOST_OUTLETS = 50;

    private final FigureRepository repository;
    private final Settings settings;
    private final Commands commands;
    private final SchedulerClient jobs;

    Dashboard(FigureRepository repository, Settings settings, Commands commands, @Lazy SchedulerClient jobs) {
        this.repository = repository;
        this.settings = settings;
        this.commands = commands;
        this.jobs = jobs;
    }

    @PreAuthorize("hasRole('EDITOR')")
    public DeskFigures figures(DashboardWish wish) {
        FigureRepository.LastCount last = repository.lastCount();
        ZoneId zone = Objects.requireNonNullElseGet(last.zone(), settings::timeZone);
        Weeks weeks = Weeks.until(Utc.now(), wish.weeks(), zone);
        var since = weeks.mondays().getFirst();
        List<Counted> counted = repository.weeks(since, wish.outlet());
        return new DeskFigures(
                last.countedAt(),
                weeksOf(weeks, counted),
                verdicts(counted),
                turnaround(counted),
                repository.open(last.standingAt(), wish.outlet()),
                repository.outlets(since, MOST_OUTLETS));
    }

    /** Has all figures counted anew, in the background. */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public void countAnew(CommandId command) {
        commands.once(
                command,
                () -> jobs.schedule(
                        FigureJobs.COUNT.instance(command.value().toString()).build(), Utc.now()));
    }

    private static List<WeekOfWork> weeksOf(Weeks weeks, List<Counted> counted) {
        Map<LocalDate, Work> work = new LinkedHashMap<>();
        weeks.mondays().forEach(monday -> work.put(monday, new Work(Map.of())));
        counted.forEach(
                each -> work.computeIfPresent(each.week(), (monday, sum) -> sum.and(each.figure(), each.amount())));
        return work.entrySet().stream()
                .map(week -> new WeekOfWork(week.getKey(), week.getValue()))
                .toList();
    }

    /** Every verdict that can be reached today, and those of earlier scales that were. */
    private List<VerdictShare> verdicts(List<Counted> counted) {
        Map<String, Long> amounts = new HashMap<>();
        counted.stream()
                .filter(each -> each.figure() == Figure.DECIDED)
                .forEach(each -> amounts.merge(each.detail(), each.amount(), Long::sum));
        Map<String, Rating> ratings = new LinkedHashMap<>();
        Stream.concat(
                        settings.scale().choices().stream(),
                        settings.ratings().values().stream().filter(rating -> amounts.containsKey(rating.code())))
                .forEach(rating -> ratings.putIfAbsent(rating.code(), rating));
        return ratings.values().stream()
                .map(rating -> new VerdictShare(rating, amounts.getOrDefault(rating.code(), 0L)))
                .toList();
    }

    private static Spread turnaround(List<Counted> counted) {
        List<Long> steps = new ArrayList<>(Collections.nCopies(Ladder.TURNAROUND.steps(), 0L));
        counted.stream().filter(each -> each.figure() == Figure.HANDED_IN).forEach(each -> {
            int step = Integer.parseInt(each.detail());
            steps.set(step, steps.get(step) + each.amount());
        });
        return new Spread(Ladder.TURNAROUND, steps);
    }
}
