package org.claimdesk.text.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates from the day of publication: "yesterday", "on Tuesday", "last year", "in June", "three days ago". Each rule has an
 * example; one that finds two days that would fit finds none. What is said in quotation marks is left to its speaker.
 */
public final class RelativeDates {

    /** Far from the ends of the calendar, so that no step leaves it. */
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 9000;

    /** A date behind one of these takes no "on" or "in" of its own. */
    private static final Set<String> PREPOSITIONS = Set.of(
            "on", "in", "since", "until", "till", "by", "from", "before", "after", "of", "to", "through", "for", "with",
            "between");

    private static final Set<String> DAYTIMES = Set.of("morning", "afternoon", "evening", "night");

    /** "about two years ago" is no date. */
    private static final Set<String> ROUGHLY =
            Set.of("about", "around", "almost", "nearly", "over", "than", "some", "roughly", "approximately", "least");

    private static final Set<String> JOINTS = Set.of("to", "through", "-", "–", "—", "/");

    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20));

    private final TaggedSentence words;
    private final Calendar calendar;
    private final Tense tense;

    private RelativeDates(TaggedSentence words, LocalDate published) {
        this.words = words;
        this.calendar = new Calendar(published);
        this.tense = new Tense(words);
    }

    /**
     * The relative dates of a sentence with what to read for them, in order and apart.
     *
     * @param quoted for each word, whether it stands in direct speech
     * @param published the day the article came out; without it there are none
     */
    public static List<DatedPhrase> in(TaggedSentence words, boolean[] quoted, @Nullable LocalDate published) {
        if (published == null || published.getYear() < FIRST_YEAR || published.getYear() > LAST_YEAR) {
            return List.of();
        }
        RelativeDates reader = new RelativeDates(words, published);
        List<DatedPhrase> phrases = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Optional<DatedPhrase> found = i < quoted.length && quoted[i] ? Optional.empty() : reader.startingAt(i);
            found.ifPresent(phrases::add);
            i = found.map(DatedPhrase::to).orElse(i + 1);
        }
        return phrases;
    }

    private Optional<DatedPhrase> startingAt(int i) {
        return aroundToday(i)
                .or(() -> dayNearby(i))
                .or(() -> lastOrNext(i))
                .or(() -> ago(i))
                .or(() -> dayOfMonth(i))
                .or(() -> weekday(i))
                .or(() -> month(i));
    }

    // ---- yesterday, today, tomorrow ---------------------------------------------------------------------------------

    /** "the day before yesterday", "the day after tomorrow". */
    private Optional<DatedPhrase> aroundToday(int i) {
        if (reads(i, "the", "day", "before", "yesterday")) {
            return Optional.of(on(i, i + 4, calendar.published().minusDays(2)));
        }
        return reads(i, "the", "day", "after", "tomorrow")
                ? Optional.of(on(i, i + 4, calendar.published().plusDays(2)))
                : Optional.empty();
    }

    /** "yesterday", "yesterday morning", "earlier today", but not "today" for nowadays and not "yesterday's". */
    private Optional<DatedPhrase> dayNearby(int i) {
        LocalDate today = calendar.published();
        return switch (words.lower(i)) {
            case "yesterday" -> dayOrItsPart(i, today.minusDays(1));
            case "tomorrow" -> dayOrItsPart(i, today.plusDays(1));
            case "today" ->
                tense.around(i, i + 1) == Moment.UNCLEAR
                                && !Set.of("earlier", "later").contains(words.lower(i - 1))
                        ? Optional.empty()
                        : dayOrItsPart(i, today);
            case "tonight" -> isOwner(i + 1) ? Optional.empty() : Optional.of(partOf(i, i + 1, "night", today));
            default -> Optional.empty();
        };
    }

    private Optional<DatedPhrase> dayOrItsPart(int i, LocalDate day) {
        if (isOwner(i + 1) || isOwner(i + 2) || words.is(i - 1, Tag.DETERMINER)) {
            return Optional.empty();
        }
        return Optional.of(
                DAYTIMES.contains(words.lower(i + 1)) ? partOf(i, i + 2, words.lower(i + 1), day) : on(i, i + 1, day));
    }

    // ---- last, this, next -------------------------------------------------------------------------------------------

    /** "last year", "earlier this month", "next Friday", "last night", but not "the last year" and not "last year's". */
    private Optional<DatedPhrase> lastOrNext(int i) {
        int step = List.of("last", "this", "next").indexOf(words.lower(i)) - 1;
        if (step < -1 || words.is(i - 1, Tag.DETERMINER) || words.is(i - 1, Tag.POSSESSIVE_PRONOUN) || isOwner(i + 2)) {
            return Optional.empty();
        }
        LocalDate today = calendar.published();
        String noun = words.lower(i + 1);
        return switch (noun) {
            case "year" -> Optional.of(in(i, i + 2, Integer.toString(today.getYear() + step)));
            case "month" ->
                Optional.of(in(i, i + 2, Calendar.write(YearMonth.from(today).plusMonths(step))));
            case "week" -> Optional.of(in(i, i + 2, weekOf(today.plusWeeks(step))));
            case "night" -> step == -1 ? Optional.of(partOf(i, i + 2, noun, today.minusDays(1))) : Optional.empty();
            case "morning", "afternoon", "evening" ->
                step == 0 ? Optional.of(partOf(i, i + 2, noun, today)) : Optional.empty();
            default -> namedDay(i + 1).flatMap(day -> stepTo(day, step, i)).map(day -> weekday(i, i + 2, i + 1, day));
        };
    }

    private Optional<LocalDate> stepTo(DayOfWeek day, int step, int at) {
        return switch (step) {
            case -1 -> calendar.last(day);
            case 1 -> calendar.next(day);
            default -> calendar.day(day, tense.around(at, at + 2));
        };
    }

    private static String weekOf(LocalDate day) {
        return "the week of " + Calendar.write(Calendar.monday(day));
    }

    /** "three days ago", "a year ago", but not "about a year ago" and not "years ago". */
    private Optional<DatedPhrase> ago(int i) {
        if (!words.lower(i + 2).equals("ago") || ROUGHLY.contains(words.lower(i - 1))) {
            return Optional.empty();
        }
        int count = count(words.lower(i));
        if (count < 1 || count > 500) {
            return Optional.empty();
        }
        LocalDate today = calendar.published();
        return switch (words.lower(i + 1)) {
            case "day", "days" -> Optional.of(on(i, i + 3, today.minusDays(count)));
            case "week", "weeks" -> Optional.of(in(i, i + 3, weekOf(today.minusWeeks(count))));
            case "month", "months" ->
                Optional.of(in(i, i + 3, Calendar.write(YearMonth.from(today).minusMonths(count))));
            case "year", "years" -> Optional.of(in(i, i + 3, Integer.toString(today.getYear() - count)));
            default -> Optional.empty();
        };
    }

    // ---- days and months by name ------------------------------------------------------------------------------------

    /** "on 5 May", "on May 5", when no year follows. */
    private Optional<DatedPhrase> dayOfMonth(int i) {
        boolean dayFirst = isDayNumber(i) && namedMonth(i + 1).isPresent();
        boolean monthFirst = isDayNumber(i + 1) && namedMonth(i).isPresent();
        if (!dayFirst && !monthFirst || isYearAt(i + 2) || followsDate(i) || leadsToDate(i + 2)) {
            return Optional.empty();
        }
        int day = count(words.lower(dayFirst ? i : i + 1));
        return namedMonth(dayFirst ? i + 1 : i)
                .flatMap(month -> calendar.dayOfMonth(month, day, tense.around(i, i + 2)))
                .map(date ->
                        new DatedPhrase(i, i + 2, words.text(i, i + 2) + (dayFirst ? " " : ", ") + date.getYear()));
    }

    /** "on Tuesday", "said Tuesday", "on Tuesday night", but not "every Tuesday", "Black Friday" or "Tuesday's". */
    private Optional<DatedPhrase> weekday(int i) {
        Optional<DayOfWeek> day = namedDay(i);
        boolean daytime = DAYTIMES.contains(words.lower(i + 1));
        int to = daytime ? i + 2 : i + 1;
        Tag before = words.tag(i - 1);
        if (day.isEmpty()
                || before == Tag.DETERMINER
                || before == Tag.ADJECTIVE
                || before == Tag.NAME
                || before == Tag.POSSESSIVE_PRONOUN
                || words.is(to, Tag.NOUN)
                || words.is(to, Tag.NAME)
                || isOwner(to)
                || isDateAt(to)
                || followsDate(i)
                || leadsToDate(to)) {
            return Optional.empty();
        }
        return calendar.day(day.get(), tense.around(i, to)).map(date -> weekday(i, to, i, date));
    }

    /** The day's name stays and its date is added: "on Tuesday (12 May 2015)". */
    private DatedPhrase weekday(int from, int to, int name, LocalDate date) {
        String on = PREPOSITIONS.contains(words.lower(from - 1)) ? "" : "on ";
        return new DatedPhrase(from, to, on + words.text(name, to) + " (" + Calendar.write(date) + ")");
    }

    /** "in June", "since June", "until June", when no year follows. */
    private Optional<DatedPhrase> month(int i) {
        if (!Set.of("in", "since", "until", "by").contains(words.lower(i - 1))
                || isOwner(i + 1)
                || isYearAt(i + 1)
                || isDayNumber(i + 1)
                || words.lower(i + 1).equals("of")
                || words.tag(i + 1) == Tag.NAME
                || leadsToDate(i + 1)) {
            return Optional.empty();
        }
        return namedMonth(i)
                .flatMap(month -> calendar.month(month, tense.around(i - 1, i + 1)))
                .map(month -> new DatedPhrase(i, i + 1, words.token(i).text() + " " + month.getYear()));
    }

    // ---- the words --------------------------------------------------------------------------------------------------

    private DatedPhrase on(int from, int to, LocalDate day) {
        return new DatedPhrase(from, to, prefix("on ", from) + Calendar.write(day));
    }

    private DatedPhrase in(int from, int to, String span) {
        return new DatedPhrase(from, to, prefix("in ", from) + span);
    }

    private DatedPhrase partOf(int from, int to, String part, LocalDate day) {
        return new DatedPhrase(from, to, prefix("on ", from) + "the " + part + " of " + Calendar.write(day));
    }

    private String prefix(String preposition, int from) {
        return PREPOSITIONS.contains(words.lower(from - 1)) ? "" : preposition;
    }

    private boolean reads(int from, String... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (!words.lower(from + i).equals(expected[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean isOwner(int i) {
        return words.is(i, Tag.POSSESSIVE) || words.lower(i).equals("'s");
    }

    /** "Monday and Tuesday", "Monday to Friday", "4-5 May": dates that hang together are left alone. */
    private boolean leadsToDate(int i) {
        return isJoint(i) && isDateAt(i + 1);
    }

    private boolean followsDate(int i) {
        return isJoint(i - 1) && isDateAt(i - 2);
    }

    private boolean isJoint(int i) {
        return words.is(i, Tag.COORDINATOR) || JOINTS.contains(words.lower(i));
    }

    private boolean isDateAt(int i) {
        if (i < 0 || i >= words.size()) {
            return false;
        }
        int at = words.is(i, Tag.COMMA) ? i + 1 : i;
        return namedDay(at).isPresent()
                || namedMonth(at).isPresent()
                || isDayNumber(at) && namedMonth(at + 1).isPresent();
    }

    private boolean isYearAt(int i) {
        int at = words.is(i, Tag.COMMA) ? i + 1 : i;
        String lower = words.lower(at);
        return lower.length() == 4 && lower.chars().allMatch(c -> c >= '0' && c <= '9')
                || Set.of("last", "this", "next").contains(lower)
                        && words.lower(at + 1).equals("year");
    }

    private boolean isDayNumber(int i) {
        String lower = words.lower(i);
        int day = lower.length() <= 4 ? count(lower) : 0;
        return !lower.isEmpty() && Character.isDigit(lower.charAt(0)) && day >= 1 && day <= 31;
    }

    /** "three", "3", "3rd"; 0 for what is no small number. */
    private static int count(String lower) {
        Integer word = COUNTS.get(lower);
        if (word != null) {
            return word;
        }
        int digits = 0;
        while (digits < lower.length() && lower.charAt(digits) >= '0' && lower.charAt(digits) <= '9') {
            digits++;
        }
        boolean plain =
                digits == lower.length() || Set.of("st", "nd", "rd", "th").contains(lower.substring(digits));
        return digits == 0 || digits > 3 || !plain ? 0 : Integer.parseInt(lower.substring(0, digits));
    }

    private Optional<DayOfWeek> namedDay(int i) {
        if (i < 0 || i >= words.size() || !Lexicon.isWeekday(words.token(i).text())) {
            return Optional.empty();
        }
        String start = words.lower(i).substring(0, 3).toUpperCase(Locale.ROOT);
        return List.of(DayOfWeek.values()).stream()
                .filter(day -> day.name().startsWith(start))
                .findFirst();
    }

    /** "May" only where the sentence reads it as a name. */
    private Optional<Month> namedMonth(int i) {
        if (i < 0 || i >= words.size() || !Lexicon.isMonth(words.token(i).text())) {
            return Optional.empty();
        }
        if (words.lower(i).equals("may") && words.is(i, Tag.MODAL)) {
            return Optional.empty();
        }
        String start = words.lower(i).substring(0, 3).toUpperCase(Locale.ROOT);
        return List.of(Month.values()).stream()
                .filter(month -> month.name().startsWith(start))
                .findFirst();
    }
}
