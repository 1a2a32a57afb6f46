package org.claimdesk.text.naming;

import java.util.HashSet;
import java.util.Set;

/** Somebody an article names. */
final class Person {

    final String name;

    /** What the article says the person is: "judge", "chief executive". */
    final Set<String> offices = new HashSet<>();

    Gender gender = Gender.UNKNOWN;
    int mentions;

    /** Whether the name is one, rather than words for what the person is: "a council spokeswoman". */
    boolean named = true;

    Person(String name) {
        this.name = name;
        this.gender = Gender.ofFirstName(name);
    }

    boolean isCalled(String word) {
        int rest = name.length() - word.length();
        return rest > 0
                && (name.charAt(rest - 1) == ' ' && name.endsWith(word)
                        || name.charAt(word.length()) == ' ' && name.startsWith(word));
    }

    /** "Jane Roe" has "JR". */
    String initials() {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            initials.append(word, 0, Math.min(1, word.length()));
        }
        return initials.toString();
    }
}
