package org.claimdesk.text.dates;

import java.util.Set;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;

/** Finds the verb that a date belongs to, and whether it tells of the past or the future. */
final class Tense {

    private static final Set<String> AHEAD = Set.of("will", "'ll", "shall", "won't");

    private static final Set<String> NOW = Set.of("is", "are", "'s", "'re", "am", "'m");

    private static final Set<String> THEN = Set.of("was", "were");

    /** "is expected to", "plans to": what is promised now lies ahead. */
    private static final Set<String> PROMISES =
            Set.of("expect", "plan", "schedule", "set", "intend", "hope", "aim", "promise", "go");

    private final TaggedSentence words;

    Tense(TaggedSentence words) {
        this.words = words;
    }

    /** The moment of the verb before the words {@code [from, to)} in their clause; of the next one behind them if there is none. */
    Moment around(int from, int to) {
        for (int i = from - 1; i >= 0 && !endsClause(i); i--) {
            if (isVerb(i)) {
                return of(i);
            }
        }
        for (int i = to; i < words.size(); i++) {
            if (isVerb(i) && !words.is(i, Tag.GERUND)) {
                return of(i);
            }
        }
        return Moment.UNCLEAR;
    }

    private boolean endsClause(int i) {
        return switch (words.tag(i)) {
            case COMMA, BREAK, STOP, COMPLEMENTIZER, SUBORDINATOR, OPEN_QUOTE, CLOSE_QUOTE -> true;
            default -> false;
        };
    }

    private boolean isVerb(int i) {
        return switch (words.tag(i)) {
            case VERB, PAST, PARTICIPLE, GERUND, BE, HAVE, DO, MODAL -> true;
            default -> false;
        };
    }

    private Moment of(int verb) {
        return switch (words.tag(verb)) {
            case PAST -> Moment.PAST;
            case MODAL -> ofModal(verb);
            case BE, HAVE, DO -> ofAuxiliary(verb);
            case PARTICIPLE -> ofParticiple(verb);
            case GERUND -> ofGerund(verb);
            default -> ofBareVerb(verb);
        };
    }

    private Moment ofModal(int modal) {
        return AHEAD.contains(words.lower(modal)) ? Moment.FUTURE : Moment.UNCLEAR;
    }

    /** "was closed", "has met", "did meet"; "be" is what stands before it. */
    private Moment ofAuxiliary(int i) {
        String lower = words.lower(i);
        if (THEN.contains(lower) || lower.equals("did") || lower.equals("had")) {
            return Moment.PAST;
        }
        if (lower.equals("be") || lower.equals("been") || lower.equals("have")) {
            int before = beforeAdverbs(i);
            if (lower.equals("be") && words.is(before, Tag.TO)) {
                return ofPurpose(before);
            }
            if (words.is(before, Tag.MODAL)) {
                return ofModal(before);
            }
            return words.is(before, Tag.HAVE) ? Moment.PAST : Moment.UNCLEAR;
        }
        return Moment.UNCLEAR;
    }

    /** "was opened", "has opened", "will be opened"; alone, "a man killed on Tuesday". */
    private Moment ofParticiple(int i) {
        int before = beforeAdverbs(i);
        if (words.is(before, Tag.HAVE)) {
            int modal = beforeAdverbs(before);
            return words.is(modal, Tag.MODAL) ? ofModal(modal) : Moment.PAST;
        }
        return words.is(before, Tag.BE) ? ofAuxiliary(before) : Moment.PAST;
    }

    /** "is meeting on Tuesday" lies ahead, "was meeting" does not. */
    private Moment ofGerund(int i) {
        String before = words.lower(beforeAdverbs(i));
        if (NOW.contains(before)) {
            return Moment.FUTURE;
        }
        return THEN.contains(before) ? Moment.PAST : Moment.UNCLEAR;
    }

    private Moment ofBareVerb(int i) {
        int before = beforeAdverbs(i);
        if (words.is(before, Tag.MODAL)) {
            return ofModal(before);
        }
        if (words.is(before, Tag.DO)) {
            return ofAuxiliary(before);
        }
        return words.is(before, Tag.TO) ? ofPurpose(before) : Moment.UNCLEAR;
    }

    /** "is to open", "is due to open", "plans to open" lie ahead; "was to open", "planned to open" may or may not have come. */
    private Moment ofPurpose(int to) {
        int before = beforeAdverbs(to);
        int be = PROMISES.contains(words.base(before)) || words.lower(before).equals("due")
                ? beforeAdverbs(before)
                : before;
        if (NOW.contains(words.lower(be))) {
            return Moment.FUTURE;
        }
        return words.is(before, Tag.VERB) && PROMISES.contains(words.base(before)) ? Moment.FUTURE : Moment.UNCLEAR;
    }

    private int beforeAdverbs(int i) {
        int before = i - 1;
        while (words.is(before, Tag.ADVERB) || words.is(before, Tag.NOT)) {
            before--;
        }
        return before;
    }
}
