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
        phrases.put("share", "it gives a share");
        phrases.put("money", "it gives a sum of money");
        phrases.put("large-number", "it speaks of thousands or millions");
        phrases.put("economy", "it is about work, wages or growth");
        phrases.put("superlative", "it says something is the most or the least");
        phrases.put("first", "it says something is the first, last or only one");
        phrases.put("comparison", "it compares");
        phrases.put("rise", "it says that something rose");
        phrases.put("fall", "it says that something fell");
        phrases.put("treaty", "it is about a treaty or a deal");
        phrases.put("law", "it is about a law, a court or a duty");
        phrases.put("record", "it says how somebody voted or decided");
        phrases.put("tax", "it is about taxes or public debt");
        phrases.put("trade", "it is about trade or factories");
        phrases.put("crime", "it is about crime");
        phrases.put("migration", "it is about migration");
        phrases.put("war", "it is about war or weapons");
        phrases.put("energy", "it is about energy or the climate");
        phrases.put("health", "it is about health or care");
        phrases.put("spending", "it says who paid or gained");
        phrases.put("cause", "it gives a cause");
        phrases.put("fact", "it appeals to a study or to figures");
        phrases.put("people", "it is about groups of people");
        phrases.put("span", "it names a span of time");
        phrases.put("date", "it gives a date");
        phrases.put("named-person", "it is about a named person");
        phrases.put("named-body", "it is about a named body");
        phrases.put("quote", "somebody said it");
        phrases.put("deed", "it says what somebody did");
        phrases.put("plan", "it tells of a plan");
        phrases.put("generality", "it speaks of all, every or none");
        phrases.put("condition", "it holds only under a condition");
        phrases.put("future", "it is about the future");
        phrases.put("wish", "it says what ought to be");
        phrases.put("opinion-word", "it judges");
        phrases.put("intensifier", "it stresses");
        phrases.put("hedge", "it is hedged");
        phrases.put("first-person", "the speaker talks about themselves");
        phrases.put("greeting", "it greets or thanks");
        phrases.put("question", "it asks");
        phrases.put("order", "it asks somebody to do something");
        phrases.put("unresolved", "it points at something named elsewhere");
        return phrases;
    }
}
