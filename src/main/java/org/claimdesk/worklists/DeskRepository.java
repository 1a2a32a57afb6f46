package org.claimdesk.worklists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.AssignmentOfClaim;
import org.claimdesk.assignment.AssignmentStatus;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.shared.Utc;
import org.claimdesk.shared.Where;
import org.claimdesk.text.ClaimKind;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeskRepository {

    private static final String COLUMNS = """
            c.id as claim_id, c.number, c.wording, c.article_id, t.title, c.status as claim_status, c.check_worthiness,
            c.speaker, c.kind, c.created_at,
            exists (select 1 from pool_claim l where l.claim_id = c.id) as in_the_pool,
            a.id, a.reviewer_id, p.full_name, a.status, a.due_at, a.reason, a.version""";

    private final JdbcClient db;

    DeskRepository(JdbcClient db) {
        this.db = db;
    }

    /** Claims with everybody who is asked to check them now. The page is cut before the people are joined, so a claim is never torn. */
    List<DeskRow> claims(Set<ClaimStatus> statuses, ListWish wish, @Nullable DeskRow after, int limit) {
        WorklistFilter filter = wish.filter();
        boolean byAge = wish.order() == WorklistOrder.AGE;
        String order = byAge ? "c.status, c.id" : "c.status, c.check_worthiness desc, c.id";
        var where = new Where()
                .and(
                        "c.status in (:statuses)",
                        "statuses",
                        statuses.stream().map(ClaimStatus::name).toList());
        narrow(where, "c", filter);
        if (after != null) {
            where.and(
                    byAge ? "(c.status > :status or (c.status = :status and c.id > :id))" : """
                            (c.status > :status or (c.status = :status and
                                (c.check_worthiness < :worth or (c.check_worthiness = :worth and c.id > :id))))""",
                    byAge
                            ? Map.of(
                                    "status", after.status().name(),
                                    "id", after.claim().value())
                            : Map.of(
                                    "status", after.status().name(),
                                    "worth", after.checkWorthiness(),
                                    "id", after.claim().value()));
        }
        return db.sql("""
                        select %s
                        from (
                            select c.id, c.number, c.wording, c.speaker, c.kind, c.article_id, c.status, c.check_worthiness,
                                c.created_at
                            from %s
                            %s
                            order by %s
                            limit :limit
                        ) c
                        join article t on t.id = c.article_id
                        left join assignment a on a.claim_id = c.id and a.live = true
                        left join person p on p.id = a.reviewer_id
                        order by %s, a.id""".formatted(COLUMNS, source(filter, byAge), where, order, order))
                .params(where.parameters())
                .param("limit", limit)
                .query(DeskRepository::rows);
    }

    /** Where to begin: with the few claims of one reviewer, or with the index that is narrowed most. */
    private static String source(WorklistFilter filter, boolean byAge) {
        if (filter.reviewer() != null) {
            return """
                    assignment r force index (assignment_by_turn) straight_join claim c on c.id = r.claim_id""";
        }
        return "claim c force index (claim%s_by_%s)".formatted(narrowed(filter), byAge ? "age" : "worth");
    }

    /** The index of what is due that begins with the few assignments of one reviewer, or else is narrowed most. */
    private static String urgency(WorklistFilter filter) {
        return filter.reviewer() == null ? "assignment%s_by_urgency".formatted(narrowed(filter)) : "assignment_by_turn";
    }

    private static String narrowed(WorklistFilter filter) {
        return filter.article() != null
                ? "_of_article"
                : filter.speaker() != null ? "_of_speaker" : filter.kind() != null ? "_of_kind" : "";
    }

    /** @param of the table in which a claim's article, speaker and kind are looked for */
    private static void narrow(Where where, String of, WorklistFilter filter) {
        where.and(
                of + ".article_id = :article",
                "article",
                filter.article() == null ? null : filter.article().value());
        where.and(
                of + ".kind = :kind",
                "kind",
                filter.kind() == null ? null : filter.kind().name());
        where.and(of + ".speaker = :speaker", "speaker", filter.speaker());
        where.and(
                "r.live = true and r.reviewer_id = :reviewer",
                "reviewer",
                filter.reviewer() == null ? null : filter.reviewer().value());
    }

    /** What somebody is asked to check and is due so soon, with its claim; by due time, then the most check-worthy first. */
    List<DeskRow> assignments(DueWithin due, WorklistFilter filter, Instant now, @Nullable DeskRow after, int limit) {
        var where = new Where()
                .and("r.live = true")
                .and("r.due_order >= :from", "from", Utc.bind(due.from(now)))
                .and("r.due_order < :until", "until", Utc.bind(due.until(now)));
        narrow(where, "r", filter);
        if (after != null) {
            AssignmentOfClaim last = after.live().getFirst();
            where.and(
                    """
                    (r.due_order > :due or (r.due_order = :due and
                        (r.check_worthiness < :worth or (r.check_worthiness = :worth and r.id > :id))))""",
                    Map.of(
                            "due",
                            Utc.bind(Objects.requireNonNull(last.dueAt())),
                            "worth",
                            after.checkWorthiness(),
                            "id",
                            last.id().value()));
        }
        return db.sql("""
                        select %s
                        from (
                            select r.* from assignment r force index (%s)
                            %s
                            order by r.due_order, r.check_worthiness desc, r.id
                            limit :limit
                        ) a
                        join claim c on c.id = a.claim_id
                        join article t on t.id = c.article_id
                        join person p on p.id = a.reviewer_id
                        order by a.due_order, a.check_worthiness desc, a.id""".formatted(COLUMNS, urgency(filter), where))
                .params(where.parameters())
                .param("limit", limit)
                .query((row, number) -> row(row, List.of(assignment(row))))
                .list();
    }

    /** How much waits in each section, counted no further than a limit, so that it costs the same on a desk of any size. */
    Map<DeskSection, Integer> counts(Instant now, int most) {
        Map<DeskSection, Integer> counts = new EnumMap<>(DeskSection.class);
        String each = Arrays.stream(DeskSection.values())
                .map(section -> "select '%s' as section, count(*) as found from (%s limit :most) %s"
                        .formatted(section, rowsOf(section), section))
                .collect(Collectors.joining(" union all "));
        db.sql(each)
                .param("now", Utc.bind(now))
                .param("soon", Utc.bind(DueWithin.SOON.until(now)))
                .param("most", most)
                .query(row -> {
                    counts.put(DeskSection.valueOf(row.getString("section")), row.getInt("found"));
                });
        return counts;
    }

    private static String rowsOf(DeskSection section) {
        if (section.due() == null) {
            return "select 1 from claim force index (claim_by_age) where status in (%s)"
                    .formatted(section.statuses().stream()
                            .map(status -> "'" + status + "'")
                            .collect(Collectors.joining(", ")));
        }
        return "select 1 from assignment force index (assignment_by_urgency) where live = true and due_order "
                + (section.due() == DueWithin.OVERDUE ? "< :now" : ">= :now and due_order < :soon");
    }

    /** Lines of one claim follow each other, one for each of its assignments. */
    private static List<DeskRow> rows(ResultSet lines) throws SQLException {
        List<DeskRow> rows = new ArrayList<>();
        List<AssignmentOfClaim> live = new ArrayList<>();
        while (lines.next()) {
            boolean sameClaim = !rows.isEmpty() && rows.getLast().claim().value() == lines.getLong("claim_id");
            if (sameClaim) {
                rows.removeLast();
            } else {
                live.clear();
            }
            if (lines.getObject("id") != null) {
                live.add(assignment(lines));
            }
            rows.add(row(lines, live));
        }
        return rows;
    }

    private static DeskRow row(ResultSet row, List<AssignmentOfClaim> live) throws SQLException {
        return new DeskRow(
                new ClaimId(row.getLong("claim_id")),
                row.getInt("number"),
                row.getString("wording"),
                row.getString("speaker"),
                ClaimKind.valueOf(row.getString("kind")),
                new ArticleId(row.getLong("article_id")),
                row.getString("title"),
                ClaimStatus.valueOf(row.getString("claim_status")),
                row.getDouble("check_worthiness"),
                Utc.read(row, "created_at"),
                row.getBoolean("in_the_pool"),
                live);
    }

    private static AssignmentOfClaim assignment(ResultSet row) throws SQLException {
        return new AssignmentOfClaim(
                new AssignmentId(row.getLong("id")),
                new ClaimId(row.getLong("claim_id")),
                new PersonId(row.getLong("reviewer_id")),
                row.getString("full_name"),
                AssignmentStatus.valueOf(row.getString("status")),
                Utc.readOrNull(row, "due_at"),
                row.getString("reason"),
                row.getInt("version"));
    }
}
