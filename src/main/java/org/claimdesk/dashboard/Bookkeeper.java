package org.claimdesk.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.assignment.AssignmentSubmitted;
import org.claimdesk.claims.ClaimAdded;
import org.claimdesk.claims.ClaimConfirmed;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimsProposed;
import org.claimdesk.reports.ReportPublished;
import org.claimdesk.review.ClaimDecided;
import org.claimdesk.shared.Utc;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears what is done and adds it to the figures of its week, as the last thing in the transaction of the deed: what is rolled back was never
 * counted, and nobody holds a figure for longer than the end of a transaction takes.
 */
@Component
class Bookkeeper {

    private final FigureRepository repository;

    Bookkeeper(FigureRepository repository) {
        this.repository = repository;
    }

    @EventListener
    void proposed(ClaimsProposed event) {
        if (event.count() > 0) {
            mark(Mark.of(Figure.FOUND, event.article(), event.count(), Utc.now()));
        }
    }

    @EventListener
    void added(ClaimAdded event) {
        mark(Mark.of(Figure.FOUND, event.claim(), "", Utc.now()));
        mark(Mark.of(Figure.CONFIRMED, event.claim(), "", Utc.now()));
    }

    @EventListener
    void confirmed(ClaimConfirmed event) {
        mark(Mark.of(Figure.CONFIRMED, event.claim(), "", Utc.now()));
    }

    @EventListener
    void decided(ClaimDecided event) {
        mark(Mark.of(Figure.DECIDED, event.claim(), event.rating(), Utc.now()));
    }

    @EventListener
    void published(ReportPublished event) {
        if (event.claims() > 0) {
            mark(Mark.of(Figure.PUBLISHED, event.article(), event.claims(), Utc.now()));
        }
    }

    @EventListener
    void handedIn(AssignmentSubmitted event) {
        Instant now = Utc.now();
        int step = Ladder.TURNAROUND.step(Duration.between(repository.askedAt(event.assignment()), now));
        mark(Mark.of(Figure.HANDED_IN, event.claim(), String.valueOf(step), now));
    }

    @SuppressWarnings("unchecked")
    private void mark(Mark mark) {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            ((List<Mark>) bound).add(mark);
            return;
        }
        List<Mark> marks = new ArrayList<>(List.of(mark));
        TransactionSynchronizationManager.bindResource(this, marks);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                write(marks);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Bookkeeper.this);
            }
        });
    }

    private void write(List<Mark> marks) {
        Map<ClaimId, String> ofClaims = repository.outletsOfClaims(
                marks.stream().map(Mark::claim).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<ArticleId, String> ofArticles = repository.outletsOfArticles(
                marks.stream().map(Mark::article).filter(Objects::nonNull).collect(Collectors.toSet()));
        ZoneId zone = repository.holdToAdd().zone();
        if (zone == null) {
            // The first count finds this too.
            return;
        }
        repository.add(joined(marks.stream()
                .map(mark -> new Counted(
                        Weeks.monday(mark.at(), zone),
                        Objects.requireNonNull(
                                mark.claim() == null ? ofArticles.get(mark.article()) : ofClaims.get(mark.claim())),
                        mark.figure(),
                        mark.detail(),
                        mark.amount()))
                .toList()));
    }

    private static Collection<Counted> joined(List<Counted> counted) {
        Map<Counted, Counted> joined = new HashMap<>();
        for (Counted each : counted) {
            var key = new Counted(each.week(), each.outlet(), each.figure(), each.detail(), 0);
            joined.merge(
                    key,
                    each,
                    (one, other) -> new Counted(
                            one.week(), one.outlet(), one.figure(), one.detail(), one.amount() + other.amount()));
        }
        return joined.values();
    }
}
