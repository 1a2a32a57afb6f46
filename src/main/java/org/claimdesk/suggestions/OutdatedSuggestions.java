package org.claimdesk.suggestions;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.claimdesk.shared.Utc;
import org.claimdesk.suggestions.SuggestionRepository.Closing;
import org.claimdesk.users.DeskItself;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Closes every night the suggestions that can no longer be carried out. Until then they are only shown as outdated: what has made them so may
 * be undone the same day.
 */
@Component
class OutdatedSuggestions {

    private static final int AT_A_TIME = 100;

    private final SuggestionRepository repository;
    private final DeskItself desk;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher news;

    OutdatedSuggestions(
            SuggestionRepository repository,
            DeskItself desk,
            TransactionTemplate transaction,
            ApplicationEventPublisher news) {
        this.repository = repository;
        this.desk = desk;
        this.transaction = transaction;
        this.news = news;
    }

    @Bean
    RecurringTask<Void> closeOutdatedSuggestions() {
        return Tasks.recurring("close-outdated-suggestions", Schedules.daily(ZoneOffset.UTC, LocalTime.of(2, 40)))
                .execute((instance, context) -> desk.run(this::closeAll));
    }

    void closeAll() {
        Optional<SuggestionId> last = Optional.empty();
        do {
            last = closeSome(last.orElse(null));
        } while (last.isPresent());
    }

    /** Looks at the next waiting ones; answers the last of them, or nothing when there were none. */
    private Optional<SuggestionId> closeSome(@Nullable SuggestionId after) {
        List<SuggestionId> ids = repository.waitingAfter(after, AT_A_TIME).stream()
                .map(Suggestion::id)
                .toList();
        ids.forEach(id -> transaction.executeWithoutResult(status -> closeIfOutdated(id)));
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.getLast());
    }

    private void closeIfOutdated(SuggestionId id) {
        repository.hold(id);
        Optional<Suggestion> suggestion = repository.find(id);
        suggestion.flatMap(Suggestion::outdated).ifPresent(why -> close(suggestion.orElseThrow(), why));
    }

    private void close(Suggestion suggestion, Outdated why) {
        repository.close(suggestion, SuggestionState.OUTDATED, new Closing(null, null, null, ""), Utc.now());
        news.publishEvent(new SuggestionOutdated(suggestion.id(), suggestion.by(), suggestion.byName(), why));
    }
}
