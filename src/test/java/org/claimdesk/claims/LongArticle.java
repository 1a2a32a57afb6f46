package org.claimdesk.claims;

import java.util.List;

/** An article as long as a test wants it: sentences of a small town's news, each with a place and a figure of its own. */
public final class LongArticle {

    private static final List<String> PLACES =
            List.of("Varde", "Oslo", "Ghent", "Porto", "Lund", "Graz", "Split", "Turku", "Bergen", "Namur", "Cork");

    private static final List<String> SENTENCES = List.of(
            "The council of %s spent %d million euros on its harbour last year.",
            "In %s, %d families moved into new flats, the mayor said.",
            "The hospital in %s treated %d patients in March and closed one ward.",
            "A new line of trams carries %2$d people a day to %1$s.",
            "According to the police of %s, %d bicycles were stolen and 12 were found again.",
            "The library of %s lends %d books a week.");

    private LongArticle() {}

    /** At least so many words, in paragraphs of a few sentences. */
    public static String ofWords(int words) {
        var text = new StringBuilder();
        int written = 0;
        for (int sentence = 0; written < words; sentence++) {
            String next = SENTENCES
                    .get(sentence % SENTENCES.size())
                    .formatted(PLACES.get(sentence % PLACES.size()), 100 + sentence);
            written += next.split(" ").length;
            text.append(next).append(sentence % 4 == 3 ? "\n\n" : " ");
        }
        return text.append('\n').toString();
    }
}
