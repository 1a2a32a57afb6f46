package org.claimdesk.articles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.claimdesk.text.CleanText;
import org.claimdesk.users.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where drafts are kept, one a person. */
@Repository
class DraftRepository {

    private final JdbcClient db;

    DraftRepository(JdbcClient db) {
        this.db = db;
    }

    /** Makes an empty draft unless the person has one. */
    void begin(PersonId person, CommandId id) {
        db.sql("insert ignore into article_draft (person_id, id, saved_at) values (:person, :id, :now)")
                .param("person", person.value())
                .param("id", id.value())
                .param("now", Utc.bind(Utc.now()))
                .update();
    }

    /** Holds the person's draft for this transaction; refuses when it is another one than the screen shows, or none. */
    void lock(PersonId person, CommandId id) {
        boolean there = db.sql("select id from article_draft where person_id = :person and id = :id for update")
                .param("person", person.value())
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!there) {
            throw new Refused("article.refused.draft-gone");
        }
    }

    /** Removes drafts that nobody has touched since, and says how many. */
    int forget(Instant before, int most) {
        return db.sql("delete from article_draft where saved_at < :before limit :most")
                .param("before", Utc.bind(before))
                .param("most", most)
                .update();
    }

    ArticleDraft of(PersonId person) {
        return db.sql("""
                        select id, title, outlet, author, source_link, published_on, due_at_local
                        from article_draft where person_id = :person""")
                .param("person", person.value())
                .query((row, number) -> draft(row))
                .single();
    }

    void saveDetails(PersonId person, DraftDetails details) {
        db.sql("""
                        update article_draft set title = :title, outlet = :outlet, author = :author, source_link = :sourceLink,
                            published_on = :publishedOn, due_at_local = :dueAt, saved_at = :now
                        where person_id = :person""")
                .param("title", CleanText.clean(details.title()))
                .param("outlet", CleanText.clean(details.outlet()))
                .param("author", CleanText.clean(details.author()))
                .param("sourceLink", CleanText.clean(details.sourceLink()))
                .param("publishedOn", details.publishedOn())
                .param("dueAt", details.dueAt())
                .param("now", Utc.bind(Utc.now()))
                .param("person", person.value())
                .update();
    }

    /** The text with its dropped lines; an empty one when the person has no draft. */
    IntakeText text(PersonId person) {
        return db.sql("select text, dropped_lines from article_draft where person_id = :person")
                .param("person", person.value())
                .query((row, number) -> IntakeText.of(row.getString("text"), numbers(row.getString("dropped_lines"))))
                .optional()
                .orElseGet(() -> IntakeText.of("", List.of()));
    }

    void saveText(PersonId person, IntakeText text) {
        String dropped = text.droppedNumbers().stream().map(String::valueOf).collect(Collectors.joining(" "));
        db.sql("""
                        update article_draft set text = :text, dropped_lines = :dropped, saved_at = :now
                        where person_id = :person""")
                .param("text", text.source())
                .param("dropped", dropped)
                .param("now", Utc.bind(Utc.now()))
                .param("person", person.value())
                .update();
    }

    void remove(PersonId person) {
        db.sql("delete from article_draft where person_id = :person")
                .param("person", person.value())
                .update();
    }

    private static ArticleDraft draft(ResultSet row) throws SQLException {
        return new ArticleDraft(
                new CommandId(row.getObject("id", UUID.class)),
                new DraftDetails(
                        row.getString("title"),
                        row.getString("outlet"),
                        row.getString("author"),
                        row.getString("source_link"),
                        row.getObject("published_on", LocalDate.class),
                        row.getObject("due_at_local", LocalDateTime.class)));
    }

    private static List<Integer> numbers(String spaced) {
        return spaced.isEmpty()
                ? List.of()
                : Arrays.stream(spaced.split(" ")).map(Integer::valueOf).toList();
    }
}
