package org.claimdesk.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.audit.AuditLog;
import org.claimdesk.audit.AuditPage;
import org.claimdesk.audit.AuditPlace;
import org.claimdesk.audit.AuditWish;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has happened on the desk, for administrators; and what was settled for it, for editors too. */
@Service
@Transactional(readOnly = true)
public class DeskHistory {

    /** A file for a spreadsheet holds so many deeds at most. */
    public static final int MOST_IN_A_FILE = 20_000;

    private static final int AT_A_TIME = 1000;

    /** What is settled for the desk as a whole. */
    private static final Set<String> SETTLED = Set.of("desk_setting", "rating_scale", "desk_logo");

    private final AuditLog log;
    private final DeedReader reader;

    DeskHistory(AuditLog log, DeedReader reader) {
        this.log = log;
        this.reader = reader;
    }

    /** Some deeds, the latest first. */
    public record Deeds(List<PastDeed> rows, @Nullable AuditPlace next) {
        public Deeds {
            rows = List.copyOf(rows);
        }
    }

    /** What happened before that place; from the latest on without one. */
    @PreAuthorize("hasRole('ADMIN')")
    public Deeds page(AuditWish wish, @Nullable AuditPlace before, int size) {
        return read(log.page(wish, before, size));
    }

    /** What was settled before that place; from the latest on without one. */
    @PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
    public Deeds ofSettings(@Nullable AuditPlace before, int size) {
        return read(log.ofKinds(SETTLED, before, size));
    }

    /** All that is looked for, the latest first, up to {@link #MOST_IN_A_FILE}. */
    @PreAuthorize("hasRole('ADMIN')")
    public List<PastDeed> all(AuditWish wish) {
        List<PastDeed> all = new ArrayList<>();
        AuditPlace place = null;
        do {
            Deeds page = page(wish, place, AT_A_TIME);
            all.addAll(page.rows());
            place = page.next();
        } while (place != null && all.size() < MOST_IN_A_FILE);
        return List.copyOf(all.subList(0, Math.min(all.size(), MOST_IN_A_FILE)));
    }

    private Deeds read(AuditPage page) {
        return new Deeds(page.rows().stream().map(reader::read).toList(), page.next());
    }
}
