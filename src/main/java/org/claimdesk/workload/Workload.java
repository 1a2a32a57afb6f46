package org.claimdesk.workload;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.claimdesk.settings.Setting;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.Utc;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for every reviewer, held against their capacity. */
@Service
@Transactional(readOnly = true)
public class Workload {

    /** What is due within this time is due soon. */
    public static final Duration SOON = Duration.ofHours(24);

    private final WorkloadRepository repository;
    private final Settings settings;

    Workload(WorkloadRepository repository, Settings settings) {
        this.repository = repository;
        this.settings = settings;
    }

    /** Everybody who may be asked to check claims, whom to think of first before the others. */
    @PreAuthorize("hasRole('EDITOR')")
    public List<Load> reviewers() {
        Instant now = Utc.now();
        LocalDate today = now.atZone(settings.timeZone()).toLocalDate();
        int deskDefault =
                Integer.parseInt(settings.read(Setting.CLAIMS_AT_A_TIME).value());
        return repository.loads(now, now.plus(SOON), today, deskDefault).stream()
                .sorted(Load.BEST_FIRST)
                .toList();
    }
}
