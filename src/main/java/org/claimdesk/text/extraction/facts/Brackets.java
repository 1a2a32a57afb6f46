package org.claimdesk.text.extraction.facts;

import java.util.BitSet;
import org.claimdesk.text.words.TaggedSentence;

/** Which words stand in brackets: "the group (founded in 1949) said". The brackets count as inside. */
final class Brackets {

    private Brackets() {}

    static BitSet in(TaggedSentence words) {
        BitSet inside = new BitSet();
        int open = -1;
        int depth = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.lower(i);
            if (word.equals("(") || word.equals("[")) {
                open = depth++ == 0 ? i : open;
            } else if (depth > 0 && (word.equals(")") || word.equals("]")) && --depth == 0) {
                inside.set(open, i + 1);
            }
        }
        return inside;
    }
}
