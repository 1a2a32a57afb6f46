package org.claimdesk.users;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Somebody got an account. */
public record PersonAdded(PersonId person, String signInName, String fullName, Set<Role> roles) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("sign_in_name", signInName, "full_name", fullName, "roles", new TreeSet<>(roles));
    }
}
