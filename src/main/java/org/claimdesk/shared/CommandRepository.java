package org.claimdesk.shared;

import java.time.Instant;
import java.util.OptionalLong;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CommandRepository {

    private final JdbcClient db;

    CommandRepository(JdbcClient db) {
        this.db = db;
    }

    /** Whether this is the first time; waits for a running transaction that carries out the same command. */
    boolean begin(CommandId command) {
        try {
            db.sql("insert into command (id, at) values (:id, :at)")
                    .param("id", command.value().toString())
                    .param("at", Utc.bind(Utc.now()))
                    .update();
            return true;
        } catch (DuplicateKeyException carriedOutBefore) {
            return false;
        }
    }

    /** Deletes some of what was carried out before then, and says how many. */
    int forget(Instant before, int most) {
        return db.sql("delete from command where at < :before limit :most")
                .param("before", Utc.bind(before))
                .param("most", most)
                .update();
    }

    void finish(CommandId command, long result) {
        db.sql("update command set result = :result where id = :id")
                .param("result", result)
                .param("id", command.value().toString())
                .update();
    }

    /** Reads past the snapshot, with the lock that the failed insert already holds: a stronger one would deadlock two who repeat. */
    OptionalLong resultOf(CommandId command) {
        return db
                .sql("select result from command where id = :id and result is not null lock in share mode")
                .param("id", command.value().toString())
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
