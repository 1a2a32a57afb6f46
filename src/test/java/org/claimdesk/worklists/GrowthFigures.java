package org.claimdesk.worklists;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntSupplier;
import org.claimdesk.DeskTest;
import org.claimdesk.assignment.Effort;
import org.claimdesk.assignment.Newsroom;
import org.claimdesk.pool.Pool;
import org.claimdesk.users.Role;
import org.claimdesk.workload.Workload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Prints how long every list and counter takes on a desk with 10,000 claims and on one with a million, and how many rows the server
 * looks at. By hand, a few minutes: {@code mvn test -Dtest=GrowthFigures}.
 */
@DeskTest
class GrowthFigures {

    private static final int WARM_UP = 10;
    private static final int RUNS = 41;

    private static final Map<String, StringBuilder> TABLE = new LinkedHashMap<>();
    private static final Map<String, Double> SMALL = new LinkedHashMap<>();

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

    @AfterAll
    static void print() {
        System.out.printf("%-52s %30s %30s%n", "", "10,000 claims", "1,000,000 claims");
        TABLE.forEach((name, columns) -> System.out.printf("%-52s %s%n", name, columns));
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 1_000_000})
    void takesTheTimeOfEveryRead(int claims) {
        var big = new BigDesk(db, claims);
        var reads = new DeskReads(desk, queue, pool, workload);
        Newsroom.signInAs(big.editor(), Role.EDITOR);
        reads.ofAnEditor(big).forEach(this::measure);
        Newsroom.signInAs(big.reviewer(), Role.REVIEWER);
        reads.ofAReviewer(big).forEach(this::measure);
    }

    private void measure(String name, IntSupplier read) {
        int shown = read.getAsInt();
        long rows = Effort.of(db, transaction, read::getAsInt).rowsRead();
        double millis = millis(read);
        Double before = SMALL.putIfAbsent(name, millis);
        TABLE.computeIfAbsent(name, key -> new StringBuilder())
                .append("%5d shown %7d read %7.2f ms".formatted(shown, rows, millis))
                .append(before == null ? "" : "  x %.2f".formatted(millis / before));
    }

    /** The middle one of many runs. */
    private static double millis(IntSupplier read) {
        for (int run = 0; run < WARM_UP; run++) {
            read.getAsInt();
        }
        long[] times = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            read.getAsInt();
            times[run] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[RUNS / 2] / 1e6;
    }
}
