package org.claimdesk.users;

import java.time.Instant;
import org.claimdesk.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WrongSignInRepository {

    private final JdbcClient db;

    WrongSignInRepository(JdbcClient db) {
        this.db = db;
    }

    int wrong(String counted, Instant since) {
        return db.sql("select wrong from wrong_sign_in where counted = :counted and since > :since")
                .param("counted", counted)
                .param("since", Utc.bind(since))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void count(String counted, Instant now) {
        db.sql("""
                        insert into wrong_sign_in (counted, wrong, since) values (:counted, 1, :now)
                        on duplicate key update wrong = wrong + 1""").param("counted", counted).param("now", Utc.bind(now)).update();
    }

    void forget(String counted) {
        db.sql("delete from wrong_sign_in where counted = :counted")
                .param("counted", counted)
                .update();
    }

    void forgetBefore(Instant moment) {
        db.sql("delete from wrong_sign_in where since <= :moment")
                .param("moment", Utc.bind(moment))
                .update();
    }
}
