package org.claimdesk.text.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimdesk.text.Reason;

/** What can be seen in a sentence of any language: figures, shares, money, dates, quotation marks. */
final class ForeignSigns {

    private static final String QUOTES = "\"“”„«»「『";

    /** What a month ends with in its cases, in place of the last letter of its genitive: "w maju", "в сентябре". */
    private static final Map<String, List<String>> MONTH_CASES = Map.of(
            "pl", List.of("u", "em", "owi"),
            "ru", List.of("е", "у", "ом", "ю", "ем", "ём"));

    /** What a day in -a ends with when something happens on it: "w sobotę", "в субботу". */
    private static final Map<String, String> DAY_CASES = Map.of("pl", "ę", "ru", "у");

    private final Set<String> dateWords = new HashSet<>();

    ForeignSigns(String language) {
        Locale locale = Locale.of(language);
        for (Month month : Month.values()) {
            String genitive = month.getDisplayName(TextStyle.FULL, locale);
            addDateWord(genitive);
            MONTH_CASES
                    .getOrDefault(language, List.of())
                    .forEach(ending -> addDateWord(withoutLast(genitive) + ending));
            addDateWord(month.getDisplayName(TextStyle.FULL_STANDALONE, locale));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.getDisplayName(TextStyle.FULL, locale);
            addDateWord(name);
            if (DAY_CASES.containsKey(language) && (name.endsWith("a") || name.endsWith("а"))) {
                addDateWord(withoutLast(name) + DAY_CASES.get(language));
            }
        }
    }

    private static String withoutLast(String name) {
        return name.substring(0, Math.max(0, name.length() - 1));
    }

    private void addDateWord(String name) {
        if (name.length() > 2 && !Character.isDigit(name.charAt(0))) {
            dateWords.add(name.toLowerCase(Locale.ROOT));
        }
    }

    /** The reasons in the order of {@link Reason#CODES}, with the words that first show them. */
    List<Reason> in(String sentence) {
        Map<String, String> found = new LinkedHashMap<>();
        int i = 0;
        while (i < sentence.length()) {
            char c = sentence.charAt(i);
            int end = i + 1;
            if (Character.isDigit(c)) {
                end = endOfNumber(sentence, i);
                String number = sentence.substring(i, end);
                found.putIfAbsent(isDate(number, sentence, end) ? "date" : "amount", number);
            } else if (Character.isLetter(c)) {
                end = endOfWord(sentence, i);
                String word = sentence.substring(i, end);
                if (dateWords.contains(word.toLowerCase(Locale.ROOT))) {
                    found.putIfAbsent("date", word);
                }
            } else if (c == '%' || c == '٪' || c == '％') {
                found.putIfAbsent("share", "%");
            } else if (Character.getType(c) == Character.CURRENCY_SYMBOL) {
                found.putIfAbsent("money", Character.toString(c));
            } else if (QUOTES.indexOf(c) >= 0) {
                found.putIfAbsent("quote", "");
            }
            i = end;
        }
        List<Reason> reasons = new ArrayList<>();
        Reason.CODES.stream()
                .filter(found::containsKey)
                .forEach(code -> reasons.add(new Reason(code, found.getOrDefault(code, ""))));
        return reasons;
    }

    /** "2015", "2015年", "3. Mai", "3 Mayıs". */
    private boolean isDate(String number, String sentence, int end) {
        char next = end < sentence.length() ? sentence.charAt(end) : ' ';
        if ("年月日".indexOf(next) >= 0 || number.length() == 4 && (number.startsWith("19") || number.startsWith("20"))) {
            return true;
        }
        int word = next == '.' ? end + 2 : end + 1;
        return word < sentence.length()
                && dateWords.contains(
                        sentence.substring(word, endOfWord(sentence, word)).toLowerCase(Locale.ROOT));
    }

    private static int endOfNumber(String sentence, int from) {
        int i = from;
        while (i < sentence.length()
                && (Character.isDigit(sentence.charAt(i))
                        || ".,:٫٬".indexOf(sentence.charAt(i)) >= 0
                                && i + 1 < sentence.length()
                                && Character.isDigit(sentence.charAt(i + 1)))) {
            i++;
        }
        return i;
    }

    private static int endOfWord(String sentence, int from) {
        int i = from;
        while (i < sentence.length() && (Character.isLetter(sentence.charAt(i)) || isMark(sentence.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || c == '-';
    }
}
