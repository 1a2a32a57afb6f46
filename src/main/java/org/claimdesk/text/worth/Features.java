package org.claimdesk.text.worth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimdesk.text.Span;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;

/** What a claim's own words tell about its worth: figures, dates, names, comparisons, causes, hedges. */
final class Features {

    private static final Map<String, Set<String>> WORDS = Lexicon.groups("worth/words.txt");

    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our", "us", "me", "myself", "ourselves");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided", "whether");

    /** Numbers that say little: "one of them". */
    private static final Set<String> SMALL = Set.of("one", "two", "three");

    private final TaggedSentence words;
    private final Map<String, String> found = new LinkedHashMap<>();

    private Features(TaggedSentence words) {
        this.words = words;
    }

    /** The features of a claim, each once, with the words that first show it. */
    static List<Feature> of(String wording) {
        Features features = new Features(TaggedSentence.of(wording, new Span(0, wording.length()), Set.of()));
        features.find();
        List<Feature> list = new ArrayList<>();
        features.found.forEach((code, detail) -> list.add(new Feature(code, detail)));
        return list;
    }

    private void find() {
        for (int i = 0; i < words.size(); i++) {
            String lower = words.lower(i);
            if (isDate(i)) {
                note("date", i);
            } else if (words.is(i, Tag.NUMBER) && !SMALL.contains(lower) && !lower.startsWith("#")) {
                note("amount", i);
            }
            if (FIRST_PERSON.contains(lower)) {
                note("first-person", i);
            }
            if (CONDITIONS.contains(lower)) {
                note("condition", i);
            }
            if (words.is(i, Tag.NAME)) {
                noteName(i);
            }
            if (words.is(i, Tag.PAST)) {
                note("deed", i);
            }
            for (Map.Entry<String, Set<String>> group : WORDS.entrySet()) {
                if (group.getValue().contains(lower) && !isOtherwiseMeant(group.getKey(), i)) {
                    note(group.getKey(), i);
                }
            }
        }
        if (words.is(0, Tag.PRONOUN)
                && !FIRST_PERSON.contains(words.lower(0))
                && !words.lower(0).equals("there")) {
            note("unresolved", 0);
        }
        if (words.size() > 0 && words.lower(words.size() - 1).equals("?")) {
            note("question", words.size() - 1);
        }
        if (words.is(0, Tag.VERB) || words.lower(0).equals("let")) {
            note("order", 0);
        }
        if (words.size() < 6) {
            found.putIfAbsent("short", "");
        }
    }

    /** "the plans" are no future, the word in "Treaty Group" names no treaty. */
    private boolean isOtherwiseMeant(String code, int i) {
        return code.equals("law")
                        && words.is(i, Tag.NAME)
                        && !Set.of("constitution", "charter").contains(words.lower(i))
                || code.equals("hedge") && words.is(i, Tag.NAME)
                || code.equals("future") && words.lower(i).startsWith("plan") && words.is(i, Tag.NOUN);
    }

    private void noteName(int i) {
        if (words.is(i - 1, Tag.NAME) || Lexicon.isTime(words.token(i))) {
            return;
        }
        int end = i;
        while (words.is(end, Tag.NAME)) {
            end++;
        }
        boolean body = words.token(i).acronym() || end - i == 1;
        found.putIfAbsent(body ? "named-body" : "named-person", words.text(i, end));
    }

    /** "1990", "May 4", "Friday". */
    private boolean isDate(int i) {
        String text = words.token(i).text();
        if (words.token(i).capitalised()
                && (Lexicon.isWeekday(text)
                        || Lexicon.isMonth(text) && (!text.equals("May") || words.is(i, Tag.NAME)))) {
            return true;
        }
        boolean year = text.length() == 4
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && (text.startsWith("19") || text.startsWith("20"));
        boolean day = words.is(i, Tag.NUMBER)
                && i > 0
                && Lexicon.isMonth(words.token(i - 1).text());
        return year || day;
    }

    private void note(String code, int i) {
        found.putIfAbsent(code, words.token(i).text());
    }
}
