package org.claimdesk.worklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.claimdesk.DeskTest;
import org.claimdesk.assignment.Effort;
import org.claimdesk.assignment.Newsroom;
import org.claimdesk.pool.Pool;
import org.claimdesk.users.Role;
import org.claimdesk.workload.Workload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** On a desk with 30,000 claims, no list and no counter looks at more than twenty times what it shows or counts. */
@DeskTest
class GrowthTest {

    @Autowired
    private EditorsDesk desk;

    @Autowired
    private Queue queue;

    @Autowired
    private Pool pool;

    @Autowired
    private Workload workload;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void nothingLooksAtMoreThanTwentyTimesWhatItShows() {
        var big = new BigDesk(db, 30_000);
        List<String> tooMuch = new ArrayList<>();

        Newsroom.signInAs(big.editor(), Role.EDITOR);
        var reads = new DeskReads(desk, queue, pool, workload);
        reads.ofAnEditor(big).forEach((name, read) -> measure(name, read, tooMuch));
        Newsroom.signInAs(big.reviewer(), Role.REVIEWER);
        reads.ofAReviewer(big).forEach((name, read) -> measure(name, read, tooMuch));

        assertThat(tooMuch).isEmpty();
    }

    private void measure(String name, IntSupplier read, List<String> tooMuch) {
        int shown = read.getAsInt();
        Effort effort = Effort.of(db, transaction, read::getAsInt);
        if (effort.rowsRead() > 20L * Math.max(shown, 1)) {
            tooMuch.add("%s: %d rows for %d".formatted(name, effort.rowsRead(), shown));
        }
    }
}
