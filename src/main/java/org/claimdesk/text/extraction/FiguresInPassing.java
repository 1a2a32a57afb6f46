package org.claimdesk.text.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.extraction.Draft.Part;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.parsing.Phrases;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;

/** Figures that a sentence takes for granted: "all 31 members", "a 15 meter high pig". */
final class FiguresInPassing {

    /** What a body has a number of. */
    private static final Set<String> COUNTED = Lexicon.words("extraction/counted.txt");

    private static final Set<String> ALL = Set.of("all", "every", "one", "the", "each", "of");

    private static final Set<String> UNITS = Lexicon.words("extraction/units.txt");

    private static final Set<String> DIMENSIONS =
            Set.of("high", "tall", "long", "wide", "deep", "old", "thick", "square", "cubic");

    private final ParsedSentence parsed;
    private final TaggedSentence words;

    FiguresInPassing(ParsedSentence parsed) {
        this.parsed = parsed;
        this.words = parsed.words();
    }

    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 1; i + 1 < words.size(); i++) {
            if (words.is(i, Tag.NUMBER)) {
                addCount(drafts, i);
                addMeasure(drafts, i);
            }
        }
        return drafts;
    }

    /** "NATO requires … all 31 members" and "the alliance's 31 members" give "NATO has 31 members". */
    private void addCount(List<Draft> drafts, int number) {
        int noun = number + 1;
        while (words.is(noun, Tag.ADJECTIVE) || words.is(noun, Tag.NOUN) && words.is(noun + 1, Tag.NOUN)) {
            noun++;
        }
        if (!COUNTED.contains(words.lower(noun))
                || !words.token(number).hasDigit() && !words.lower(number).endsWith("y")) {
            return;
        }
        if (words.is(number - 1, Tag.POSSESSIVE)) {
            int from = Phrases.startOfPhrase(words, number - 1, 0);
            if (from < number - 1) {
                drafts.add(
                        Draft.of(number, Part.words(from, number - 1), Part.glue("has"), Part.words(number, noun + 1)));
            }
            return;
        }
        int owner = ALL.contains(words.lower(number - 1)) ? ownerClause() : -1;
        if (owner >= 0 && owner < number) {
            Clause clause = parsed.clauses().get(0);
            drafts.add(Draft.of(
                            number,
                            Part.glueFor(clause.subjectFrom(), clause.subjectTo()),
                            Part.glue("has"),
                            Part.words(number, noun + 1))
                    .supportedBy(allStart(number), noun + 1));
        }
    }

    private int allStart(int number) {
        int start = number;
        while (start > 0 && ALL.contains(words.lower(start - 1))) {
            start--;
        }
        return start;
    }

    /** The first clause's subject, when it is a name: the body the sentence is about. */
    private int ownerClause() {
        if (parsed.clauses().isEmpty()) {
            return -1;
        }
        Clause clause = parsed.clauses().getFirst();
        boolean name = clause.hasSubject()
                && words.is(clause.subjectTo() - 1, Tag.NAME)
                && clause.subjectTo() - clause.subjectFrom() <= 4;
        return name ? clause.subjectFrom() : -1;
    }

    /** "the 240,000 square meter memorial park" gives "The memorial park is 240,000 square meter". */
    private void addMeasure(List<Draft> drafts, int number) {
        int end = number + 1;
        while (words.is(end, Tag.NUMBER) || DIMENSIONS.contains(words.lower(end))) {
            end++;
        }
        boolean years = words.lower(end).equals("year") || words.lower(end).equals("years");
        if (!UNITS.contains(words.lower(end)) && !(years && words.lower(end + 1).equals("old"))) {
            return;
        }
        end++;
        while (DIMENSIONS.contains(words.lower(end))) {
            end++;
        }
        int from = number;
        while (from > 0 && (words.is(from - 1, Tag.DETERMINER) || words.is(from - 1, Tag.ADJECTIVE))) {
            from--;
        }
        int noun = Phrases.endOfPhrase(words, end, words.size());
        if (noun <= end || !words.is(from, Tag.DETERMINER) && !words.is(from - 1, Tag.POSSESSIVE)) {
            return;
        }
        int of = words.lower(noun).equals("of")
                ? Math.max(noun, Phrases.endOfPhrase(words, noun + 1, words.size()))
                : noun;
        drafts.add(Draft.of(number, Part.glue("the"), Part.words(end, of), Part.glue("is"), Part.words(number, end)));
    }
}
