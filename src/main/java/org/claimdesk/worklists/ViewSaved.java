package org.claimdesk.worklists;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Somebody gave a view a name. */
public record ViewSaved(SavedViewId view, String name, boolean shared) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("saved_view", view.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("name", name, "shared", shared);
    }
}
