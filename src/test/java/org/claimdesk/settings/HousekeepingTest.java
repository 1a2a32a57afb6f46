package org.claimdesk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.claimdesk.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@DeskTest
@WithMockUser(roles = "ADMIN")
class HousekeepingTest {

    @Autowired
    private Housekeeping housekeeping;

    @Autowired
    private JdbcClient db;

    @Test
    void forgetsCommandsThatAreOlderThanTheDeskKeepsThem() {
        String old = remember(91);
        String young = remember(89);

        housekeeping.forgetOldOnes();

        assertThat(db.sql("select id from command where id in (:ids)")
                        .param("ids", List.of(old, young))
                        .query(String.class)
                        .list())
                .containsExactly(young);
    }

    private String remember(int daysAgo) {
        String id = UUID.randomUUID().toString();
        db.sql("insert into command (id, at) values (:id, utc_timestamp(6) - interval :days day)")
                .param("id", id)
                .param("days", daysAgo)
                .update();
        return id;
    }
}
