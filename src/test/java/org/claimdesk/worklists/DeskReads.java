package org.claimdesk.worklists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.claimdesk.pool.Pool;
import org.claimdesk.text.ClaimKind;
import org.claimdesk.workload.Load;
import org.claimdesk.workload.Workload;
import org.jspecify.annotations.Nullable;

/** Every list and counter of the desk, each by a name, answering how many rows it shows or how many things it counts. */
final class DeskReads {

    private static final int PAGE = 50;

    private final EditorsDesk desk;
    private final Queue queue;
    private final Pool pool;
    private final Workload workload;

    DeskReads(EditorsDesk desk, Queue queue, Pool pool, Workload workload) {
        this.desk = desk;
        this.queue = queue;
        this.pool = pool;
        this.workload = workload;
    }

    /** Every list and counter of an editor, each answering how many rows it shows or how many things it counts. */
    Map<String, IntSupplier> ofAnEditor(BigDesk big) {
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
        filters.put("of a kind", new WorklistFilter(null, null, ClaimKind.EVENT, null, null));
        filters.put("of a speaker", new WorklistFilter(null, null, null, BigDesk.SPEAKER, null));
        filters.put(
                "of an article",
                new WorklistFilter(
                        section.due() == null ? big.article() : big.articleDue(section.due()), null, null, null, null));
        if (section.due() != null || section == DeskSection.IN_REVIEW) {
            filters.put("of a reviewer", new WorklistFilter(null, big.reviewer(), null, null, null));
        }
        return filters;
    }

    private int rows(DeskSection section, ListWish wish, @Nullable DeskRow after) {
        return desk.page(section, wish, after, PAGE).rows().size();
    }

    Map<String, IntSupplier> ofAReviewer(BigDesk big) {
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
}
