package org.claimdesk.settings;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.claimdesk.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TidyingRepository {

    private final JdbcClient db;

    TidyingRepository(JdbcClient db) {
        this.db = db;
    }

    void note(String setting, Instant at, int removed) {
        db.sql("""
                        insert into tidying (kind, ran_at, removed, in_all) values (:kind, :at, :removed, :removed)
                        on duplicate key update ran_at = :at, removed = :removed, in_all = in_all + :removed""")
                .param("kind", setting)
                .param("at", Utc.bind(at))
                .param("removed", removed)
                .update();
    }

    /** By the name of the setting. */
    Map<String, Tidied> all() {
        Map<String, Tidied> all = new HashMap<>();
        db.sql("select * from tidying").query(row -> {
            all.put(
                    row.getString("kind"),
                    new Tidied(Utc.read(row, "ran_at"), row.getInt("removed"), row.getLong("in_all")));
        });
        return all;
    }
}
