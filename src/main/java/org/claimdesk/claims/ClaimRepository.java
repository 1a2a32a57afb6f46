package org.claimdesk.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.VersionId;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Utc;
import org.claimdesk.text.Anchor;
import org.claimdesk.text.ClaimKind;
import org.claimdesk.text.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ClaimRepository {

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    ClaimRepository(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /** The claims of an article in the order of its text. */
    List<Claim> of(ArticleId article) {
        Map<ClaimId, List<Span>> anchors = anchorsOf(article);
        return db.sql("select * from claim where article_id = :article order by start_offset, id")
                .param("article", article.value())
                .query((row, number) -> claim(row, anchors))
                .list();
    }

    Optional<Claim> find(ClaimId id) {
        return read("select * from claim where id = :id", id);
    }

    /** The claim as it stands now; nobody else can change it before this transaction ends. */
    Claim hold(ClaimId id) {
        return read("select * from claim where id = :id for update", id)
                .orElseThrow(() -> new NotFound("claim", id.value()));
    }

    /** The text of a version, if it is one of this article's. */
    Optional<String> text(ArticleId article, VersionId version) {
        return db.sql("select text from article_version where id = :version and article_id = :article")
                .param("version", version.value())
                .param("article", article.value())
                .query(String.class)
                .optional();
    }

    /** Saves what people may change, unless someone else has saved the claim since it was read, and keeps the tally. */
    void save(Claim claim, ClaimStatus before) {
        int saved = db.sql("""
                        update claim set wording = :wording, status = :status, set_aside_reason = :reason,
                            set_aside_note = :note, quote = :quote, footing = :footing, accepted = :accepted,
                            version = version + 1
                        where id = :id and version = :version""")
                .param("wording", claim.wording())
                .param("status", claim.status().name())
                .param("reason", nameOf(claim.setAsideReason()))
                .param("note", claim.setAsideNote())
                .param("quote", claim.quote())
                .param("footing", claim.footing().name())
                .param("accepted", claim.accepted())
                .param("id", claim.id().value())
                .param("version", claim.version())
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("claim " + claim.id().value() + " has moved on");
        }
        if (claim.status() != before) {
            count(claim.article(), before, -1);
            count(claim.article(), claim.status(), 1);
        }
    }

    /** Adds new claims of a version, and counts them. */
    void add(List<NewClaim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        batches.batchUpdate("""
                insert into claim (article_id, version_id, number, start_offset, quote, surface, wording, speaker, kind, checkable,
                    check_worthiness, reasons, status, by_hand, created_at)
                values (:article, :version, :number, :start, :quote, :surface, :wording, :speaker, :kind, :checkable,
                    :worth, :reasons, :status, :byHand, :now)""", rows(claims));
        Map<Integer, Long> ids = idsOf(claims);
        addAnchors(claims.stream()
                .flatMap(claim -> anchorRows(Objects.requireNonNull(ids.get(claim.number())), claim.anchor()))
                .toArray(SqlParameterSource[]::new));
        Map<ClaimStatus, Integer> counts = new EnumMap<>(ClaimStatus.class);
        claims.forEach(claim -> counts.merge(claim.status(), 1, Integer::sum));
        counts.forEach((status, claimed) -> count(claims.getFirst().article(), status, claimed));
    }

    /** Moves claims to where a correction has put them; whoever edits one of them is not disturbed. */
    void move(List<NewPlace> places) {
        batches.batchUpdate(
                """
                update claim set version_id = :version, start_offset = :start, footing = :footing, accepted = :accepted
                where id = :claim""",
                places.stream()
                        .map(place -> new MapSqlParameterSource()
                                .addValue("claim", place.claim().value())
                                .addValue("version", place.version().value())
                                .addValue(
                                        "start",
                                        place.anchor().spans().getFirst().start())
                                .addValue("footing", place.footing().name())
                                .addValue("accepted", place.accepted()))
                        .toArray(SqlParameterSource[]::new));
        batches.batchUpdate(
                "delete from claim_anchor where claim_id = :claim",
                places.stream()
                        .map(place ->
                                new MapSqlParameterSource("claim", place.claim().value()))
                        .toArray(SqlParameterSource[]::new));
        addAnchors(places.stream()
                .flatMap(place -> anchorRows(place.claim().value(), place.anchor()))
                .toArray(SqlParameterSource[]::new));
    }

    /** Keeps that other claims stand in the place of a replaced one. */
    void addLineage(ClaimId replaced, List<ClaimId> successors) {
        batches.batchUpdate(
                "insert into claim_lineage (replaced_id, successor_id) values (:replaced, :successor)",
                successors.stream()
                        .map(successor -> new MapSqlParameterSource()
                                .addValue("replaced", replaced.value())
                                .addValue("successor", successor.value()))
                        .toArray(SqlParameterSource[]::new));
    }

    /** Which claim of an article each finer one comes from. */
    Map<ClaimId, ClaimId> lineage(ArticleId article) {
        Map<ClaimId, ClaimId> lineage = new HashMap<>();
        db.sql("""
                        select l.successor_id, l.replaced_id
                        from claim c join claim_lineage l on l.replaced_id = c.id
                        where c.article_id = :article""").param("article", article.value()).query(row -> {
            lineage.put(new ClaimId(row.getLong("successor_id")), new ClaimId(row.getLong("replaced_id")));
        });
        return lineage;
    }

    ClaimId idOf(ArticleId article, int number) {
        return new ClaimId(db.sql("select id from claim where article_id = :article and number = :number")
                .param("article", article.value())
                .param("number", number)
                .query(Long.class)
                .single());
    }

    /** The number of the next claim of an article; nobody else can add one before this transaction ends. */
    int nextNumber(ArticleId article) {
        boolean missing = db.sql("select id from article where id = :article for update")
                .param("article", article.value())
                .query(Long.class)
                .optional()
                .isEmpty();
        if (missing) {
            throw new NotFound("article", article.value());
        }
        return db.sql("select coalesce(max(number), 0) + 1 from claim where article_id = :article")
                .param("article", article.value())
                .query(Integer.class)
                .single();
    }

    Map<ClaimStatus, Integer> tally(ArticleId article) {
        Map<ClaimStatus, Integer> tally = new EnumMap<>(ClaimStatus.class);
        db.sql("select status, claims from claim_tally where article_id = :article and claims > 0")
                .param("article", article.value())
                .query(row -> {
                    tally.put(ClaimStatus.valueOf(row.getString("status")), row.getInt("claims"));
                });
        return tally;
    }

    private void count(ArticleId article, ClaimStatus status, int more) {
        db.sql("""
                        insert into claim_tally (article_id, status, claims) values (:article, :status, :more)
                        on duplicate key update claims = claims + :more""")
                .param("article", article.value())
                .param("status", status.name())
                .param("more", more)
                .update();
    }

    private Optional<Claim> read(String sql, ClaimId id) {
        return db.sql(sql)
                .param("id", id.value())
                .query((row, number) -> claim(row, Map.of(id, anchorsOf(id))))
                .optional();
    }

    private List<Span> anchorsOf(ClaimId id) {
        return db.sql("select start_offset, end_offset from claim_anchor where claim_id = :id order by position")
                .param("id", id.value())
                .query((row, number) -> span(row))
                .list();
    }

    private Map<ClaimId, List<Span>> anchorsOf(ArticleId article) {
        Map<ClaimId, List<Span>> anchors = new HashMap<>();
        db.sql("""
                        select a.claim_id, a.start_offset, a.end_offset
                        from claim c join claim_anchor a on a.claim_id = c.id
                        where c.article_id = :article
                        order by a.claim_id, a.position""").param("article", article.value()).query(row -> {
            anchors.computeIfAbsent(new ClaimId(row.getLong("claim_id")), id -> new ArrayList<>())
                    .add(span(row));
        });
        return anchors;
    }

    private static Claim claim(ResultSet row, Map<ClaimId, List<Span>> anchors) throws SQLException {
        ClaimId id = new ClaimId(row.getLong("id"));
        String reason = row.getString("set_aside_reason");
        return new Claim(
                id,
                new ArticleId(row.getLong("article_id")),
                new VersionId(row.getLong("version_id")),
                row.getInt("number"),
                anchors.getOrDefault(id, List.of()),
                row.getString("quote"),
                Footing.valueOf(row.getString("footing")),
                row.getBoolean("accepted"),
                row.getString("wording"),
                row.getString("speaker"),
                ClaimKind.valueOf(row.getString("kind")),
                row.getBoolean("checkable"),
                row.getDouble("check_worthiness"),
                Reasons.read(row.getString("reasons")),
                ClaimStatus.valueOf(row.getString("status")),
                reason == null ? null : SetAsideReason.valueOf(reason),
                row.getString("set_aside_note"),
                row.getBoolean("by_hand"),
                row.getBoolean("central"),
                row.getInt("version"));
    }

    private static SqlParameterSource[] rows(List<NewClaim> claims) {
        var now = Utc.bind(Utc.now());
        return claims.stream()
                .map(claim -> new MapSqlParameterSource()
                        .addValue("article", claim.article().value())
                        .addValue("version", claim.version().value())
                        .addValue("number", claim.number())
                        .addValue("start", claim.anchor().spans().getFirst().start())
                        .addValue("quote", claim.anchor().quote())
                        .addValue("surface", claim.surface())
                        .addValue("wording", claim.wording().text())
                        .addValue("speaker", claim.speaker())
                        .addValue("kind", claim.kind().name())
                        .addValue("checkable", claim.checkable())
                        .addValue("worth", claim.checkWorthiness())
                        .addValue("reasons", Reasons.write(claim.reasons()))
                        .addValue("status", claim.status().name())
                        .addValue("byHand", claim.byHand())
                        .addValue("now", now))
                .toArray(SqlParameterSource[]::new);
    }

    private Map<Integer, Long> idsOf(List<NewClaim> claims) {
        Map<Integer, Long> ids = new HashMap<>();
        db.sql("select id, number from claim where article_id = :article and number >= :first")
                .param("article", claims.getFirst().article().value())
                .param("first", claims.getFirst().number())
                .query(row -> {
                    ids.put(row.getInt("number"), row.getLong("id"));
                });
        return ids;
    }

    private void addAnchors(SqlParameterSource[] rows) {
        batches.batchUpdate("""
                insert into claim_anchor (claim_id, position, start_offset, end_offset, text_before, text_after)
                values (:claim, :position, :start, :end, :before, :after)""", rows);
    }

    private static Stream<SqlParameterSource> anchorRows(long claim, Anchor anchor) {
        return IntStream.range(0, anchor.spans().size()).mapToObj(position -> new MapSqlParameterSource()
                .addValue("claim", claim)
                .addValue("position", position)
                .addValue("start", anchor.spans().get(position).start())
                .addValue("end", anchor.spans().get(position).end())
                .addValue("before", anchor.before())
                .addValue("after", anchor.after()));
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(row.getInt("start_offset"), row.getInt("end_offset"));
    }

    private static @Nullable String nameOf(@Nullable SetAsideReason reason) {
        return reason == null ? null : reason.name();
    }
}
