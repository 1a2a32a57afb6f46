package org.claimdesk.notifications;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NoticeRepository {

    private static final String NOTICE = """
            select n.*, b.full_name as by_name, c.number, c.wording, c.article_id, a.title
            from notice n
            left join person b on b.id = n.by_id
            left join claim c on c.id = n.claim_id
            left join article a on a.id = c.article_id
            """;

    private final JdbcClient db;

    NoticeRepository(JdbcClient db) {
        this.db = db;
    }

    List<Notice> page(PersonId person, Set<NoticeKind> kinds, long before, int limit) {
        return db.sql(NOTICE + """
                        where n.person_id = :person and n.id < :before and n.kind in (:kinds)
                        order by n.id desc limit :limit""")
                .param("person", person.value())
                .param("before", before)
                .param("kinds", names(kinds))
                .param("limit", limit)
                .query((row, number) -> notice(row))
                .list();
    }

    Optional<Notice> find(NoticeId id, PersonId person, Set<NoticeKind> kinds) {
        return db.sql(NOTICE + "where n.id = :id and n.person_id = :person and n.kind in (:kinds)")
                .param("id", id.value())
                .param("person", person.value())
                .param("kinds", names(kinds))
                .query((row, number) -> notice(row))
                .optional();
    }

    /** Looks at no more than so many entries of an index, however many there are. */
    int unread(PersonId person, int most) {
        return db.sql("""
                        select count(*) from (
                            select 1 from notice where person_id = :person and read_at is null limit :most) unread""")
                .param("person", person.value())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    void markRead(NoticeId id, PersonId person, Instant now) {
        db.sql("update notice set read_at = :now where id = :id and person_id = :person and read_at is null")
                .param("now", Utc.bind(now))
                .param("id", id.value())
                .param("person", person.value())
                .update();
    }

    void markAllRead(PersonId person, NoticeId newest, Instant now) {
        db.sql("update notice set read_at = :now where person_id = :person and read_at is null and id <= :newest")
                .param("now", Utc.bind(now))
                .param("person", person.value())
                .param("newest", newest.value())
                .update();
    }

    /** What an act has settled is as good as read. */
    void settle(AssignmentId assignment, Instant now) {
        db.sql("update notice set read_at = :now where assignment_id = :assignment and read_at is null")
                .param("now", Utc.bind(now))
                .param("assignment", assignment.value())
                .update();
    }

    void settle(ClaimId claim, Set<NoticeKind> kinds, Instant now) {
        db.sql("update notice set read_at = :now where claim_id = :claim and kind in (:kinds) and read_at is null")
                .param("now", Utc.bind(now))
                .param("claim", claim.value())
                .param("kinds", names(kinds))
                .update();
    }

    /** That somebody has suggested something about a claim needs no telling once it is answered or taken back. */
    void settleSuggested(ClaimId claim, PersonId by, Instant now) {
        db.sql("""
                        update notice set read_at = :now
                        where claim_id = :claim and kind = :kind and by_id = :by and read_at is null""")
                .param("now", Utc.bind(now))
                .param("claim", claim.value())
                .param("kind", NoticeKind.SUGGESTED.name())
                .param("by", by.value())
                .update();
    }

    /** What somebody was told of an assignment that is no longer theirs. */
    void takeBack(AssignmentId assignment) {
        db.sql("delete from notice where assignment_id = :assignment")
                .param("assignment", assignment.value())
                .update();
    }

    /** What somebody was told in roles that they no longer have. */
    void takeBack(PersonId person, Set<NoticeKind> kinds) {
        if (!kinds.isEmpty()) {
            db.sql("delete from notice where person_id = :person and kind in (:kinds)")
                    .param("person", person.value())
                    .param("kinds", names(kinds))
                    .update();
        }
    }

    void add(Message message, ByMail byMail, Instant now) {
        boolean isOne = message.claims().size() == 1;
        PersonId by = message.by();
        AssignmentId assignment = message.assignment();
        db.sql("""
                        insert into notice (person_id, kind, by_id, claim_id, assignment_id, amount, at, by_mail)
                        values (:person, :kind, :by, :claim, :assignment, :amount, :now, :byMail)""")
                .param("person", message.to().value())
                .param("kind", message.kind().name())
                .param("by", by == null ? null : by.value())
                .param("claim", isOne ? message.claims().getFirst().value() : null)
                .param("assignment", isOne && assignment != null ? assignment.value() : null)
                .param("amount", message.claims().size())
                .param("now", Utc.bind(now))
                .param("byMail", byMail.name())
                .update();
    }

    /** Adds to a message of several things that the same person set off a moment ago, and that has not been read or sent; answers whether there was one. */
    boolean addToEarlier(Message message, Instant since) {
        PersonId by = message.by();
        return db.sql("""
                        update notice set amount = amount + :amount
                        where person_id = :person and read_at is null and kind = :kind and by_id <=> :by
                            and amount > 1 and at > :since and sent_at is null
                        order by id desc limit 1""")
                        .param("amount", message.claims().size())
                        .param("person", message.to().value())
                        .param("kind", message.kind().name())
                        .param("by", by == null ? null : by.value())
                        .param("since", Utc.bind(since))
                        .update()
                == 1;
    }

    /**
     * The editors who may judge the reviews of a claim: whoever took the article in, if they may; otherwise all who may. Nobody judges
     * where they were asked to review.
     */
    List<PersonId> judges(ClaimId claim) {
        List<PersonId> all = new ArrayList<>();
        List<PersonId> responsible = new ArrayList<>();
        db.sql("""
                        select p.id, p.id = a.editor_id as responsible
                        from claim c
                        join article a on a.id = c.article_id
                        join person_role r on r.role = 'EDITOR'
                        join person p on p.id = r.person_id
                        where c.id = :claim and not p.disabled
                            and not exists (
                                select 1 from assignment s
                                where s.claim_id = c.id and s.reviewer_id = p.id
                                    and s.status in ('ASSIGNED', 'STARTED', 'SUBMITTED'))
                        order by p.id""").param("claim", claim.value()).query(row -> {
            PersonId person = new PersonId(row.getLong("id"));
            all.add(person);
            if (row.getBoolean("responsible")) {
                responsible.add(person);
            }
        });
        return responsible.isEmpty() ? all : responsible;
    }

    /** Whose review of a claim is in. */
    List<PersonId> reviewersOf(ClaimId claim) {
        return db
                .sql("select reviewer_id from assignment where claim_id = :claim and status = 'SUBMITTED' order by id")
                .param("claim", claim.value())
                .query(Long.class)
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** Who asked, if they are an editor still. */
    Optional<PersonId> whoAsked(AssignmentId assignment) {
        return db.sql("""
                        select p.id from assignment s join person p on p.id = s.assigned_by and not p.disabled
                        where s.id = :assignment and exists (
                            select 1 from person_role r where r.person_id = p.id and r.role = 'EDITOR')""")
                .param("assignment", assignment.value())
                .query(Long.class)
                .optional()
                .map(PersonId::new);
    }

    NoticeChoices choices(PersonId person) {
        return choices(Set.of(person)).getOrDefault(person, NoticeChoices.USUAL);
    }

    /** What these people have chosen; those who have not are left out. */
    Map<PersonId, NoticeChoices> choices(Collection<PersonId> people) {
        Map<PersonId, NoticeChoices> found = new HashMap<>();
        db.sql("select * from notice_choice where person_id in (:people)")
                .param("people", people.stream().map(PersonId::value).toList())
                .query(row -> {
                    found.put(
                            new PersonId(row.getLong("person_id")),
                            new NoticeChoices(read(row.getString("choices")), row.getInt("version")));
                });
        return found;
    }

    void save(PersonId person, Map<NoticeKind, ByMail> choices, int version) {
        String save =
                version == 0 ? "insert ignore into notice_choice (person_id, choices) values (:person, :choices)" : """
                update notice_choice set choices = :choices, version = version + 1
                where person_id = :person and version = :version""";
        int saved = db.sql(save)
                .param("person", person.value())
                .param(
                        "choices",
                        choices.entrySet().stream()
                                .map(choice -> choice.getKey() + "=" + choice.getValue())
                                .sorted()
                                .collect(joining(",")))
                .param("version", version)
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("what person " + person.value() + " chose has moved on");
        }
    }

    /** Unread notices that a letter is to tell of, newest first. */
    List<Notice> toSend(PersonId person, Set<NoticeKind> kinds, ByMail byMail, int most) {
        return db.sql(NOTICE + """
                        where n.person_id = :person and n.sent_at is null and n.by_mail = :byMail and n.read_at is null
                            and n.kind in (:kinds)
                        order by n.id desc limit :most""")
                .param("person", person.value())
                .param("byMail", byMail.name())
                .param("kinds", names(kinds))
                .param("most", most)
                .query((row, number) -> notice(row))
                .list();
    }

    /** Who waits for a letter in the morning, and since when. */
    Map<PersonId, Instant> waitingForTheMorning() {
        Map<PersonId, Instant> waiting = new HashMap<>();
        db.sql("""
                        select person_id, min(at) as since from notice
                        where sent_at is null and by_mail = 'DAILY' and read_at is null
                        group by person_id""").query(row -> {
            waiting.put(new PersonId(row.getLong("person_id")), Utc.read(row, "since"));
        });
        return waiting;
    }

    void markSent(PersonId person, ByMail byMail, NoticeId newest, Instant now) {
        db.sql("""
                        update notice set sent_at = :now
                        where person_id = :person and sent_at is null and by_mail = :byMail and id <= :newest""")
                .param("now", Utc.bind(now))
                .param("person", person.value())
                .param("byMail", byMail.name())
                .param("newest", newest.value())
                .update();
    }

    /** Removes notices from before then, and says how many. */
    int forget(Instant before, int most) {
        return db.sql("delete from notice where at < :before order by id limit :most")
                .param("before", Utc.bind(before))
                .param("most", most)
                .update();
    }

    void forgetDueTimes(Instant before, int most) {
        db.sql("delete from due_told where due_at < :before limit :most")
                .param("before", Utc.bind(before))
                .param("most", most)
                .update();
    }

    /** A reviewer's assignment that falls due. */
    record Due(AssignmentId assignment, ClaimId claim, PersonId reviewer, Instant dueAt) {}

    /**
     * What falls due after one moment and by another, and its reviewer has not been told so.
     *
     * @param askedBefore how long before it was due they must have been asked; whoever is asked later knows
     */
    List<Due> falling(NoticeKind kind, Instant after, Instant by, Duration askedBefore, int most) {
        return db.sql("""
                        select a.id, a.claim_id, a.reviewer_id, a.due_at
                        from assignment a join person p on p.id = a.reviewer_id and not p.disabled
                        where a.live = true and a.due_order > :after and a.due_order <= :by
                            and a.assigned_at <= a.due_at - interval :before second
                            and not exists (
                                select 1 from due_told t
                                where t.assignment_id = a.id and t.kind = :kind and t.due_at = a.due_at)
                        order by a.due_order, a.id limit :most""")
                .param("after", Utc.bind(after))
                .param("by", Utc.bind(by))
                .param("before", askedBefore.toSeconds())
                .param("kind", kind.name())
                .param("most", most)
                .query((row, number) -> new Due(
                        new AssignmentId(row.getLong("id")),
                        new ClaimId(row.getLong("claim_id")),
                        new PersonId(row.getLong("reviewer_id")),
                        Utc.read(row, "due_at")))
                .list();
    }

    void told(Due due, NoticeKind kind) {
        db.sql("insert into due_told (assignment_id, kind, due_at) values (:assignment, :kind, :due)")
                .param("assignment", due.assignment().value())
                .param("kind", kind.name())
                .param("due", Utc.bind(due.dueAt()))
                .update();
    }

    private static List<String> names(Set<NoticeKind> kinds) {
        // An empty list is no SQL; no notice is of the kind without a name.
        return kinds.isEmpty()
                ? List.of("")
                : kinds.stream().map(NoticeKind::name).toList();
    }

    private static Map<NoticeKind, ByMail> read(String choices) {
        return choices.isEmpty()
                ? Map.of()
                : Arrays.stream(choices.split(","))
                        .map(choice -> choice.split("="))
                        .collect(Collectors.toMap(
                                choice -> NoticeKind.valueOf(choice[0]), choice -> ByMail.valueOf(choice[1])));
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                new NoticeId(row.getLong("id")),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("by_name"),
                row.getInt("amount"),
                about(row),
                assignment(row),
                Utc.read(row, "at"),
                row.getObject("read_at") != null);
    }

    private static Notice.@Nullable About about(ResultSet row) throws SQLException {
        Long claim = row.getObject("claim_id", Long.class);
        return claim == null
                ? null
                : new Notice.About(
                        new ClaimId(claim),
                        new ArticleId(row.getLong("article_id")),
                        row.getString("title"),
                        row.getInt("number"),
                        row.getString("wording"));
    }

    private static @Nullable AssignmentId assignment(ResultSet row) throws SQLException {
        Long assignment = row.getObject("assignment_id", Long.class);
        return assignment == null ? null : new AssignmentId(assignment);
    }
}
