package org.claimdesk.text.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.parsing.Clause.Link;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into clauses: every finite verb group makes one, and what stands between two verb groups tells where
 * the second begins and how it hangs on the first.
 */
public final class Clauses {

    /** Verbs that take a whole clause without "that". */
    private static final Set<String> CLAUSE_TAKING = Lexicon.words("words/clause-taking-verbs.txt");

    /** Prepositions that open a clause when a subject and a verb follow: "after he left". */
    private static final Set<String> OPENERS =
            Set.of("after", "before", "since", "until", "till", "as", "than", "like");

    /** Clauses that bind the truth of the one they hang on stay inside it. */
    private static final Set<String> BINDING = Set.of(
            "if",
            "unless",
            "until",
            "till",
            "whether",
            "how",
            "why",
            "what",
            "than",
            "lest",
            "provided",
            "because",
            "when",
            "where",
            "before",
            "once",
            "so",
            "whenever",
            "wherever",
            "like",
            "who",
            "which");

    private final TaggedSentence words;
    private final List<VerbGroup> groups;
    private final List<Clause> clauses = new ArrayList<>();

    private Clauses(TaggedSentence words) {
        this.words = words;
        this.groups = VerbGroups.of(words);
    }

    /** The clauses of a sentence in the order of their verbs; none when it has no finite verb. */
    public static List<Clause> of(TaggedSentence words) {
        Clauses finder = new Clauses(words);
        for (int k = 0; k < finder.groups.size(); k++) {
            finder.clauses.add(k == 0 ? finder.first() : finder.next(k));
        }
        return finder.withEnds();
    }

    /** Whether the clause is part of what its parent says, rather than a statement of its own. */
    public static boolean isBinding(TaggedSentence words, Clause clause) {
        return switch (clause.link()) {
            case COMPLEMENT -> true;
            case RELATIVE ->
                !clause.afterComma()
                        && !words.is(clause.marker() + 1, Tag.COMMA)
                        && !words.lower(clause.marker()).equals("whose");
            case ADVERBIAL ->
                clause.parent() == null
                        ? isCondition(words, clause)
                        : BINDING.contains(words.lower(clause.marker()))
                                && !(clause.afterComma()
                                        && !Set.of("if", "unless", "until", "whether")
                                                .contains(words.lower(clause.marker())));
            default -> false;
        };
    }

    /** Whether the clause says when or on what condition the rest holds: "If it rains, the match is off". */
    public static boolean isCondition(TaggedSentence words, Clause clause) {
        return clause.link() == Link.ADVERBIAL && CONDITIONS.contains(words.lower(clause.marker()));
    }

    private static final Set<String> CONDITIONS = Set.of(
            "if",
            "unless",
            "until",
            "till",
            "when",
            "once",
            "before",
            "provided",
            "whether",
            "whenever",
            "wherever",
            "since");

    /** Whether a verb can have a clause as its object. */
    public static boolean takesClause(TaggedSentence words, VerbGroup verbs) {
        return CLAUSE_TAKING.contains(words.base(verbs.head()));
    }

    private Clause first() {
        VerbGroup group = groups.getFirst();
        int start = behindDateline(group.from());
        while (words.is(start, Tag.COORDINATOR) || words.is(start, Tag.OPEN_QUOTE) || words.is(start, Tag.COMMA)) {
            start++;
        }
        int relative = words.find(Tag.RELATIVE, start + 1, group.from());
        if (relative > 0) {
            return marked(null, relative, group);
        }
        boolean opener = words.is(start, Tag.SUBORDINATOR) || opensClause(start, group.from());
        Subject subject =
                opener ? subjectIn(start + 1, group.from()) : wholeSubject(start, subjectIn(start, group.from()));
        return new Clause(
                opener ? Link.ADVERBIAL : Link.MAIN,
                null,
                opener ? start : -1,
                start,
                subject.from(),
                subject.to(),
                group,
                group.to(),
                false);
    }

    /** "Thursday, May 7, 2015 On Tuesday, the government" and "Taipei, Taiwan — The festival": where the first sentence begins behind the place it was sent from. */
    private int behindDateline(int verb) {
        for (int i = 2; i < Math.min(verb, 9); i++) {
            boolean year =
                    words.is(i - 1, Tag.NUMBER) && words.token(i - 1).text().length() == 4;
            if (year && words.token(i).capitalised() && !words.is(i, Tag.NAME) && isTime(0, 1)) {
                return i;
            }
        }
        int dash = words.find(Tag.BREAK, 0, Math.min(verb, 8));
        if (dash < 0 || words.lower(dash).equals("-") || words.lower(dash).equals(";")) {
            return 0;
        }
        for (int i = 0; i < dash; i++) {
            if (!words.is(i, Tag.NAME)
                    && !words.is(i, Tag.COMMA)
                    && !words.is(i, Tag.OPEN_BRACKET)
                    && !words.is(i, Tag.CLOSE_BRACKET)) {
                return 0;
            }
        }
        return dash + 1;
    }

    /** A subject too long for the rules ("A, B to do C, and D"): all from the first noun phrase on. */
    private Subject wholeSubject(int from, Subject found) {
        boolean opensWithPhrase = words.tag(from).nominal() && !words.is(from, Tag.PRONOUN) && !isTime(from, from + 1);
        if (found.isNone() && opensWithPhrase && !words.is(found.to() - 1, Tag.COMMA)) {
            return new Subject(from, groups.getFirst().from());
        }
        if (found.isNone()
                || found.from() <= from
                || !opensWithPhrase
                || words.is(found.to(), Tag.COMMA)
                || titleBefore(from, found)) {
            return found;
        }
        if (Lexicon.isTime(words.token(found.from() - 1))) {
            return found;
        }
        boolean broken = words.is(found.from() - 1, Tag.COMMA)
                || words.tag(found.from() - 1).head()
                || words.is(found.from() - 1, Tag.TO)
                || words.is(found.from() - 1, Tag.VERB)
                || words.is(found.from() - 1, Tag.ADVERB);
        return broken ? new Subject(from, found.to()) : found;
    }

    private boolean titleBefore(int from, Subject found) {
        return words.is(found.from() - 1, Tag.COMMA) && isTime(from, found.from());
    }

    private boolean opensClause(int at, int verb) {
        return words.is(at, Tag.PREPOSITION)
                && OPENERS.contains(words.lower(at))
                && words.find(Tag.COMMA, at, verb) < 0;
    }

    private Clause next(int k) {
        VerbGroup group = groups.get(k);
        Clause before = clauses.get(k - 1);
        int gap = groups.get(k - 1).to();
        int end = withoutAdverbs(group.from(), gap);
        int marker = lastMarker(gap, group.from());
        if (marker >= 0) {
            return marked(before, marker, group);
        }
        if (words.is(end - 1, Tag.COORDINATOR)) {
            return shared(before, end - 1, group);
        }
        if (words.is(end - 1, Tag.COMMA)) {
            return behindComma(before, gap, end, group);
        }
        return withOwnSubject(before, gap, end, group);
    }

    /** "that", "which", "because": the last one between the two verbs rules. */
    private int lastMarker(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Tag tag = words.tag(i);
            if (tag == Tag.RELATIVE || tag == Tag.SUBORDINATOR || tag == Tag.COMPLEMENTIZER) {
                return i;
            }
        }
        return -1;
    }

    private Clause marked(@Nullable Clause before, int marker, VerbGroup group) {
        Tag tag = words.tag(marker);
        int from = marker;
        if (tag == Tag.RELATIVE && words.is(from - 1, Tag.PREPOSITION)) {
            from--;
        }
        boolean comma = words.is(from - 1, Tag.COMMA) || words.is(from - 1, Tag.BREAK);
        Subject own = subjectIn(marker + 1, group.from());
        if (tag == Tag.RELATIVE) {
            Subject subject = own.isNone() ? antecedent(from) : own;
            return clause(Link.RELATIVE, before, marker, from, subject, group, comma);
        }
        Link link =
                tag == Tag.COMPLEMENTIZER || !comma && isIndirectQuestion(marker) ? Link.COMPLEMENT : Link.ADVERBIAL;
        if (before != null && words.is(from - 1, Tag.COORDINATOR) && link == Link.COMPLEMENT) {
            return clause(link, sayingOf(before), marker, from - 1, own, group, comma);
        }
        return clause(link, before, marker, from, own, group, comma);
    }

    private boolean isIndirectQuestion(int marker) {
        return Set.of("whether", "what", "how", "why", "who", "which").contains(words.lower(marker));
    }

    /** The clause that a second "and that" hangs on: the one that says the first. */
    private static Clause sayingOf(Clause before) {
        for (Clause up = before; up != null; up = up.parent()) {
            if (up.link() == Link.COMPLEMENT && up.parent() != null) {
                return up.parent();
            }
        }
        return before;
    }

    /** "the noun, which": the phrase in front of the marker with all that hangs on it by "of" and "in". */
    private Subject antecedent(int marker) {
        int end = words.is(marker - 1, Tag.COMMA) ? marker - 1 : marker;
        return new Subject(antecedentStart(words, end, words.lower(marker).equals("who")), end);
    }

    /** Where the noun begins that a relative clause behind {@code end} tells more of, what hangs on it closely included. */
    public static int antecedentStart(TaggedSentence words, int end, boolean person) {
        int start = Phrases.startOfPhrase(words, end, 0);
        if (person && words.is(end - 1, Tag.NAME)) {
            return start;
        }
        while (start > 0 && words.is(start - 1, Tag.PREPOSITION) && CLOSE.contains(words.lower(start - 1))) {
            int longer = Phrases.startOfPhrase(words, start - 1, 0);
            if (longer == start - 1) {
                break;
            }
            start = longer;
        }
        return start;
    }

    /** Prepositions that tie two nouns closely: "Russia's invasion of Ukraine". */
    private static final Set<String> CLOSE = Set.of("of", "in", "from", "for");

    /** "arrested and questioned": the verb in front of "and" has the same subject. */
    private Clause shared(Clause before, int coordinator, VerbGroup group) {
        boolean comma = words.is(coordinator - 1, Tag.COMMA);
        int from = comma ? coordinator - 1 : coordinator;
        Clause twin = twinOf(before, group, comma);
        return clause(
                Link.SHARED, twin, coordinator, from, new Subject(twin.subjectFrom(), twin.subjectTo()), group, comma);
    }

    private Clause twinOf(Clause before, VerbGroup group, boolean comma) {
        Clause twin = before;
        if (comma) {
            while ((twin.link() == Link.RELATIVE || twin.link() == Link.ADVERBIAL) && twin.parent() != null) {
                twin = twin.parent();
            }
        }
        Clause saying = twin.parent();
        if (twin.link() == Link.COMPLEMENT
                && saying != null
                && takesClause(words, group)
                && takesClause(words, saying.verbs())) {
            return saying;
        }
        return twin;
    }

    /** A verb behind a comma: its subject stands in front of something put in between. */
    private Clause behindComma(Clause before, int gap, int end, VerbGroup group) {
        Subject inGap = subjectIn(gap, group.from());
        if (!inGap.isNone() && takesClause(words, before.verbs())) {
            return clause(Link.COMPLEMENT, before, -1, gap, inGap, group, false);
        }
        int opener = openerIn(gap, end);
        if (opener >= 0) {
            Subject subject = subjectIn(opener + 1, group.from());
            return clause(Link.ADVERBIAL, before, opener, opener, subject, group, words.is(opener - 1, Tag.COMMA));
        }
        if (before.link() == Link.RELATIVE || before.link() == Link.ADVERBIAL) {
            return resumed(before, end - 1, group);
        }
        return clause(
                Link.SHARED, before, -1, end - 1, new Subject(before.subjectFrom(), before.subjectTo()), group, true);
    }

    /** "after her husband, Jan Roe, died": an opener whose subject has something put in behind it. */
    private int openerIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(i, Tag.PREPOSITION) && OPENERS.contains(words.lower(i))) {
                int first = words.find(Tag.COMMA, i, to);
                return first >= 0 && first < to - 1 ? i : -1;
            }
        }
        return -1;
    }

    /** "The man, who was hurt, said": the verb goes on with the subject in front of the relative clause. */
    private Clause resumed(Clause before, int from, VerbGroup group) {
        Clause main = before;
        while (main.parent() != null && (main.link() == Link.RELATIVE || main.link() == Link.ADVERBIAL)) {
            Clause up = main.parent();
            if (up.from() > main.from() || up.verbs().from() > main.from()) {
                break;
            }
            main = up;
        }
        if (before.link() == Link.RELATIVE && before.verbs().equals(groups.getFirst())) {
            Subject noun = antecedent(before.from());
            Subject subject = words.is(from, Tag.COMMA) ? noun : new Subject(noun.from(), from);
            return clause(Link.MAIN, null, -1, from, subject, group, false);
        }
        return clause(Link.SHARED, main, -1, from, new Subject(main.subjectFrom(), main.subjectTo()), group, true);
    }

    private Clause withOwnSubject(Clause before, int gap, int end, VerbGroup group) {
        int start = Phrases.startOfPhrase(words, end, gap);
        if (start == end) {
            return before.link() == Link.RELATIVE
                    ? resumed(before, group.from(), group)
                    : clause(
                            Link.SHARED,
                            before,
                            -1,
                            group.from(),
                            new Subject(before.subjectFrom(), before.subjectTo()),
                            group,
                            false);
        }
        while (start > gap) {
            int link = start - 1;
            Tag tag = words.tag(link);
            if (tag == Tag.PREPOSITION && OPENERS.contains(words.lower(link))) {
                return clause(
                        Link.ADVERBIAL,
                        before,
                        link,
                        link,
                        new Subject(start, end),
                        group,
                        words.is(link - 1, Tag.COMMA));
            }
            if (tag == Tag.COORDINATOR && link > gap && !joinsSubjects(before, gap, link)) {
                boolean comma = words.is(link - 1, Tag.COMMA);
                return joined(before, link, comma ? link - 1 : link, new Subject(start, end), group, comma);
            }
            int longer = stepBack(start, gap);
            if (longer == start) {
                break;
            }
            start = longer;
        }
        int lead = start - 1;
        while (lead > gap && words.is(lead - 1, Tag.PREPOSITION)) {
            lead--;
        }
        if (words.is(lead, Tag.PREPOSITION) && words.is(lead - 1, Tag.COORDINATOR) && lead - 1 > gap) {
            return shared(before, lead - 1, group);
        }
        int edge = behindLead(start, gap);
        if (edge < start) {
            int comma = words.is(edge, Tag.COORDINATOR) && words.is(edge - 1, Tag.COMMA) ? edge - 1 : edge;
            boolean fronted = words.is(edge, Tag.COMMA) && before.link() == Link.ADVERBIAL && before.parent() == null;
            return clause(
                    fronted ? Link.MAIN : Link.JOINED,
                    fronted ? null : before,
                    words.is(edge, Tag.COORDINATOR) ? edge : -1,
                    comma,
                    new Subject(start, end),
                    group,
                    comma < edge || words.is(edge, Tag.COMMA));
        }
        Tag tag = words.tag(start - 1);
        if (start == gap || onlyAdverbs(gap, start)) {
            if (takesClause(words, before.verbs())) {
                return clause(Link.COMPLEMENT, before, -1, start, new Subject(start, end), group, false);
            }
            return before.link() == Link.RELATIVE && start > gap - 1
                    ? resumedRestrictive(before, end, group)
                    : clause(Link.JOINED, before, -1, start, new Subject(start, end), group, false);
        }
        if (tag == Tag.COMMA
                || tag == Tag.BREAK
                || tag == Tag.OPEN_QUOTE
                || tag == Tag.CLOSE_QUOTE
                || tag == Tag.STOP) {
            if (tag != Tag.BREAK && before.link() == Link.ADVERBIAL && before.parent() == null) {
                Subject subject = subjectIn(start, group.from());
                return clause(Link.MAIN, null, -1, start, subject, group, true);
            }
            int comma = words.is(start - 1, Tag.COMMA) && words.is(start - 2, Tag.COORDINATOR) ? start - 2 : start - 1;
            return joined(before, -1, comma, new Subject(start, end), group, true);
        }
        if (words.tag(start - 1) == Tag.COORDINATOR) {
            return joined(before, start - 1, start - 1, new Subject(start, end), group, false);
        }
        if (before.link() == Link.RELATIVE && words.is(start - 1, Tag.PREPOSITION)) {
            return resumedRestrictive(before, end, group);
        }
        if (words.tag(start - 1).head()) {
            return clause(Link.RELATIVE, before, -1, start, new Subject(start, end), group, false);
        }
        return joined(before, -1, start, new Subject(start, end), group, false);
    }

    /** "but over the past days it has", "and this year the city expects": where the words begin that say when or where. */
    private int behindLead(int start, int gap) {
        for (int i = start - 1; i >= gap; i--) {
            Tag tag = words.tag(i);
            if (tag == Tag.COORDINATOR || tag == Tag.COMMA || tag == Tag.BREAK || tag == Tag.OPEN_QUOTE) {
                boolean lead = i + 1 < start
                        && (words.is(i + 1, Tag.PREPOSITION)
                                || words.is(i + 1, Tag.ADVERB)
                                || Lexicon.isTime(words.token(start - 1)));
                return lead ? i : start;
            }
        }
        return start;
    }

    private Clause resumedRestrictive(Clause relative, int end, VerbGroup group) {
        if (relative.verbs().equals(groups.getFirst())) {
            int noun = antecedent(relative.from()).from();
            return clause(Link.MAIN, null, -1, noun, new Subject(noun, end), group, false);
        }
        return clause(Link.JOINED, relative, -1, group.from(), new Subject(relative.subjectFrom(), end), group, false);
    }

    /** A clause with its own subject behind "and" says on what the clause before says, when that is somebody's words. */
    private Clause joined(Clause before, int marker, int from, Subject subject, VerbGroup group, boolean comma) {
        return clause(Link.JOINED, before, marker, from, subject, group, comma);
    }

    private boolean onlyAdverbs(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.is(i, Tag.ADVERB)) {
                return false;
            }
        }
        return true;
    }

    /** "said Tom and Jerry were": nothing but one phrase between the verb and "and". */
    private boolean joinsSubjects(Clause before, int gap, int coordinator) {
        return coordinator == gap
                || takesClause(words, before.verbs()) && Phrases.endOfPhrase(words, gap, coordinator) == coordinator;
    }

    private Clause clause(
            Link link, @Nullable Clause parent, int marker, int from, Subject subject, VerbGroup group, boolean comma) {
        return new Clause(link, parent, marker, from, subject.from(), subject.to(), group, group.to(), comma);
    }

    private int withoutAdverbs(int from, int limit) {
        int i = from;
        while (i > limit
                && (words.is(i - 1, Tag.ADVERB) || words.is(i - 1, Tag.NOT) || words.is(i - 1, Tag.OPEN_QUOTE))) {
            i--;
        }
        return i;
    }

    /** The subject of a verb that ends at {@code verb}, looked for in the words from {@code from} on. */
    private Subject subjectIn(int begin, int verb) {
        int from = behindSource(begin, verb);
        int end = withoutBrackets(withoutAdverbs(verb, from), from);
        if (end > from && words.is(end - 1, Tag.COMMA)) {
            return subjectBeforeComma(from, end - 1);
        }
        int start = chainStart(end, from);
        return new Subject(start, end);
    }

    /** "which, according to AFP, the two have": where the words behind the source begin. */
    private int behindSource(int from, int verb) {
        int i = words.is(from, Tag.COMMA) ? from + 1 : from;
        if (!words.lower(i).equals("according")) {
            return from;
        }
        int comma = words.find(Tag.COMMA, i, verb);
        return comma < 0 ? from : comma + 1;
    }

    /** "on Sunday night (March 4) caused". */
    private int withoutBrackets(int end, int limit) {
        if (!words.is(end - 1, Tag.CLOSE_BRACKET)
                || words.is(end - 2, Tag.NAME) && words.is(end - 3, Tag.OPEN_BRACKET)) {
            return end;
        }
        for (int i = end - 2; i > limit; i--) {
            if (words.is(i, Tag.OPEN_BRACKET)) {
                return i;
            }
        }
        return end;
    }

    /** "Jane Roe, head of the office, said": the first phrase that is no adverbial. */
    private Subject subjectBeforeComma(int from, int end) {
        int i = from;
        while (i < end) {
            int comma = words.find(Tag.COMMA, i, end);
            int stop = comma < 0 ? end : comma;
            int phrase = Phrases.endOfPhrase(words, i, stop);
            if (phrase > i && !words.is(i, Tag.PREPOSITION) && !isTime(i, stop)) {
                int name = nameBehindTitle(i, stop, end);
                if (name > 0) {
                    return new Subject(stop + 1, name);
                }
                return new Subject(i, withPrepositions(phrase, stop));
            }
            i = stop + 1;
        }
        return new Subject(end, end);
    }

    /** "Co-founder of the firm, Jane Roe, met": the end of the name, or -1. */
    private int nameBehindTitle(int from, int comma, int limit) {
        if (!Roles.hasRole(words, from, comma) || comma >= limit) {
            return -1;
        }
        int end = comma + 1;
        while (end < limit && words.is(end, Tag.NAME)) {
            end++;
        }
        return end > comma + 1 && (end == limit || words.is(end, Tag.COMMA)) ? end : -1;
    }

    private boolean isTime(int from, int to) {
        String first = words.token(from).text();
        return Lexicon.isWeekday(first) || Lexicon.isMonth(first) || to - from <= 2 && words.is(from, Tag.NUMBER);
    }

    /** "the chairman | of the panel": the phrase with the prepositional ones behind it. */
    private int withPrepositions(int end, int limit) {
        int i = end;
        while (i < limit && words.is(i, Tag.PREPOSITION)) {
            int next = Phrases.endOfPhrase(words, i + 1, limit);
            if (next == i + 1) {
                break;
            }
            i = next;
        }
        return i;
    }

    /** Where the longest noun phrase begins that ends before {@code end}: "News of police response to a boy's clock". */
    private int chainStart(int end, int limit) {
        int start = Phrases.startOfPhrase(words, end, limit);
        while (start > limit && start < end) {
            int longer = stepBack(start, limit);
            if (longer == start) {
                break;
            }
            start = longer;
        }
        return start;
    }

    /** One link back: over "of", "in", "and", a participle, or a comma of a list or of a title. */
    private int stepBack(int start, int limit) {
        int link = start - 1;
        Tag tag = words.tag(link);
        if (tag == Tag.PREPOSITION) {
            while (link - 1 > limit && (words.is(link - 1, Tag.ADVERB) || words.is(link - 1, Tag.PREPOSITION))) {
                link--;
            }
            if (isParticiple(link - 1)) {
                return phraseBefore(words.is(link - 2, Tag.COORDINATOR) ? link - 2 : link - 1, limit, start);
            }
            return phraseBefore(link, limit, start);
        }
        if (isParticiple(link)) {
            return link == limit && words.is(link, Tag.GERUND) ? link : phraseBefore(link, limit, start);
        }
        if (tag == Tag.COORDINATOR) {
            return phraseBefore(words.is(link - 1, Tag.COMMA) ? link - 1 : link, limit, start);
        }
        if (tag == Tag.COMMA && (isListComma(link, start) || isTitleComma(link, start, limit))) {
            return phraseBefore(link, limit, start);
        }
        if (tag == Tag.TO && words.is(link + 1, Tag.VERB)) {
            return start;
        }
        return start;
    }

    private boolean isParticiple(int i) {
        return words.is(i, Tag.PARTICIPLE) && !words.tag(i - 1).auxiliary()
                || words.is(i, Tag.GERUND) && !words.is(i - 1, Tag.BE);
    }

    private int phraseBefore(int end, int limit, int otherwise) {
        int start = Phrases.startOfPhrase(words, end, limit);
        return start < end ? start : otherwise;
    }

    /** "Georgia, Ukraine and Moldova": an "and" follows before the verb. */
    private boolean isListComma(int comma, int start) {
        int end = Phrases.endOfPhrase(words, start, words.size());
        boolean more = words.is(end, Tag.COORDINATOR) || words.is(end, Tag.COMMA) && words.is(end + 1, Tag.COORDINATOR);
        int second = words.is(end, Tag.COMMA) ? end + 2 : end + 1;
        int secondEnd = Phrases.endOfPhrase(words, second, words.size());
        return more
                && secondEnd > second
                && !isTime(comma - 1, comma)
                && !words.is(comma - 1, Tag.NUMBER)
                && comma > 0
                && words.tag(comma - 1).head();
    }

    /** "Malaysia's Prime Minister, Najib Razak said". */
    private boolean isTitleComma(int comma, int start, int limit) {
        int end = Phrases.endOfPhrase(words, start, words.size());
        for (int i = start; i < end; i++) {
            if (!words.is(i, Tag.NAME)) {
                return false;
            }
        }
        int before = Phrases.startOfPhrase(words, comma, limit);
        return before < comma && end - start >= 2 && Roles.hasRole(words, before, comma);
    }

    /** Gives every clause its end: where the next statement begins, the clauses that bind it included. */
    private List<Clause> withEnds() {
        int n = clauses.size();
        int[] ends = new int[n];
        for (int k = n - 1; k >= 0; k--) {
            int next = k + 1;
            while (next < n && isBinding(words, clauses.get(next)) && hangsOn(clauses.get(next), clauses.get(k))) {
                int end = ends[next];
                int after = next + 1;
                while (after < n && clauses.get(after).from() < end) {
                    after++;
                }
                next = after;
            }
            ends[k] =
                    next < n ? Math.max(clauses.get(next).from(), groups.get(k).to()) : words.size();
        }
        List<Clause> ended = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            Clause clause = clauses.get(k);
            Clause parent = clause.parent();
            Clause endedParent = parent == null ? null : ended.get(groups.indexOf(parent.verbs()));
            ended.add(new Clause(
                    clause.link(),
                    endedParent,
                    clause.marker(),
                    clause.from(),
                    clause.subjectFrom(),
                    clause.subjectTo(),
                    clause.verbs(),
                    ends[k],
                    clause.afterComma()));
        }
        return ended;
    }

    private static boolean hangsOn(Clause clause, Clause on) {
        return clause.parent() != null && clause.parent().verbs().equals(on.verbs());
    }

    /** A range of words; empty when there is none. */
    private record Subject(int from, int to) {
        boolean isNone() {
            return from >= to;
        }
    }
}
