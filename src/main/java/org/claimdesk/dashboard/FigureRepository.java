package org.claimdesk.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.shared.Utc;
import org.claimdesk.shared.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The figures as they are kept, and those who add to them. */
@Repository
class FigureRepository {

    /** When the figures were counted, and on whose calendar. */
    record LastCount(
            @Nullable ZoneId zone,
            @Nullable Instant countedAt,
            @Nullable Instant standingAt) {}

    /** So many open claims of an outlet. */
    record Standing(String outlet, ClaimStatus status, int age, long claims) {}

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    FigureRepository(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    LastCount lastCount() {
        return lastCount("");
    }

    /** Nobody counts anew before this transaction ends; others may add to the figures too. */
    LastCount holdToAdd() {
        return lastCount(" lock in share mode");
    }

    /** Nobody adds to the figures before this transaction ends. */
    LastCount holdToCount() {
        return lastCount(" for update");
    }

    private LastCount lastCount(String lock) {
        return db.sql("select time_zone, counted_at, standing_at from desk_count where id = 1" + lock)
                .query((row, number) -> new LastCount(
                        Optional.ofNullable(row.getString("time_zone"))
                                .map(ZoneId::of)
                                .orElse(null),
                        Utc.readOrNull(row, "counted_at"),
                        Utc.readOrNull(row, "standing_at")))
                .single();
    }

    void noteCount(ZoneId zone, Instant at) {
        db.sql("update desk_count set time_zone = :zone, counted_at = :at where id = 1")
                .param("zone", zone.getId())
                .param("at", Utc.bind(at))
                .update();
    }

    void noteStanding(Instant at) {
        db.sql("update desk_count set standing_at = :at where id = 1")
                .param("at", Utc.bind(at))
                .update();
    }

    void add(Collection<Counted> counted) {
        batches.batchUpdate(
                """
                insert into desk_figure (week, outlet, figure, detail, amount)
                values (:week, :outlet, :figure, :detail, :amount)
                on duplicate key update amount = amount + values(amount)""",
                counted.stream()
                        .sorted(Counted.IN_ORDER)
                        .map(each -> new MapSqlParameterSource()
                                .addValue("week", each.week())
                                .addValue("outlet", each.outlet())
                                .addValue("figure", each.figure().name())
                                .addValue("detail", each.detail())
                                .addValue("amount", each.amount()))
                        .toArray(SqlParameterSource[]::new));
    }

    void clear() {
        db.sql("delete from desk_figure").update();
    }

    void replaceStanding(List<Standing> standing) {
        db.sql("delete from desk_standing").update();
        batches.batchUpdate(
                """
                insert into desk_standing (outlet, status, age, claims) values (:outlet, :status, :age, :claims)""",
                standing.stream()
                        .map(each -> new MapSqlParameterSource()
                                .addValue("outlet", each.outlet())
                                .addValue("status", each.status().name())
                                .addValue("age", each.age())
                                .addValue("claims", each.claims()))
                        .toArray(SqlParameterSource[]::new));
    }

    /** When the reviewer was asked who holds this assignment. */
    Instant askedAt(AssignmentId assignment) {
        return db.sql("select assigned_at from assignment where id = :id")
                .param("id", assignment.value())
                .query((row, number) -> Utc.read(row, "assigned_at"))
                .single();
    }

    Map<ClaimId, String> outletsOfClaims(Collection<ClaimId> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        Map<ClaimId, String> outlets = new HashMap<>();
        db.sql("select c.id, t.outlet from claim c join article t on t.id = c.article_id where c.id in (:ids)")
                .param("ids", claims.stream().map(ClaimId::value).toList())
                .query(row -> {
                    outlets.put(new ClaimId(row.getLong("id")), row.getString("outlet"));
                });
        return outlets;
    }

    Map<ArticleId, String> outletsOfArticles(Collection<ArticleId> articles) {
        if (articles.isEmpty()) {
            return Map.of();
        }
        return db
                .sql("select id, outlet from article where id in (:ids)")
                .param("ids", articles.stream().map(ArticleId::value).toList())
                .query((row, number) -> Map.entry(new ArticleId(row.getLong("id")), row.getString("outlet")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What was counted since a Monday, by week and detail; of one outlet or of all together. */
    List<Counted> weeks(LocalDate since, String outlet) {
        var where = of(outlet).and("week >= :since", "since", since);
        return db.sql("""
                        select week, figure, detail, sum(amount) as amount from desk_figure
                        %s
                        group by week, figure, detail
                        order by week, figure, detail""".formatted(where))
                .params(where.parameters())
                .query((row, number) -> new Counted(
                        row.getObject("week", LocalDate.class),
                        outlet,
                        Figure.valueOf(row.getString("figure")),
                        row.getString("detail"),
                        row.getLong("amount")))
                .list();
    }

    /** What was counted since a Monday, by outlet: the busiest ones. */
    List<OutletWork> outlets(LocalDate since, int most) {
        return db.sql("""
                        select outlet, sum(amount) as busy,
                            sum(if(figure = 'FOUND', amount, 0)) as found, sum(if(figure = 'CONFIRMED', amount, 0)) as confirmed,
                            sum(if(figure = 'DECIDED', amount, 0)) as decided, sum(if(figure = 'PUBLISHED', amount, 0)) as published,
                            sum(if(figure = 'HANDED_IN', amount, 0)) as handed_in
                        from desk_figure
                        where week >= :since
                        group by outlet
                        order by busy desc, outlet
                        limit :most""")
                .param("since", since)
                .param("most", most)
                .query((row, number) -> new OutletWork(
                        row.getString("outlet"),
                        new Work(Map.of(
                                Figure.FOUND, row.getLong("found"),
                                Figure.CONFIRMED, row.getLong("confirmed"),
                                Figure.DECIDED, row.getLong("decided"),
                                Figure.PUBLISHED, row.getLong("published"),
                                Figure.HANDED_IN, row.getLong("handed_in")))))
                .list();
    }

    OpenClaims open(@Nullable Instant at, String outlet) {
        var where = of(outlet);
        List<Long> ages = new ArrayList<>(Collections.nCopies(Ladder.AGE.steps(), 0L));
        Map<ClaimStatus, Long> statuses = new HashMap<>();
        db.sql("select status, age, sum(claims) as claims from desk_standing %s group by status, age".formatted(where))
                .params(where.parameters())
                .query(row -> {
                    long claims = row.getLong("claims");
                    ages.set(row.getInt("age"), ages.get(row.getInt("age")) + claims);
                    statuses.merge(ClaimStatus.valueOf(row.getString("status")), claims, Long::sum);
                });
        return new OpenClaims(at, new Spread(Ladder.AGE, ages), statuses);
    }

    private static Where of(String outlet) {
        return new Where().and("outlet = :outlet", "outlet", outlet.isEmpty() ? null : outlet);
    }
}
