package org.claimdesk.text.parsing.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimdesk.text.words.Token;

/**
 * The pieces that a sentence's tokens fall into for the models, which have been trained on finer ones than ours: "30%" is "30" and
 * "%", "$5" is "$" and "5", "Asia-Pacific" is "Asia", "-" and "Pacific", "5km" is "5" and "km", "cannot" is "can" and "not".
 */
final class Pieces {

    /** A longer word is no word; its beginning stands for it. */
    private static final int LONGEST = 100;

    private final WordTable words;
    private final Map<String, int[]> compounds;
    private final List<String> forms = new ArrayList<>();
    private final int[] first;

    private String token = "";

    private Pieces(List<Token> tokens, WordTable words, Map<String, int[]> compounds) {
        this.words = words;
        this.compounds = compounds;
        first = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            split(tokens.get(i).text());
            first[i + 1] = forms.size();
        }
    }

    /** @param compounds where words in lower case such as "cannot" are to be cut */
    static Pieces of(List<Token> tokens, WordTable words, Map<String, int[]> compounds) {
        return new Pieces(tokens, words, compounds);
    }

    List<String> forms() {
        return forms;
    }

    /** The pieces of token {@code i} stand at {@code first(i)} up to {@code first(i + 1)}. */
    int first(int i) {
        return first[i];
    }

    private void split(String text) {
        if (text.length() > LONGEST) {
            forms.add(text.substring(0, LONGEST));
        } else if (text.length() == 1 || text.charAt(0) == '@' || PlainForm.isLink(text)) {
            forms.add(text);
        } else {
            token = text;
            splitAtMarks();
        }
    }

    /** "and/or", "Asia-Pacific", "$5", but not "1/2", "AT&T", "COVID-19", "co-operate". */
    private void splitAtMarks() {
        int start = 0;
        for (int i = 0; i < token.length(); i++) {
            if (parts(i)) {
                addWord(start, i);
                forms.add(token.substring(i, i + 1));
                start = i + 1;
            }
        }
        addWord(start, token.length());
    }

    private boolean parts(int i) {
        char c = token.charAt(i);
        if (PlainForm.isCurrency(c)) {
            return true;
        }
        if (i == 0 || i + 1 == token.length()) {
            return false;
        }
        char before = token.charAt(i - 1);
        char behind = token.charAt(i + 1);
        if (c == '&') {
            return !(PlainForm.isLetter(before) && PlainForm.isLetter(behind));
        }
        if (c == '/') {
            return !(PlainForm.isDigit(before) && PlainForm.isDigit(behind));
        }
        return PlainForm.isHyphen(c)
                && before != c
                && behind != c
                && !belongsTogether(i)
                && !isNumbered(before, behind);
    }

    /** "COVID-19" and "2-3" keep their hyphen; "2019-20" loses it, being two years. */
    private boolean isNumbered(char before, char behind) {
        boolean word = PlainForm.isLetter(before) || PlainForm.isDigit(before);
        return word && PlainForm.isDigit(behind) && !isTwoYears();
    }

    private boolean isTwoYears() {
        int hyphen = 0;
        while (hyphen < token.length() && PlainForm.isDigit(token.charAt(hyphen))) {
            hyphen++;
        }
        int rest = token.length() - hyphen - 1;
        boolean decades = rest == 3 && (token.endsWith("s") || token.endsWith("S"));
        int digits = decades ? 2 : rest;
        if ((hyphen != 2 && hyphen != 4) || (digits != 2 && digits != 4)) {
            return false;
        }
        for (int i = hyphen + 1; i <= hyphen + digits; i++) {
            if (!PlainForm.isDigit(token.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** "co-operate", "state-run", "mid-2020": one side is a known beginning or ending, or a single vowel between two hyphens. */
    private boolean belongsTogether(int hyphen) {
        if (!PlainForm.isLetter(token.charAt(hyphen + 1))) {
            return false;
        }
        return words.isIn(WordTable.HYPHEN_BEHIND, PlainForm.lower(token.substring(0, hyphen)))
                || words.isIn(WordTable.HYPHEN_BEFORE, PlainForm.lower(token.substring(hyphen + 1)))
                || (hyphen + 2 < token.length()
                        && isVowel(token.charAt(hyphen + 1))
                        && PlainForm.isHyphen(token.charAt(hyphen + 2)))
                || (hyphen >= 2 && isVowel(token.charAt(hyphen - 1)) && PlainForm.isHyphen(token.charAt(hyphen - 2)));
    }

    private static boolean isVowel(char c) {
        return "aeiouAEIOU".indexOf(c) >= 0;
    }

    private void addWord(int start, int end) {
        if (start == end) {
            return;
        }
        String word = token.substring(start, end);
        String lower = PlainForm.lower(word);
        int digits = end - start;
        while (digits > 0 && !PlainForm.isDigit(word.charAt(digits - 1))) {
            digits--;
        }
        String behindNumber = lower.substring(digits);
        if (digits > 0 && (behindNumber.equals("%") || words.isIn(WordTable.UNIT, behindNumber))) {
            forms.add(word.substring(0, digits));
            forms.add(word.substring(digits));
        } else {
            addCut(word, compounds.getOrDefault(lower, new int[0]));
        }
    }

    private void addCut(String word, int[] cuts) {
        int start = 0;
        for (int cut : cuts) {
            forms.add(word.substring(start, cut));
            start = cut;
        }
        forms.add(word.substring(start));
    }
}
