package org.claimdesk.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** So far apart are claims that had no room between them. */
    private static final int WIDE = 1024;

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    ClaimRepository(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /** The claims of an article in the order of its text. */
    List<Claim> of(ArticleId article) {
        Map<ClaimId, List<Span>> anchors = anchorsOf(article);
        return db.sql("select * from claim where article_id = :article order by place, id")
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

    /** The claims as they stand now, by their ids; nobody else can change them before this transaction ends. */
    Map<ClaimId, Claim> hold(Collection<ClaimId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Long> values = ids.stream().map(ClaimId::value).sorted().distinct().toList();
        Map<ClaimId, List<Span>> anchors = new HashMap<>();
        db.sql("""
                        select claim_id, start_offset, end_offset from claim_anchor
                        where claim_id in (:ids) order by claim_id, position""").param("ids", values).query(row -> {
            anchors.computeIfAbsent(new ClaimId(row.getLong("claim_id")), id -> new ArrayList<>())
                    .add(span(row));
        });
        return db
                .sql("select * from claim where id in (:ids) order by id for update")
                .param("ids", values)
                .query((row, number) -> claim(row, anchors))
                .stream()
                .collect(Collectors.toMap(Claim::id, Function.identity()));
    }

    /** Saves what people may change, unless someone else has saved the claim since it was read, and keeps the tally. */
    void save(Claim claim, ClaimStatus before) {
        save(List.of(claim), Map.of(claim.id(), before));
    }

    /** Saves claims of one article, or none of them when someone else has saved one since it was read. */
    void save(List<Claim> claims, Map<ClaimId, ClaimStatus> before) {
        int[] saved = batches.batchUpdate(
                """
                update claim set wording = :wording, status = :status, set_aside_reason = :reason,
                    set_aside_note = :note, quote = :quote, footing = :footing, accepted = :accepted,
                    central = :central, place = :place, version = version + 1
                where id = :id and version = :version""", claims.stream().map(ClaimRepository::saving).toArray(SqlParameterSource[]::new));
        Map<ClaimStatus, Integer> counts = new EnumMap<>(ClaimStatus.class);
        for (int i = 0; i < saved.length; i++) {
            Claim claim = claims.get(i);
            if (saved[i] == 0) {
                throw new OptimisticLockingFailureException(
                        "claim " + claim.id().value() + " has moved on");
            }
            counts.merge(Objects.requireNonNull(before.get(claim.id())), -1, Integer::sum);
            counts.merge(claim.status(), 1, Integer::sum);
        }
        counts.forEach((status, more) -> {
            if (more != 0) {
                count(claims.getFirst().article(), status, more);
            }
        });
    }

    private static SqlParameterSource saving(Claim claim) {
        return new MapSqlParameterSource()
                .addValue("wording", claim.wording())
                .addValue("status", claim.status().name())
                .addValue("reason", nameOf(claim.setAsideReason()))
                .addValue("note", claim.setAsideNote())
                .addValue("quote", claim.quote())
                .addValue("footing", claim.footing().name())
                .addValue("accepted", claim.accepted())
                .addValue("central", claim.central())
                .addValue("place", claim.place())
                .addValue("id", claim.id().value())
                .addValue("version", claim.version());
    }

    /** Puts claims of an article evenly apart, and answers where one of them stands then. */
    double spread(List<Claim> inOrder, Claim one) {
        List<SqlParameterSource> rows = new ArrayList<>();
        for (Claim claim : inOrder) {
            rows.add(new MapSqlParameterSource()
                    .addValue("place", rows.size() * WIDE)
                    .addValue("id", claim.id().value()));
        }
        batches.batchUpdate("update claim set place = :place where id = :id", rows.toArray(SqlParameterSource[]::new));
        return (double) inOrder.indexOf(one) * WIDE;
    }

    /** Adds new claims of a version, and counts them. */
    void add(List<NewClaim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        batches.batchUpdate("""
                insert into claim (article_id, version_id, number, start_offset, quote, surface, wording, speaker, kind, checkable,
                    check_worthiness, reasons, status, by_hand, central, place, created_at)
                values (:article, :version, :number, :start, :quote, :surface, :wording, :speaker, :kind, :checkable,
                    :worth, :reasons, :status, :byHand, :central, :place, :now)""", rows(claims));
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
                update claim set version_id = :version, start_offset = :start, footing = :footing, accepted = :accepted,
                    place = :place
                where id = :claim""",
                places.stream()
                        .map(place -> new MapSqlParameterSource()
                                .addValue("claim", place.claim().value())
                                .addValue("version", place.version().value())
                                .addValue(
                                        "start",
                                        place.anchor().spans().getFirst().start())
                                .addValue("footing", place.footing().name())
                                .addValue("accepted", place.accepted())
                                .addValue("place", place.place()))
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

    /** Which claims of an article each one that stands in their place comes from. */
    Map<ClaimId, List<ClaimId>> lineage(ArticleId article) {
        Map<ClaimId, List<ClaimId>> lineage = new HashMap<>();
        db.sql("""
                        select l.successor_id, l.replaced_id
                        from claim c join claim_lineage l on l.replaced_id = c.id
                        where c.article_id = :article
                        order by l.successor_id, l.replaced_id""").param("article", article.value()).query(row -> {
            lineage.computeIfAbsent(new ClaimId(row.getLong("successor_id")), id -> new ArrayList<>())
                    .add(new ClaimId(row.getLong("replaced_id")));
        });
        return lineage;
    }

    List<ClaimId> replacedBy(ClaimId successor) {
        return db.sql("select replaced_id as id from claim_lineage where successor_id = :id order by replaced_id")
                .param("id", successor.value())
                .query((row, number) -> new ClaimId(row.getLong("id")))
                .list();
    }

    List<ClaimId> successorsOf(ClaimId replaced) {
        return db.sql("select successor_id as id from claim_lineage where replaced_id = :id order by successor_id")
                .param("id", replaced.value())
                .query((row, number) -> new ClaimId(row.getLong("id")))
                .list();
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
                row.getDouble("place"),
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
                        .addValue("central", claim.central())
                        .addValue("place", claim.place())
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
