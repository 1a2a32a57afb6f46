package org.claimdesk.demo;

import java.time.Instant;
import org.claimdesk.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DemoRepository {

    private final JdbcClient db;

    DemoRepository(JdbcClient db) {
        this.db = db;
    }

    boolean isMarked() {
        return db.sql("select count(*) from demo_mark").query(Integer.class).single() > 0;
    }

    void mark(Instant at) {
        db.sql("insert into demo_mark (id, begun_at) values (1, :at)")
                .param("at", Utc.bind(at))
                .update();
    }
}
