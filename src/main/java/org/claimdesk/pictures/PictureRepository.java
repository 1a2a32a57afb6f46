package org.claimdesk.pictures;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PictureRepository {

    private final JdbcClient db;

    PictureRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<Picture> of(PersonId person) {
        return db.sql("select png from picture where person_id = :person")
                .param("person", person.value())
                .query((row, number) -> new Picture(row.getBytes("png")))
                .optional();
    }

    Optional<Instant> changedAt(PersonId person) {
        return db.sql("select changed_at from picture where person_id = :person")
                .param("person", person.value())
                .query((row, number) -> Utc.read(row, "changed_at"))
                .optional();
    }

    Map<PersonId, Instant> changedAt() {
        Map<PersonId, Instant> since = new HashMap<>();
        db.sql("select person_id, changed_at from picture").query(row -> {
            since.put(new PersonId(row.getLong("person_id")), Utc.read(row, "changed_at"));
        });
        return since;
    }

    void keep(PersonId person, Picture picture, Instant now) {
        db.sql("replace into picture (person_id, png, changed_at) values (:person, :png, :now)")
                .param("person", person.value())
                .param("png", picture.png())
                .param("now", Utc.bind(now))
                .update();
    }

    void remove(PersonId person) {
        db.sql("delete from picture where person_id = :person")
                .param("person", person.value())
                .update();
    }
}
