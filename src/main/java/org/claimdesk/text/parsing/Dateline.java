package org.claimdesk.text.parsing;

import java.util.List;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Token;

/** The day or place a report was sent from, in front of its first sentence: "Taipei, Taiwan — The festival". */
final class Dateline {

    private static final int MOST_WORDS = 9;

    private Dateline() {}

    /** Where the sentence itself begins; 0 when it has no dateline. */
    static int end(List<Token> words) {
        return Math.max(date(words), place(words));
    }

    /** "Thursday, May 7, 2015 On Tuesday, the government": a whole date and then a capital that no comma leads up to. */
    private static int date(List<Token> words) {
        boolean month = false;
        for (int i = 0; i + 1 < Math.min(words.size(), MOST_WORDS); i++) {
            String text = words.get(i).text();
            boolean year = text.length() == 4 && text.chars().allMatch(Character::isDigit);
            if (year && month) {
                return words.get(i + 1).capitalised() ? i + 1 : 0;
            }
            month |= Lexicon.isMonth(text);
            if (!month && !Lexicon.isWeekday(text) && !text.equals(",")) {
                return 0;
            }
        }
        return 0;
    }

    /** "LONDON (AP) —": names and brackets in front of a dash, and a capital behind it. */
    private static int place(List<Token> words) {
        for (int i = 0; i + 1 < Math.min(words.size(), MOST_WORDS); i++) {
            Token word = words.get(i);
            if (i > 0
                    && (word.text().equals("—")
                            || word.text().equals("–")
                            || word.text().equals("--"))) {
                return words.get(i + 1).capitalised() ? i + 1 : 0;
            }
            if (!word.capitalised() && !",()/.".contains(word.text())) {
                return 0;
            }
        }
        return 0;
    }
}
