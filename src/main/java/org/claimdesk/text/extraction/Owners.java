package org.claimdesk.text.extraction;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.text.extraction.Draft.Part;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.parsing.Phrases;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;

/** At the finest grain: who has what. "the country's first satellite" tells that the country has a first satellite. */
final class Owners {

    private final TaggedSentence words;

    Owners(ParsedSentence parsed) {
        this.words = parsed.words();
    }

    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 1; i + 1 < words.size(); i++) {
            if (words.is(i, Tag.POSSESSIVE)) {
                int from = Phrases.startOfPhrase(words, i, 0);
                int to = Phrases.endOfPhrase(words, i + 1, words.size());
                if (from < i && to > i + 1) {
                    drafts.add(Draft.of(i, Part.words(from, i), Part.glue("has"), Part.words(i + 1, to)));
                }
            }
        }
        return drafts;
    }
}
