package org.claimdesk.notifications;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.Person;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Carries messages to people. It collects what the transaction at hand tells, and writes it down at its end: what one act asks of a
 * person a thousand times is one message, and of what is rolled back nobody hears. Nobody is told of their own deeds.
 */
@Component
class Messenger {

    /** So long after an act, more of the same from the same person belongs to it: work on many claims may take several transactions. */
    private static final Duration SAME_ACT = Duration.ofMinutes(10);

    private final NoticeRepository repository;
    private final NoticeLetters letters;
    private final CurrentUser currentUser;

    Messenger(NoticeRepository repository, NoticeLetters letters, CurrentUser currentUser) {
        this.repository = repository;
        this.letters = letters;
        this.currentUser = currentUser;
    }

    /** Whoever acts in this transaction; nobody for the desk itself. */
    @Nullable
    PersonId actor() {
        return currentUser.find().map(Person::id).orElse(null);
    }

    void tell(Message message) {
        if (!message.to().equals(actor())) {
            collected().add(message);
        }
    }

    /** Forgets what this transaction was about to tell, because it has settled that too. */
    void drop(Predicate<Message> settled) {
        collected().removeIf(settled);
    }

    @SuppressWarnings("unchecked")
    private List<Message> collected() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return (List<Message>) bound;
        }
        List<Message> messages = new ArrayList<>();
        TransactionSynchronizationManager.bindResource(this, messages);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                write(messages);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Messenger.this);
            }
        });
        return messages;
    }

    private void write(List<Message> messages) {
        if (messages.isEmpty()) {
            return;
        }
        Instant now = Utc.now();
        Set<PersonId> people = messages.stream().map(Message::to).collect(Collectors.toSet());
        Map<PersonId, NoticeChoices> choices = repository.choices(people);
        boolean lettersGoOut = letters.goOut();
        for (Message message : joined(messages)) {
            ByMail byMail = lettersGoOut
                    ? choices.getOrDefault(message.to(), NoticeChoices.USUAL).of(message.kind())
                    : ByMail.NEVER;
            boolean isMore = message.claims().size() > 1 && repository.addToEarlier(message, now.minus(SAME_ACT));
            if (!isMore) {
                repository.add(message, byMail, now);
            }
            if (byMail == ByMail.AT_ONCE) {
                letters.schedule(message.to());
            }
        }
    }

    private static List<Message> joined(List<Message> messages) {
        record Key(PersonId to, NoticeKind kind, @Nullable PersonId by) {}
        Map<Key, Message> joined = new LinkedHashMap<>();
        for (Message message : messages) {
            joined.merge(new Key(message.to(), message.kind(), message.by()), message, Message::and);
        }
        return List.copyOf(joined.values());
    }
}
