package org.claimdesk.text.naming;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The people an article has named so far, by their full names. */
final class People {

    private final Map<String, Person> byName = new Recent<>();

    Person meet(String fullName) {
        return byName.computeIfAbsent(fullName, Person::new);
    }

    /** The person a full name, a surname or a first name means; of two with the word the one named far more often. */
    @Nullable
    Person called(String name) {
        Person full = byName.get(name);
        if (full != null || name.indexOf(' ') >= 0) {
            return full;
        }
        Person best = null;
        boolean clear = true;
        for (Person person : byName.values()) {
            if (person.isCalled(name)) {
                clear = best == null
                        || person.mentions > 2 * best.mentions
                        || clear && best.mentions > 2 * person.mentions;
                best = best == null || person.mentions > best.mentions ? person : best;
            }
        }
        return clear ? best : null;
    }

    /** The only person who holds the office: "the judge", "the chief executive". */
    @Nullable
    Person inOffice(String office) {
        return only(person -> person.offices.contains(office));
    }

    @Nullable
    Person withInitials(String initials) {
        return initials.length() < 2 ? null : only(person -> person.initials().equals(initials));
    }

    /** The person named most; null when nobody is. */
    @Nullable
    Person leading() {
        return byName.values().stream()
                .max(Comparator.comparingInt(person -> person.mentions))
                .orElse(null);
    }

    Collection<Person> all() {
        return byName.values();
    }

    private @Nullable Person only(Predicate<Person> rule) {
        Person found = null;
        for (Person person : byName.values()) {
            if (rule.test(person)) {
                if (found != null) {
                    return null;
                }
                found = person;
            }
        }
        return found;
    }
}
