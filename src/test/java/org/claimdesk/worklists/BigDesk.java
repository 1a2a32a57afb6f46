package org.claimdesk.worklists;

import java.time.Instant;
import java.util.List;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.assignment.Newsroom;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A desk that has been at work for years: a hundred claims an article, most of them decided, and for each reviewer about a dozen that
 * wait. What is open grows with the desk too, so that a list that reads it all gives itself away.
 */
final class BigDesk {

    static final int REVIEWERS = 40;
    static final String SPEAKER = "Speaker 7";

    private final JdbcClient db;
    private final PersonId reviewer;
    private final PersonId editor;
    private final ArticleId article;

    BigDesk(JdbcClient db, int claims) {
        this.db = db;
        var newsroom = new Newsroom(db);
        this.editor = newsroom.person("Edith", Role.EDITOR);
        this.reviewer = newsroom.person("Rosa", Role.REVIEWER);
        for (int i = 1; i < REVIEWERS; i++) {
            newsroom.person("Reviewer " + i, Role.REVIEWER);
        }
        fill(claims);
        this.article = new ArticleId(db.sql("select article_id from claim where status = 'OPEN' limit 1")
                .query(Long.class)
                .single());
    }

    PersonId reviewer() {
        return reviewer;
    }

    PersonId editor() {
        return editor;
    }

    /** One that has open claims. */
    ArticleId article() {
        return article;
    }

    /** One of whose claims something is due. */
    ArticleId articleDue(DueWithin due) {
        Instant now = Instant.now();
        return new ArticleId(db.sql("""
                        select article_id from assignment
                        where live = true and due_order >= :from and due_order < :until limit 1""")
                .param("from", Utc.bind(due.from(now)))
                .param("until", Utc.bind(due.until(now)))
                .query(Long.class)
                .single());
    }

    private void fill(int claims) {
        int articles = claims / 100;
        long first = reviewer.value();
        run("""
                insert into article (title, editor_id, split_state, created_at)
                select concat('Article ', seq), %d, 'DONE', utc_timestamp(6) from seq_1_to_%d""".formatted(editor.value(), articles));
        run("""
                insert ignore into article_version (id, article_id, number, text, text_hash, created_at)
                select id, id, 1, 'Text.', '', utc_timestamp(6) from article""");
        run("""
                insert into claim (article_id, version_id, number, start_offset, quote, surface, wording, speaker, kind, checkable,
                    check_worthiness, reasons, status, created_at)
                select t.id, t.id, n.seq, n.seq * 10, 'q', 's', concat('Claim ', t.id, '/', n.seq),
                    if(mod(n.seq, 3) = 0, null, concat('Speaker ', mod(t.id + n.seq, 50))),
                    elt(1 + mod(n.seq, 8), 'STATISTIC', 'EVENT', 'QUOTE', 'RULE', 'CAUSAL', 'COMPARISON', 'PREDICTION', 'OPINION'),
                    true, mod(t.id * 31 + n.seq * 17, 100) / 100, '',
                    elt(1 + mod(n.seq * 7 + t.id, 20), 'PROPOSED', 'PROPOSED', 'OPEN', 'OPEN', 'SUBMITTED', 'DISPUTED', 'IN_REVIEW',
                        'IN_REVIEW', 'DECIDED', 'DECIDED', 'DECIDED', 'DECIDED', 'PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'PUBLISHED',
                        'PUBLISHED', 'PUBLISHED', 'SET_ASIDE', 'REPLACED'),
                    utc_timestamp(6)
                from article t join seq_1_to_100 n where t.title like 'Article %'""");
        run("""
                insert into assignment
                    (claim_id, reviewer_id, assigned_by, assigned_at, due_at, status, changed_at, check_worthiness, article_id,
                        speaker, kind)
                select c.id, %d + mod(c.number + c.article_id, %d), %d, utc_timestamp(6), utc_timestamp(6) + interval mod(c.id, 97) - 30 hour,
                    if(c.status = 'IN_REVIEW', 'STARTED', 'SUBMITTED'), utc_timestamp(6), c.check_worthiness, c.article_id,
                    c.speaker, c.kind
                from claim c where c.status in ('IN_REVIEW', 'SUBMITTED', 'DISPUTED', 'DECIDED', 'PUBLISHED')""".formatted(first, REVIEWERS, editor.value()));
        run("""
                insert into pool_claim (claim_id, due_at, wanted, added_by, added_at, check_worthiness)
                select id, utc_timestamp(6) + interval mod(id, 50) hour, 1, %d, utc_timestamp(6), check_worthiness
                from claim where status = 'OPEN'""".formatted(editor.value()));
        for (String table : List.of("article", "claim", "assignment", "pool_claim")) {
            db.sql("analyze table " + table).query().listOfRows();
        }
    }

    private void run(String statement) {
        db.sql(statement).update();
    }
}
