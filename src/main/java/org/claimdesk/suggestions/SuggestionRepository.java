package org.claimdesk.suggestions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.VersionId;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.claims.SetAsideReason;
import org.claimdesk.shared.Utc;
import org.claimdesk.shared.Where;
import org.claimdesk.suggestions.Proposal.Addition;
import org.claimdesk.suggestions.Proposal.OneOfSeveral;
import org.claimdesk.suggestions.Proposal.OtherWording;
import org.claimdesk.suggestions.Proposal.Parts;
import org.claimdesk.suggestions.Proposal.SettingAside;
import org.claimdesk.text.Span;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class SuggestionRepository {

    private static final String SUGGESTED = "SUGGESTED";
    private static final String DONE = "DONE";

    /** What has been said on one side of a suggestion. */
    private record Part(
            String side,
            List<Span> spans,
            String quote,
            String words,
            @Nullable SetAsideReason reason) {}

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    SuggestionRepository(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    Optional<Suggestion> find(SuggestionId id) {
        return read(new Where().and("s.id = :id", "id", id.value()), "s.id", 1).stream()
                .findFirst();
    }

    /** The state and version of a suggestion as they stand now; nobody else can answer it before this transaction ends. */
    boolean hold(SuggestionId id) {
        return db.sql("select id from suggestion where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** What waits on an article, in the order in which it was suggested. */
    List<Suggestion> waitingOn(ArticleId article, @Nullable PersonId by) {
        return read(
                new Where()
                        .and("s.article_id = :article", "article", article.value())
                        .and("s.waiting = true")
                        .and("s.person_id = :person", "person", by == null ? null : by.value()),
                "s.id",
                Integer.MAX_VALUE);
    }

    /** What waits anywhere, the oldest first. */
    List<Suggestion> waitingAfter(@Nullable SuggestionId last, int limit) {
        return read(
                new Where().and("s.waiting = true").and("s.id > :last", "last", last == null ? null : last.value()),
                "s.id",
                limit);
    }

    /** What a person has suggested, the newest first. */
    List<Suggestion> of(PersonId person, @Nullable SuggestionId before, int limit) {
        return read(
                new Where()
                        .and("s.person_id = :person", "person", person.value())
                        .and("s.id < :before", "before", before == null ? null : before.value()),
                "s.id desc",
                limit);
    }

    /** What a person has suggested about a claim, the newest first. */
    List<Suggestion> of(PersonId person, ClaimId claim, int limit) {
        return read(
                new Where()
                        .and("s.person_id = :person", "person", person.value())
                        .and(
                                "s.id in (select suggestion_id from suggestion_claim where claim_id = :claim)",
                                "claim",
                                claim.value()),
                "s.id desc",
                limit);
    }

    /** Everything that was ever suggested about a claim, or has led to it. */
    List<SuggestionId> about(ClaimId claim) {
        return db.sql("""
                        select suggestion_id as id from suggestion_claim where claim_id = :claim
                        union select id from suggestion where outcome_id = :claim""")
                .param("claim", claim.value())
                .query((row, number) -> new SuggestionId(row.getLong("id")))
                .list();
    }

    /** How many suggestions wait, counted no further than a limit. */
    int countWaiting(int most) {
        return db.sql("select count(*) from (select 1 from suggestion where waiting = true limit :most) waiting")
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** How many suggestions of a person wait. */
    int countWaitingOf(PersonId person) {
        return db.sql("select count(*) from suggestion where person_id = :person and waiting = true")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    /** The waiting suggestion of a person that a new one takes the place of. */
    Optional<SuggestionId> sameWaiting(NewSuggestion suggestion, PersonId by) {
        return db.sql("""
                        select id from suggestion
                        where person_id = :person and article_id = :article and kind = :kind and about = :about and waiting = true
                        for update""")
                .param("person", by.value())
                .param("article", suggestion.article().value())
                .param("kind", suggestion.proposal().kind().name())
                .param("about", suggestion.about())
                .query((row, number) -> new SuggestionId(row.getLong("id")))
                .optional();
    }

    SuggestionId add(NewSuggestion suggestion, PersonId by, Instant now) {
        KeyHolder key = new GeneratedKeyHolder();
        db.sql("""
                        insert into suggestion (article_id, version_id, kind, about, why, person_id, at, state)
                        values (:article, :text, :kind, :about, :why, :person, :now, :state)""")
                .param("article", suggestion.article().value())
                .param("text", suggestion.text().value())
                .param("kind", suggestion.proposal().kind().name())
                .param("about", suggestion.about())
                .param("why", suggestion.why())
                .param("person", by.value())
                .param("now", Utc.bind(now))
                .param("state", SuggestionState.WAITING.name())
                .update(key, "id");
        var id = new SuggestionId(Objects.requireNonNull(key.getKey()).longValue());
        addWords(id, suggestion);
        return id;
    }

    /** Puts a suggestion in the place of an earlier one of the same person about the same. */
    void replace(SuggestionId id, NewSuggestion suggestion, Instant now) {
        db.sql("update suggestion set version_id = :text, why = :why, at = :now, version = version + 1 where id = :id")
                .param("text", suggestion.text().value())
                .param("why", suggestion.why())
                .param("now", Utc.bind(now))
                .param("id", id.value())
                .update();
        db.sql("delete from suggestion_claim where suggestion_id = :id")
                .param("id", id.value())
                .update();
        db.sql("delete from suggestion_part where suggestion_id = :id")
                .param("id", id.value())
                .update();
        addWords(id, suggestion);
    }

    /** Keeps what has become of a suggestion, unless somebody else has answered it since it was read. */
    void close(Suggestion suggestion, SuggestionState state, Closing closing, Instant now) {
        ClaimId outcome = closing.outcome();
        PersonId by = closing.by();
        int saved = db.sql("""
                        update suggestion set state = :state, outcome_id = :outcome, answer = :answer, answered_by = :by,
                            answered_at = :now, version = version + 1
                        where id = :id and version = :version""")
                .param("state", state.name())
                .param("outcome", outcome == null ? null : outcome.value())
                .param("answer", closing.answer())
                .param("by", by == null ? null : by.value())
                .param("now", Utc.bind(now))
                .param("id", suggestion.id().value())
                .param("version", suggestion.version())
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException(
                    "suggestion " + suggestion.id().value() + " has moved on");
        }
        if (closing.done() != null) {
            addParts(suggestion.id(), DONE, closing.done());
        }
    }

    private void addWords(SuggestionId id, NewSuggestion suggestion) {
        batches.batchUpdate(
                "insert into suggestion_claim (suggestion_id, claim_id, wording) values (:id, :claim, :wording)",
                suggestion.claims().stream()
                        .map(claim -> new MapSqlParameterSource()
                                .addValue("id", id.value())
                                .addValue("claim", claim.id().value())
                                .addValue("wording", claim.wording()))
                        .toArray(SqlParameterSource[]::new));
        addParts(id, SUGGESTED, suggestion.proposal());
    }

    private void addParts(SuggestionId id, String side, Proposal proposal) {
        List<SqlParameterSource> rows = new ArrayList<>();
        for (Part part : parts(side, proposal)) {
            rows.add(new MapSqlParameterSource()
                    .addValue("id", id.value())
                    .addValue("side", part.side())
                    .addValue("position", rows.size())
                    .addValue("spans", NewSuggestion.places(part.spans()))
                    .addValue("quote", part.quote())
                    .addValue("words", part.words())
                    .addValue(
                            "reason",
                            part.reason() == null ? null : part.reason().name()));
        }
        batches.batchUpdate("""
                insert into suggestion_part (suggestion_id, side, position, spans, quote, words, set_aside_reason)
                values (:id, :side, :position, :spans, :quote, :words, :reason)""", rows.toArray(SqlParameterSource[]::new));
    }

    private static List<Part> parts(String side, Proposal proposal) {
        return switch (proposal) {
            case OtherWording(String wording) -> List.of(new Part(side, List.of(), "", wording, null));
            case OneOfSeveral(String wording) -> List.of(new Part(side, List.of(), "", wording, null));
            case SettingAside(SetAsideReason reason, String note) ->
                List.of(new Part(side, List.of(), "", note, reason));
            case Addition(SuggestedPart claim) -> List.of(part(side, claim));
            case Parts(List<SuggestedPart> several) ->
                several.stream().map(claim -> part(side, claim)).toList();
        };
    }

    private static Part part(String side, SuggestedPart claim) {
        return new Part(side, claim.spans(), claim.quote(), claim.wording(), null);
    }

    private static Proposal proposal(SuggestionKind kind, List<Part> parts) {
        Part first = parts.getFirst();
        return switch (kind) {
            case REWORD -> new OtherWording(first.words());
            case MERGE -> new OneOfSeveral(first.words());
            case SET_ASIDE -> new SettingAside(Objects.requireNonNull(first.reason()), first.words());
            case ADD -> new Addition(new SuggestedPart(first.spans(), first.quote(), first.words()));
            case SPLIT ->
                new Parts(parts.stream()
                        .map(part -> new SuggestedPart(part.spans(), part.quote(), part.words()))
                        .toList());
        };
    }

    /** Three statements for any number of suggestions. */
    private List<Suggestion> read(Where where, String order, int limit) {
        List<Long> ids = db.sql("select s.id from suggestion s %s order by %s limit :limit".formatted(where, order))
                .params(where.parameters())
                .param("limit", limit)
                .query(Long.class)
                .list();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<SuggestedOn>> claims = claimsOf(ids);
        Map<Long, List<Part>> parts = partsOf(ids);
        return db.sql("""
                        select s.*, t.title, p.full_name as by_name, a.full_name as answered_name,
                            (select max(v.id) from article_version v where v.article_id = s.article_id) as latest_id
                        from suggestion s
                        join article t on t.id = s.article_id
                        join person p on p.id = s.person_id
                        left join person a on a.id = s.answered_by
                        where s.id in (:ids) order by\s""" + order)
                .param("ids", ids)
                .query((row, number) -> suggestion(
                        row,
                        claims.getOrDefault(row.getLong("id"), List.of()),
                        parts.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<SuggestedOn>> claimsOf(Collection<Long> ids) {
        Map<Long, List<SuggestedOn>> claims = new HashMap<>();
        db.sql("""
                        select s.suggestion_id, s.claim_id, c.number, s.wording, c.wording as wording_now, c.status, c.version
                        from suggestion_claim s join claim c on c.id = s.claim_id
                        where s.suggestion_id in (:ids)
                        order by s.suggestion_id, c.place, c.id""").param("ids", ids).query(row -> {
            claims.computeIfAbsent(row.getLong("suggestion_id"), id -> new ArrayList<>())
                    .add(new SuggestedOn(
                            new ClaimId(row.getLong("claim_id")),
                            row.getInt("number"),
                            row.getString("wording"),
                            row.getString("wording_now"),
                            ClaimStatus.valueOf(row.getString("status")),
                            row.getInt("version")));
        });
        return claims;
    }

    private Map<Long, List<Part>> partsOf(Collection<Long> ids) {
        Map<Long, List<Part>> parts = new HashMap<>();
        db.sql("""
                        select * from suggestion_part where suggestion_id in (:ids)
                        order by suggestion_id, side, position""").param("ids", ids).query(row -> {
            String reason = row.getString("set_aside_reason");
            parts.computeIfAbsent(row.getLong("suggestion_id"), id -> new ArrayList<>())
                    .add(new Part(
                            row.getString("side"),
                            spans(row.getString("spans")),
                            row.getString("quote"),
                            row.getString("words"),
                            reason == null ? null : SetAsideReason.valueOf(reason)));
        });
        return parts;
    }

    private static List<Span> spans(String places) {
        return Arrays.stream(places.split(" "))
                .filter(place -> !place.isEmpty())
                .map(place -> place.split("-", 2))
                .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .toList();
    }

    private static Suggestion suggestion(ResultSet row, List<SuggestedOn> claims, List<Part> parts)
            throws SQLException {
        SuggestionKind kind = SuggestionKind.valueOf(row.getString("kind"));
        List<Part> done =
                parts.stream().filter(part -> part.side().equals(DONE)).toList();
        long outcome = row.getLong("outcome_id");
        String answeredBy = row.getString("answered_name");
        return new Suggestion(
                new SuggestionId(row.getLong("id")),
                new ArticleId(row.getLong("article_id")),
                row.getString("title"),
                new VersionId(row.getLong("version_id")),
                new VersionId(row.getLong("latest_id")),
                claims,
                proposal(
                        kind,
                        parts.stream()
                                .filter(part -> part.side().equals(SUGGESTED))
                                .toList()),
                row.getString("why"),
                new PersonId(row.getLong("person_id")),
                row.getString("by_name"),
                Utc.read(row, "at"),
                SuggestionState.valueOf(row.getString("state")),
                done.isEmpty() ? null : proposal(kind, done),
                outcome == 0 ? null : new ClaimId(outcome),
                row.getString("answer"),
                answeredBy == null ? "" : answeredBy,
                Utc.readOrNull(row, "answered_at"),
                row.getInt("version"));
    }

    /** How a suggestion comes to its end. */
    record Closing(
            @Nullable PersonId by,
            @Nullable ClaimId outcome,
            @Nullable Proposal done,
            String answer) {}
}
