package org.claimdesk.text.parsing;

import org.jspecify.annotations.Nullable;

/**
 * One predication of a sentence: who, and what is said of them. The subject may stand in another clause ("Police arrested
 * and questioned the student"). All numbers are words of the sentence, all ranges half-open.
 *
 * @param link how it hangs on the clause before it
 * @param parent the clause it hangs on; null for a main clause
 * @param marker the word that joins it ("which", "after", "and"), or -1
 * @param from where it begins, its marker included
 * @param subjectFrom where its subject begins; equal to {@code subjectTo} when there is none
 * @param verbs its verbs
 * @param to where all that hangs on it ends
 * @param afterComma whether a comma parts it from the words in front
 */
public record Clause(
        Link link,
        @Nullable Clause parent,
        int marker,
        int from,
        int subjectFrom,
        int subjectTo,
        VerbGroup verbs,
        int to,
        boolean afterComma) {

    /** How a clause hangs on another. */
    public enum Link {
        /** Stands by itself. */
        MAIN,
        /** Has its own subject behind "and", "but" or a semicolon. */
        JOINED,
        /** Has the subject of its parent: "arrested and questioned". */
        SHARED,
        /** Tells more of a noun: "which has made the world unstable". */
        RELATIVE,
        /** Says when, why or although what: "after he brought a clock". */
        ADVERBIAL,
        /** Is what somebody said, found or thought: "said that talks failed". */
        COMPLEMENT
    }

    /** A sentence has one clause for each verb group; two clauses are the same when their verbs are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Clause clause && verbs.equals(clause.verbs);
    }

    @Override
    public int hashCode() {
        return verbs.hashCode();
    }

    public boolean hasSubject() {
        return subjectFrom < subjectTo;
    }

    /** Whether it stands in front of what it hangs on: "After he left, she ...". */
    public boolean isFronted() {
        return parent != null && from < parent.verbs().from();
    }

    /** Whether it lies inside what the clause {@code saying} says. */
    public boolean isWithin(Clause saying) {
        for (Clause up = parent; up != null; up = up.parent) {
            if (up.verbs.equals(saying.verbs)) {
                return true;
            }
        }
        return false;
    }
}
