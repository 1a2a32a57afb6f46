package org.claimdesk.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.Person;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.claimdesk.users.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A small newsroom in the database: people, one article, and claims as far along as a test wants them. */
public final class Newsroom {

    private final JdbcClient db;
    private final PersonId chief;
    private final ArticleId article;
    private int claims;

    public Newsroom(JdbcClient db) {
        this.db = db;
        this.chief = person("Charles Chief", Role.EDITOR);
        this.article = article("NATO in Tokyo");
    }

    public PersonId person(String name, Role... roles) {
        long id = db.sql("""
                        insert into person (sign_in_name, full_name, created_at)
                        values (:name, :name, utc_timestamp(6)) returning id""").param("name", name).query(Long.class).single();
        for (Role role : roles) {
            db.sql("insert into person_role (person_id, role) values (:id, :role)")
                    .param("id", id)
                    .param("role", role.name())
                    .update();
        }
        return new PersonId(id);
    }

    public void disable(PersonId person) {
        db.sql("update person set disabled = true where id = :id")
                .param("id", person.value())
                .update();
    }

    /** Puts a person at the keyboard of this thread. */
    public void signIn(PersonId person, Role... roles) {
        signInAs(person, roles);
    }

    /** Puts a person at the keyboard of this thread, whoever made their account. */
    public static void signInAs(PersonId person, Role... roles) {
        var signedIn = new SignedIn(new Person(person, "someone", "Someone", Set.of(roles), false, 1), null);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        signedIn, null, List.copyOf(signedIn.getAuthorities())));
    }

    public ArticleId article(String title) {
        return new ArticleId(db.sql("""
                        insert into article (title, editor_id, split_state, created_at)
                        values (:title, :chief, 'DONE', utc_timestamp(6)) returning id""")
                .param("title", title)
                .param("chief", chief.value())
                .query(Long.class)
                .single());
    }

    public ArticleId article() {
        return article;
    }

    public ClaimId claim(ClaimStatus status) {
        return claim(article, status, 0.5, "NATO has 31 members.");
    }

    public ClaimId claim(ArticleId article, ClaimStatus status, double worth, String wording) {
        db.sql("""
                        insert ignore into article_version (id, article_id, number, text, text_hash, created_at)
                        values (:article, :article, 1, 'NATO has 31 members.', '', utc_timestamp(6))""").param("article", article.value()).update();
        db.sql("""
                        insert into claim_tally (article_id, status, claims) values (:article, :status, 1)
                        on duplicate key update claims = claims + 1""")
                .param("article", article.value())
                .param("status", status.name())
                .update();
        return new ClaimId(db.sql("""
                        insert into claim (article_id, version_id, number, start_offset, quote, surface, wording, kind,
                            checkable, check_worthiness, reasons, status, created_at)
                        values (:article, :article, :number, 0, 'NATO', 'NATO', :wording, 'STATISTIC', true, :worth, '', :status,
                            utc_timestamp(6)) returning id""")
                .param("article", article.value())
                .param("number", ++claims)
                .param("wording", wording)
                .param("worth", worth)
                .param("status", status.name())
                .query(Long.class)
                .single());
    }

    /** An assignment that has come this far; its claim stays as it is. */
    public AssignmentId assignment(ClaimId claim, PersonId reviewer, AssignmentStatus status, @Nullable Instant due) {
        return new AssignmentId(db.sql("""
                        insert into assignment
                            (claim_id, reviewer_id, assigned_by, assigned_at, due_at, status, changed_at, check_worthiness,
                                article_id, speaker, kind)
                        select id, :reviewer, :chief, utc_timestamp(6), :due, :status, utc_timestamp(6), check_worthiness,
                            article_id, speaker, kind
                        from claim where id = :claim returning id""")
                .param("claim", claim.value())
                .param("reviewer", reviewer.value())
                .param("chief", chief.value())
                .param("due", Utc.bindOrNull(due))
                .param("status", status.name())
                .query(Long.class)
                .single());
    }

    public ClaimStatus statusOf(ClaimId claim) {
        return ClaimStatus.valueOf(db.sql("select status from claim where id = :id")
                .param("id", claim.value())
                .query(String.class)
                .single());
    }

    public List<String> actions() {
        return db.sql("select action from audit_entry order by id")
                .query(String.class)
                .list();
    }
}
