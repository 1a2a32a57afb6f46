package org.claimdesk.worklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.claimdesk.DeskTest;
import org.claimdesk.assignment.Effort;
import org.claimdesk.assignment.Newsroom;
import org.claimdesk.pool.Pool;
import org.claimdesk.text.ClaimKind;
import org.claimdesk.users.Role;
import org.claimdesk.workload.Load;
import org.claimdesk.workload.Workload;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** On a desk with 30,000 claims, no list and no counter looks at more than twenty times what it shows or counts. */
@DeskTest
class GrowthTest {

    private static final int PAGE = 50;

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
        editorsReads(big).forEach((name, read) -> measure(name, read, tooMuch));
        Newsroom.signInAs(big.reviewer(), Role.REVIEWER);
        reviewersReads(big).forEach((name, read) -> measure(name, read, tooMuch));

        assertThat(tooMuch).isEmpty();
    }

    /** Every list and counter of an editor, each answering how many rows it shows or how many things it counts. */
    private Map<String, IntSupplier> editorsReads(BigDesk big) {
        Map<String, IntSupplier> reads = new LinkedHashMap<>();
        for (DeskSection section : DeskSection.values()) {
            for (WorklistOrder order : section.orders()) {
                filters(big, section).forEach((name, filter) -> {
                    var wish = new ListWish(filter, order);
                    reads.put(section + " by " + order + ", " + name, () -> rows(section, wish, null));
                    DeskRow last = desk.page(section, wish, null, PAGE).rows().getLast();
                    reads.put(section + " by " + order + ", " + name + ", later", () -> rows(section, wish, last));
                });
            }
        }
        reads.put("counts of the desk", () -> desk.counts().values().stream()
                .mapToInt(Integer::intValue)
                .sum());
        reads.put("the pool", () -> pool.page(null, PAGE).rows().size());
        reads.put("count of the pool", () -> pool.count());
        reads.put(
                "workload",
                () -> workload.reviewers().stream().mapToInt(Load::waiting).sum());
        return reads;
    }

    private Map<String, WorklistFilter> filters(BigDesk big, DeskSection section) {
        Map<String, WorklistFilter> filters = new LinkedHashMap<>();
        filters.put("all", WorklistFilter.NONE);
        // What is due is narrowed while it is read: that grows with what is due, not with the desk.
        if (section.due() == null) {
            filters.put("of a kind", new WorklistFilter(null, null, ClaimKind.EVENT, null, null));
            filters.put("of a speaker", new WorklistFilter(null, null, null, BigDesk.SPEAKER, null));
            filters.put("of an article", new WorklistFilter(big.article(), null, null, null, null));
        }
        if (section.due() != null || section == DeskSection.IN_REVIEW) {
            filters.put("of a reviewer", new WorklistFilter(null, big.reviewer(), null, null, null));
        }
        return filters;
    }

    private int rows(DeskSection section, ListWish wish, @Nullable DeskRow after) {
        return desk.page(section, wish, after, PAGE).rows().size();
    }

    private Map<String, IntSupplier> reviewersReads(BigDesk big) {
        Map<String, IntSupplier> reads = new LinkedHashMap<>();
        for (WorklistOrder order : WorklistOrder.values()) {
            var all = new ListWish(WorklistFilter.NONE, order);
            reads.put(
                    "queue by " + order,
                    () -> queue.page(all, null, PAGE).rows().size());
            var kind = new ListWish(new WorklistFilter(null, null, ClaimKind.EVENT, null, null), order);
            reads.put(
                    "queue of a kind by " + order,
                    () -> queue.page(kind, null, PAGE).rows().size());
        }
        for (DueWithin due : List.of(DueWithin.OVERDUE, DueWithin.SOON, DueWithin.WEEK)) {
            var wish = new ListWish(new WorklistFilter(null, null, null, null, due), null);
            reads.put(
                    "queue due " + due,
                    () -> queue.page(wish, null, PAGE).rows().size());
        }
        reads.put("count of the queue", () -> queue.count());
        reads.put("the pool for me", () -> pool.pageForMe(null, PAGE).rows().size());
        reads.put("count of the pool for me", () -> pool.countForMe());
        return reads;
    }

    private void measure(String name, IntSupplier read, List<String> tooMuch) {
        int shown = read.getAsInt();
        Effort effort = Effort.of(db, transaction, read::getAsInt);
        if (effort.rowsRead() > 20L * Math.max(shown, 1)) {
            tooMuch.add("%s: %d rows for %d".formatted(name, effort.rowsRead(), shown));
        }
    }
}
