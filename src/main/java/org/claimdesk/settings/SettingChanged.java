package org.claimdesk.settings;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** An administrator has changed a setting of the desk. */
public record SettingChanged(String name, String from, String to) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("desk_setting", 0);
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of(name, from);
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of(name, to);
    }
}
