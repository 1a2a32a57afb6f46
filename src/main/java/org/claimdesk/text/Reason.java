package org.claimdesk.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a claim is worth checking, or why it is not.
 *
 * @param code one of {@link #CODES}; the desk translates it
 * @param detail the article's words it rests on, or empty
 */
public record Reason(String code, String detail) {

    private static final Map<String, String> ENGLISH = english();

    /** Every code there is, those that speak for checking first. */
    public static final List<String> CODES = List.copyOf(ENGLISH.keySet());

    public Reason {
        if (!ENGLISH.containsKey(code)) {
            throw new IllegalArgumentException("not a reason: " + code);
        }
    }

    /** The reason in words for a reader of the command line, such as {@code it gives a figure (31)}. */
    public String inEnglish() {
        String phrase = ENGLISH.getOrDefault(code, code);
        return detail.isEmpty() ? phrase : phrase + " (" + detail + ")";
    }

    private static Map<String, String> english() {
        Map<String, String> phrases = new LinkedHashMap<>();
        phrases.put("amount", "it gives a figure");
        phrases.put("date", "it gives a date");
        phrases.put("first", "it says something is the first, last or only one");
        phrases.put("comparison", "it compares");
        phrases.put("change", "it says that a figure rose or fell");
        phrases.put("law", "it is about a law, treaty or duty");
        phrases.put("named-person", "it is about a named person");
        phrases.put("named-body", "it is about a named body");
        phrases.put("quote", "somebody said it");
        phrases.put("cause", "it gives a cause");
        phrases.put("deed", "it says what somebody did");
        phrases.put("public-matter", "it is about public money, work, safety or health");
        phrases.put("generality", "it speaks of all, every or none");
        phrases.put("future", "it is about the future");
        phrases.put("opinion-word", "it judges");
        phrases.put("hedge", "it is hedged");
        phrases.put("first-person", "the speaker talks about themselves");
        phrases.put("question", "it asks");
        phrases.put("order", "it asks somebody to do something");
        phrases.put("condition", "it holds only under a condition");
        phrases.put("short", "it says little");
        phrases.put("unresolved", "it points at something named elsewhere");
        return phrases;
    }
}
