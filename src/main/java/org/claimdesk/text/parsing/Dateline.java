package org.claimdesk.text.parsing;

import java.util.List;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Token;

/** The day or place a report was sent from, in front of its first sentence: "Taipei, Taiwan — The festival". */
final class Dateline {

    private static final int MOST_WORDS = 14;

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

    /** "LONDON (AP) —", "OSLO, April 24 (Nordwire) -": names, a day and brackets in front of a dash, and a capital behind it. */
    private static int place(List<Token> words) {
        for (int i = 0; i + 1 < Math.min(words.size(), MOST_WORDS); i++) {
            Token word = words.get(i);
            if (i > 0 && isDash(words, i)) {
                return words.get(i + 1).capitalised() ? i + 1 : 0;
            }
            if (!word.capitalised() && !isDay(word) && !",()/.".contains(word.text())) {
                return 0;
            }
        }
        return 0;
    }

    /** A hyphen is a dash when blanks stand around it. */
    private static boolean isDash(List<Token> words, int i) {
        return switch (words.get(i).text()) {
            case "—", "–", "--" -> true;
            case "-" ->
                words.get(i - 1).end() < words.get(i).start()
                        && words.get(i).end() < words.get(i + 1).start();
            default -> false;
        };
    }

    private static boolean isDay(Token word) {
        return word.text().length() <= 2 && word.text().chars().allMatch(Character::isDigit);
    }
}
