package org.claimdesk.text.worth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;

/** What a claim's own words tell about its worth: the {@link Signs}, the turns of phrase in words.txt, and its measures. */
final class Features {

    private static final Map<String, Set<String>> GROUPS = Lexicon.groups("worth/words.txt");

    /** Codes that tell of what or of what size an amount is. */
    private static final Set<String> MEASURES = Set.of("share", "money", "large-number");

    private static final Set<String> AFTER_GOOD = Set.of("luck", "fortune", "morning", "evening", "night", "friday");

    private static final int MOST_WORDS = 60;

    private final TaggedSentence words;
    private final Map<String, String> found = new LinkedHashMap<>();

    private Features(TaggedSentence words) {
        this.words = words;
        find();
    }

    /** What {@code claim} tells, which is a whole sentence. */
    static Features of(ParsedSentence claim) {
        return new Features(claim.words());
    }

    static Features of(String wording) {
        return of(ParsedSentence.parse(wording));
    }

    /** Each feature once, with the words that first show it. */
    List<Feature> list() {
        List<Feature> list = new ArrayList<>();
        found.forEach((code, detail) -> list.add(new Feature(code, detail)));
        return list;
    }

    Set<String> codes() {
        return found.keySet();
    }

    TaggedSentence words() {
        return words;
    }

    /** Doublings of the number of words beyond seven: 0 for seven, 1 for fifteen; no less for fewer, no more for a ramble. */
    double length() {
        return StrictMath.log((1 + Math.min(words.size(), MOST_WORDS)) / 8.0) / StrictMath.log(2);
    }

    /** How much longer its words are than 4.3 letters, the mean of speech; formal language has longer words. */
    double wordLength() {
        int letters = 0;
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!words.tag(i).punctuation()) {
                letters += words.token(i).text().length();
                count++;
            }
        }
        return count == 0 ? 0 : Math.clamp((double) letters / count, 2.5, 7) - 4.3;
    }

    private void find() {
        boolean verb = false;
        for (int i = 0; i < words.size(); i++) {
            for (Signs.Coded coded : Signs.ALL) {
                if (coded.sign().shownAt(words, i)) {
                    note(coded.code(), i);
                }
            }
            for (Map.Entry<String, Set<String>> group : GROUPS.entrySet()) {
                if (group.getValue().contains(words.lower(i)) && !isOtherwiseMeant(group.getKey(), i)) {
                    note(group.getKey(), i);
                }
            }
            if (words.is(i, Tag.NAME)) {
                noteName(i);
            }
            verb |= words.tag(i).auxiliary() || words.is(i, Tag.VERB) || words.is(i, Tag.PAST);
        }
        if (!verb) {
            found.put("no-verb", "");
        }
        if (words.size() < 6) {
            found.put("short", "");
        }
        if (found.containsKey("amount") && MEASURES.stream().anyMatch(found::containsKey)) {
            found.put("measured", "");
        }
    }

    /** The word in "Treaty Group" names no treaty, "to act" no law; "good luck" and "good morning" praise nothing. */
    private boolean isOtherwiseMeant(String code, int i) {
        return switch (code) {
            case "law" ->
                words.is(i, Tag.NAME) && !Set.of("constitution", "charter").contains(words.lower(i))
                        || words.lower(i).equals("act") && !words.is(i, Tag.NOUN);
            case "hedge", "treaty" -> words.is(i, Tag.NAME);
            case "opinion-word" -> words.lower(i).equals("good") && AFTER_GOOD.contains(words.lower(i + 1));
            default -> false;
        };
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

    private void note(String code, int i) {
        found.putIfAbsent(code, words.token(i).text());
    }
}
