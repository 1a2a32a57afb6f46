package org.claimdesk.worklists;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Somebody no longer needs a view. */
public record ViewRemoved(SavedViewId view, String name, boolean shared) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("saved_view", view.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of("name", name, "shared", shared);
    }
}
