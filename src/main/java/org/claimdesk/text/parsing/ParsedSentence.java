package org.claimdesk.text.parsing;

import java.util.List;
import org.claimdesk.text.Sentence;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/** A sentence with its words, their grammar, and the clauses they make. */
public record ParsedSentence(Sentence sentence, TaggedSentence words, DependencyTree tree, List<Clause> clauses) {

    /** Whether it asks: its last mark is a question mark. */
    public boolean isQuestion() {
        for (int i = words.size() - 1; i >= 0 && words.tag(i).punctuation(); i--) {
            if (words.lower(i).equals("?")) {
                return true;
            }
        }
        return false;
    }

    /** The clause that stands by itself and comes first; null when the sentence has none. */
    public @Nullable Clause mainClause() {
        for (Clause clause : clauses) {
            if (clause.link() == Clause.Link.MAIN && clause.hasSubject()) {
                return clause;
            }
        }
        return null;
    }

    /** Where the sentence's words end, its last marks left out. */
    public int end() {
        int end = words.size();
        while (end > 0 && words.is(end - 1, Tag.STOP)) {
            end--;
        }
        return end;
    }
}
