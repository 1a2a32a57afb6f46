package org.claimdesk.text.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimdesk.text.ClaimEngine;

/** The engine's word lists, read once from the text files that lie beside the engine's classes. */
public final class Lexicon {

    private static final VerbForms VERBS = new VerbForms(
            lines("words/irregular-verbs.txt"), words("words/verbs.txt"), words("words/doubling-verbs.txt"));

    private static final Set<String> FUNCTION_WORDS = words("words/function-words.txt");

    private static final Set<String> AUXILIARIES = words("words/auxiliaries.txt");

    private static final Set<String> MONTHS = words("words/months.txt");

    private static final Set<String> TIME_NOUNS = words("words/time-nouns.txt");

    private static final Set<String> WEEKDAYS = words("words/weekdays.txt");

    private Lexicon() {}

    /** The words of a list, separated by white space, in the file's order; a line that begins with # is a comment. */
    public static Set<String> words(String file) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : lines(file)) {
            words.addAll(List.of(line.split("\\s+", -1)));
        }
        return words;
    }

    /** The lines of a list without comments and empty lines, for lists whose entries have spaces in them. */
    public static List<String> lines(String file) {
        List<String> lines = new ArrayList<>();
        try (InputStream in = ClaimEngine.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the engine's word list is missing: " + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line.strip());
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return lines;
    }

    /** The words of a list whose lines read {@code key: word word}, by key. */
    public static Map<String, Set<String>> groups(String file) {
        Map<String, Set<String>> groups = new HashMap<>();
        for (String line : lines(file)) {
            int colon = line.indexOf(':');
            Set<String> group = groups.computeIfAbsent(line.substring(0, colon), key -> new LinkedHashSet<>());
            group.addAll(List.of(line.substring(colon + 1).strip().split("\\s+", -1)));
        }
        return groups;
    }

    /** Whether the lower-case word is some form of a verb in the lists, auxiliaries included. */
    public static boolean isVerbForm(String lower) {
        return VERBS.has(lower) || AUXILIARIES.contains(lower);
    }

    /** "the", "whereas", "can't": a word that holds others together and names nothing. */
    static boolean isFunctionWord(String lower) {
        return FUNCTION_WORDS.contains(lower) || AUXILIARIES.contains(lower);
    }

    /** "year", "night", "Friday", "May": a noun that says when. */
    public static boolean isTime(Token token) {
        return TIME_NOUNS.contains(token.lower())
                || token.capitalised() && (isMonth(token.text()) || isWeekday(token.text()));
    }

    /** "May", "Sept": a month's name, written with a capital. */
    public static boolean isMonth(String word) {
        return MONTHS.contains(word);
    }

    /** "Monday", "Tue": a day's name, written with a capital. */
    public static boolean isWeekday(String word) {
        return WEEKDAYS.contains(word);
    }
}
