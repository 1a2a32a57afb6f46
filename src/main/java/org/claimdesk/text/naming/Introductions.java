package org.claimdesk.text.naming;

import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.Clauses;
import org.claimdesk.text.parsing.DependencyTree;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.parsing.Roles;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/** Tells the people among the names of a sentence, and what the sentence says they are. */
final class Introductions {

    private static final java.util.Set<String> NO_SURNAMES = Lexicon.words("naming/no-surnames.txt");

    private final ParsedSentence parsed;
    private final TaggedSentence words;
    private final DependencyTree tree;
    private final People people;

    Introductions(ParsedSentence parsed, People people) {
        this.parsed = parsed;
        this.words = parsed.words();
        this.tree = parsed.tree();
        this.people = people;
    }

    /** The person that the name {@code [from, to)} introduces, with what stands beside it; null when it names none. */
    @Nullable
    Person read(int from, int to) {
        int[] name = Names.nameInPhrase(words, phraseStart(from, to), to);
        if (name[1] != to || name[0] < from) {
            name = Names.nameInPhrase(words, from, to);
        }
        boolean known = people.called(words.text(name[0], to)) != null;
        boolean introduced = Names.mayBePerson(words, name[0], to) && isPerson(name[0], to);
        if (!introduced && !known) {
            return null;
        }
        Person person = introduced ? people.meet(words.text(name[0], to)) : people.called(words.text(name[0], to));
        if (person != null) {
            learn(person, name[0], to);
        }
        return person;
    }

    private boolean isPerson(int from, int to) {
        return hasTitle(from)
                || isAged(to)
                || officeBehind(from, to) >= 0
                || officeInFront(from, to) >= 0
                || hasWho(to)
                || speaks(from, to)
                || hasPronoun(to)
                || Gender.ofFirstName(words.text(from, to)) != Gender.UNKNOWN && !words.is(from - 1, Tag.DETERMINER);
    }

    /** "Judge Jane Roe", "Dr Jane Roe", "the chief executive, Jane Roe". */
    private boolean hasTitle(int from) {
        String before = words.lower(from - 1);
        return Roles.isRole(before)
                || Names.isTitle(before)
                || words.is(from - 1, Tag.COMMA) && Roles.isRole(words.lower(from - 2)) && !isObject(from - 2);
    }

    /** "In her letter to the premier, Jane Roe wrote": what hangs on a preposition in front of a comma is somebody else. */
    private boolean isObject(int noun) {
        return tree.hasLabel(noun, "pobj");
    }

    /** "Jane Roe, 53, of Netherby". */
    private boolean isAged(int to) {
        return words.is(to, Tag.COMMA)
                && words.is(to + 1, Tag.NUMBER)
                && (words.is(to + 2, Tag.COMMA) || words.is(to + 2, Tag.STOP))
                && words.lower(to + 1).length() <= 2;
    }

    /** "Jane Roe, who": only people are "who". */
    private boolean hasWho(int to) {
        return words.lower(words.is(to, Tag.COMMA) ? to + 1 : to).equals("who");
    }

    /** "Jane Roe said that": the subject of a verb that takes a clause. */
    private boolean speaks(int from, int to) {
        for (Clause clause : parsed.clauses()) {
            boolean ends = clause.subjectTo() == to || clause.subjectFrom() <= from && isPlaced(to, clause.subjectTo());
            if (ends
                    && !NO_SURNAMES.contains(words.lower(to - 1))
                    && Clauses.takesClause(words, clause.verbs())
                    && !words.is(from - 1, Tag.DETERMINER)) {
                return true;
            }
        }
        return false;
    }

    /** "Jane Roe from Oslo said", "Jane Roe of the seamen's union said", "Jane Roe (Labour) said": bodies are not from somewhere. */
    private boolean isPlaced(int to, int subjectTo) {
        boolean union = words.lower(to).equals("of")
                && words.is(to + 1, Tag.DETERMINER)
                && words.is(to + 2, Tag.NOUN)
                && !NO_SURNAMES.contains(words.lower(to - 1));
        return to < subjectTo
                && (union
                        || words.lower(to).equals("from")
                        || words.is(to, Tag.OPEN_BRACKET)
                                && !words.token(to + 1).acronym());
    }

    /** "Jane Roe has spent her spring nights": the subject that a "he" or "she" of the same clause must mean. */
    private boolean hasPronoun(int to) {
        int verb = tree.hasLabel(to - 1, "nsubj", "nsubjpass") ? tree.head(to - 1) : -1;
        for (int i = to; verb >= 0 && i <= tree.rightmost(verb); i++) {
            if (words.is(i, Tag.NAME) || words.tag(i).auxiliary() && tree.head(i) != verb) {
                return false;
            }
            if (words.is(i, Tag.POSSESSIVE_PRONOUN) && Gender.ofPronoun(words.lower(i)) != Gender.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    /** "Jane Roe, the head of the office": the word for what she is, or -1. */
    private int officeBehind(int from, int to) {
        for (int i = from; i < to; i++) {
            int apposition = tree.child(i, "appos");
            if (apposition >= to && isOffice(apposition)) {
                return apposition;
            }
        }
        if (!words.is(to, Tag.COMMA)
                || words.is(to + 1, Tag.NAME)
                || words.lower(to + 1).equals("whose")) {
            return -1;
        }
        int end = words.find(Tag.COMMA, to + 1, Math.min(words.size(), to + 14));
        int limit = end < 0 ? Math.min(words.size(), to + 9) : end;
        for (int i = to + 1; i < limit && !isVerb(i); i++) {
            if (isOffice(i) && words.is(i, Tag.NOUN)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isVerb(int i) {
        return words.is(i, Tag.PAST) || words.is(i, Tag.VERB) || words.tag(i).auxiliary();
    }

    /** "the hospice's chief executive, Dr Jane Roe", "Rovers manager Jane Roe": the word for what she is, or -1. */
    private int officeInFront(int from, int to) {
        int head = tree.head(to - 1);
        if (head >= 0 && head < from && tree.hasLabel(to - 1, "appos") && isOffice(head)) {
            return head;
        }
        int before = from - 1;
        while (Names.isTitle(words.lower(before)) && !Roles.isRole(words.lower(before))
                || words.is(before, Tag.COMMA)) {
            before--;
        }
        if (before >= 0 && isOffice(before) && !(before < from - 1 && isObject(before))) {
            return before;
        }
        int start = phraseStart(from, to);
        return start < from ? Roles.lastRole(words, start, from) : -1;
    }

    private boolean isOffice(int i) {
        return Roles.isRole(words.lower(i)) && !words.is(i + 1, Tag.POSSESSIVE);
    }

    private void learn(Person person, int from, int to) {
        learnOffice(person, officeInFront(from, to));
        learnOffice(person, officeBehind(from, to));
        learnOffice(person, words.is(from - 1, Tag.NOUN) ? from - 1 : -1);
        learnGender(person, words.lower(from - 1));
    }

    private void learnOffice(Person person, int office) {
        if (office < 0) {
            return;
        }
        String noun = words.lower(office);
        person.offices.add(noun);
        person.offices.add(words.lower(office - 1) + " " + noun);
        learnGender(person, noun);
    }

    private static void learnGender(Person person, String word) {
        Gender told = Gender.ofWord(word);
        if (told != Gender.UNKNOWN) {
            person.gender = told;
        }
    }

    /** The subject that a name ends: "Executive director of the Council Jane Roe". */
    private int phraseStart(int from, int to) {
        for (Clause clause : parsed.clauses()) {
            if (clause.subjectTo() == to && clause.subjectFrom() < from) {
                return clause.subjectFrom();
            }
        }
        return from;
    }
}
