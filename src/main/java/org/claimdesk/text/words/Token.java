package org.claimdesk.text.words;

import java.util.Locale;
import org.claimdesk.text.Span;

/** A word or mark of an article; {@code lower} is the word in lower case with straight apostrophes. */
public record Token(int start, int end, String text, String lower) {

    static Token of(String article, int start, int end) {
        String text = article.substring(start, end);
        return new Token(start, end, text, text.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    public Span span() {
        return new Span(start, end);
    }

    public boolean capitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** "NATO", "IE9": at least two capitals and no small letter. */
    public boolean acronym() {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isUpperCase(c)) {
                capitals++;
            }
        }
        return capitals >= 2;
    }

    public boolean hasDigit() {
        return text.chars().anyMatch(Character::isDigit);
    }
}
