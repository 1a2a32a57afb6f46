package org.claimdesk.audit;

import java.util.Locale;
import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Hears every event and writes it down, in the transaction of the change: no change without its line, no line without its change. */
@Component
class Auditor {

    private final AuditRepository repository;
    private final CurrentUser currentUser;
    private final JsonMapper json;

    Auditor(AuditRepository repository, CurrentUser currentUser, JsonMapper json) {
        this.repository = repository;
        this.currentUser = currentUser;
        this.json = json;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void writeDown(DomainEvent event) {
        Person person = currentUser.find().orElse(null);
        repository.add(
                person == null ? null : person.id().value(),
                person == null ? "the desk" : person.fullName(),
                actionOf(event),
                event.subject(),
                write(event.before()),
                write(event.after()));
    }

    private String write(Map<String, @Nullable Object> values) {
        return json.writeValueAsString(values);
    }

    /** {@code ClaimReworded} is kept as {@code claim-reworded}. */
    static String actionOf(DomainEvent event) {
        return event.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
