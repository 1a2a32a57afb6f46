package org.claimdesk.review;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.Person;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.claimdesk.users.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** People, an article and its claims, as tests of reviews need them. */
public final class Newsroom {

    public static final String TEXT =
            "Talks are underway. It would be the alliance’s first office in Asia. Nobody denied it.";

    private final JdbcClient db;
    private int people;
    private int claims;

    public Newsroom(JdbcClient db) {
        this.db = db;
    }

    public Person person(String name, Role... roles) {
        long id = insert(
                "insert into person (sign_in_name, full_name, created_at) values (?, ?, ?)",
                name + ++people,
                name,
                Utc.bind(Utc.now()));
        for (Role role : roles) {
            db.sql("insert into person_role (person_id, role) values (?, ?)")
                    .params(id, role.name())
                    .update();
        }
        return new Person(new PersonId(id), name + people, name, Set.of(roles), false, 1);
    }

    /** A claim that is open, in an article that the editor has taken in. */
    public ClaimId claim(Person editor) {
        Instant now = Utc.now();
        long article = insert(
                "insert into article (title, editor_id, split_state, created_at) values (?, ?, 'DONE', ?)",
                "NATO in talks to open liaison office in Tokyo",
                editor.id().value(),
                Utc.bind(now));
        long version = insert("""
                insert into article_version (article_id, number, text, text_hash, language, created_at)
                values (?, 1, ?, repeat('0', 64), 'en', ?)""", article, TEXT, Utc.bind(now));
        long claim = insert(
                """
                insert into claim (article_id, version_id, number, start_offset, quote, surface, wording, kind, checkable,
                    check_worthiness, reasons, status, created_at)
                values (?, ?, 1, 32, ?, '', ?, 'COMPARISON', true, 0.8, '', 'OPEN', ?)""",
                article,
                version,
                TEXT.substring(32, 67),
                "The liaison office would be NATO’s first in Asia, number " + ++claims,
                Utc.bind(now));
        db.sql("insert into claim_anchor values (?, 0, 32, 67, '', '')")
                .params(claim)
                .update();
        db.sql("insert into claim_tally values (?, 'OPEN', 1)").params(article).update();
        int position = 0;
        for (var sentence : List.of(new int[] {0, 19}, new int[] {20, 68}, new int[] {69, TEXT.length()})) {
            db.sql(
                            "insert into sentence (version_id, position, start_offset, end_offset, heading) values (?, ?, ?, ?, false)")
                    .params(version, position++, sentence[0], sentence[1])
                    .update();
        }
        return new ClaimId(claim);
    }

    public String statusOf(ClaimId claim) {
        return db.sql("select status from claim where id = ?")
                .params(claim.value())
                .query(String.class)
                .single();
    }

    public String statusOf(AssignmentId assignment) {
        return db.sql("select status from assignment where id = ?")
                .params(assignment.value())
                .query(String.class)
                .single();
    }

    public int versionOf(ClaimId claim) {
        return db.sql("select version from claim where id = ?")
                .params(claim.value())
                .query(Integer.class)
                .single();
    }

    /** The actions that the audit log holds about a subject, oldest first. */
    public List<String> actionsOn(String kind, long id) {
        return db.sql("select action from audit_entry where subject_kind = ? and subject_id = ? order by id")
                .params(kind, id)
                .query(String.class)
                .list();
    }

    public int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }

    public void reviewsPerClaim(int reviews) {
        db.sql("update desk_setting set value = ? where name = 'reviews-per-claim'")
                .params(String.valueOf(reviews))
                .update();
    }

    public static <T> T as(Person person, Supplier<T> deed) {
        var before = SecurityContextHolder.getContext();
        signIn(person);
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void as(Person person, Runnable deed) {
        as(person, () -> {
            deed.run();
            return true;
        });
    }

    public static void signIn(Person person) {
        var signedIn = new SignedIn(person, null);
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities())));
    }

    private long insert(String sql, Object... values) {
        var key = new GeneratedKeyHolder();
        db.sql(sql).params(values).update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }
}
