package org.claimdesk.notifications;

import java.util.LinkedHashMap;
import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/** A person wishes to hear of what waits for them in another way. */
public record NoticeChoicesChanged(PersonId person, NoticeChoices from, NoticeChoices to) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return changed(from);
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return changed(to);
    }

    private Map<String, @Nullable Object> changed(NoticeChoices choices) {
        Map<String, @Nullable Object> words = new LinkedHashMap<>();
        for (NoticeKind kind : NoticeKind.values()) {
            if (from.of(kind) != to.of(kind)) {
                words.put("notice_" + kind, choices.of(kind).name());
            }
        }
        return words;
    }
}
