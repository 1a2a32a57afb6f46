package org.claimdesk.workload;

import java.util.HashMap;
import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody checks more or fewer claims at a time; null stands for the desk's default. */
public record CapacityChanged(
        PersonId person, @Nullable Integer from, @Nullable Integer to) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("capacity", person.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return claims(from);
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return claims(to);
    }

    private static Map<String, @Nullable Object> claims(@Nullable Integer claims) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("claims", claims);
        return values;
    }
}
