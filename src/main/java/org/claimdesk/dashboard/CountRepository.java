package org.claimdesk.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts from what the figures are figures of: claims and decisions, and the log for deeds that leave no moment behind. */
@Repository
class CountRepository {

    private final JdbcClient db;

    CountRepository(JdbcClient db) {
        this.db = db;
    }

    /** When the first article came to the desk. */
    Optional<Instant> beginning() {
        return db.sql("select created_at from article order by id limit 1")
                .query((row, number) -> Utc.read(row, "created_at"))
                .optional();
    }

    List<Counted> found(Weeks weeks) {
        return count(Figure.FOUND, weeks, "c.created_at", "''", "count(*)", """
                claim c join article t on t.id = c.article_id
                where not exists (select 1 from claim_lineage l where l.successor_id = c.id)""");
    }

    List<Counted> confirmed(Weeks weeks) {
        return count(Figure.CONFIRMED, weeks, "e.at", "''", "count(*)", """
                audit_entry e join claim c on c.id = e.subject_id join article t on t.id = c.article_id
                where e.action in ('claim-confirmed', 'claim-added')""");
    }

    List<Counted> decided(Weeks weeks) {
        return count(Figure.DECIDED, weeks, "d.decided_at", "v.code", "count(*)", """
                decision d join rating_value v on v.id = d.rating_id
                join claim c on c.id = d.claim_id join article t on t.id = c.article_id where true""");
    }

    List<Counted> published(Weeks weeks) {
        return count(
                Figure.PUBLISHED,
                weeks,
                "e.at",
                "''",
                "sum(cast(json_value(e.after_json, '$.claims_published') as unsigned))",
                """
                audit_entry e join article t on t.id = e.subject_id where e.action = 'report-published'""");
    }

    List<Counted> handedIn(Weeks weeks) {
        String step = """
                interval(timestampdiff(minute, ifnull((
                    select n.at from audit_entry n
                    where n.subject_kind = 'assignment' and n.subject_id = e.subject_id and n.id < e.id
                        and n.action = 'claim-assigned'
                    order by n.id desc limit 1), a.assigned_at), e.at), %s)""".formatted(list(Ladder.TURNAROUND.minutes()));
        return count(Figure.HANDED_IN, weeks, "e.at", step, "count(*)", """
                audit_entry e join assignment a on a.id = e.subject_id
                join claim c on c.id = a.claim_id join article t on t.id = c.article_id
                where e.action = 'assignment-submitted'""");
    }

    private List<Counted> count(Figure figure, Weeks weeks, String at, String detail, String amount, String from) {
        return db.sql("""
                        select t.outlet, %s as detail, %s as amount,
                            interval(timestampdiff(second, '1970-01-01', %s), %s) as week
                        from %s
                        group by t.outlet, detail, week
                        having amount > 0 and week > 0""".formatted(detail, amount, at, list(weeks.beginnings()), from))
                .query((row, number) -> new Counted(
                        weeks.mondays().get(row.getInt("week") - 1),
                        row.getString("outlet"),
                        figure,
                        row.getString("detail"),
                        row.getLong("amount")))
                .list();
    }

    /** The open claims by the step of their age. */
    List<FigureRepository.Standing> standing(Instant now) {
        return db.sql("""
                        select t.outlet, c.status, count(*) as claims,
                            interval(timestampdiff(minute, c.created_at, :now), %s) as age
                        from claim c join article t on t.id = c.article_id
                        where c.status in ('PROPOSED', 'OPEN', 'IN_REVIEW', 'SUBMITTED', 'DISPUTED')
                        group by t.outlet, c.status, age""".formatted(list(Ladder.AGE.minutes())))
                .param("now", Utc.bind(now))
                .query((row, number) -> new FigureRepository.Standing(
                        row.getString("outlet"),
                        ClaimStatus.valueOf(row.getString("status")),
                        row.getInt("age"),
                        row.getLong("claims")))
                .list();
    }

    /** Bounds for the database's {@code interval}, which finds the place of a number among them. */
    private static String list(List<Long> bounds) {
        return bounds.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
