package org.claimdesk.text.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.extraction.Draft.Part;
import org.claimdesk.text.naming.Names;
import org.claimdesk.text.parsing.DependencyTree;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.parsing.Roles;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;

/**
 * What stands between commas behind a noun and says who or what it is: "Jane Roe, head of the office", "Helen Marsh, 53, of Netherby",
 * "an office in Japan, the alliance's first in Asia". Each gives a claim of its own, and the words come out of the others.
 */
final class Appositions {

    private static final Set<String> RANKING = Set.of(
            "first",
            "only",
            "largest",
            "biggest",
            "smallest",
            "second",
            "third",
            "last",
            "oldest",
            "youngest",
            "highest",
            "lowest",
            "longest",
            "fastest",
            "best",
            "worst",
            "primary",
            "sole",
            "newest",
            "latest");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private final ParsedSentence parsed;
    private final TaggedSentence words;
    private final DependencyTree tree;
    private final Extents extents;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Part> told = new ArrayList<>();

    Appositions(ParsedSentence parsed, Extents extents) {
        this.parsed = parsed;
        this.words = parsed.words();
        this.tree = parsed.tree();
        this.extents = extents;
        for (int i = 0; i < words.size(); i++) {
            int noun = tree.head(i);
            if (noun >= 0
                    && noun < i
                    && tree.hasLabel(i, "appos")
                    && words.is(i, Tag.NAME)
                    && words.is(noun, Tag.NOUN)) {
                nameOf(noun, i);
            } else if (noun >= 0 && noun < i && isSetOff(i)) {
                read(noun, i);
            }
        }
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** Words that the other drafts do without, because a claim of its own tells them. */
    List<Part> told() {
        return told;
    }

    private void read(int noun, int more) {
        if (tree.hasLabel(more, "appos") && words.is(more, Tag.NUMBER)) {
            age(noun, more);
        } else if (tree.hasLabel(more, "prep")) {
            origin(noun, more);
        } else if (tree.hasLabel(more, "appos") && !continuesList(noun, more)) {
            description(noun, more);
        }
    }

    /** "a new treasurer, Farida Hussain,", "the biologist Nuala Keane", "her husband, Jan Roe". */
    private void nameOf(int noun, int name) {
        int from = tree.leftmost(name);
        int start = withOneOf(tree.leftmost(noun));
        boolean comma = words.is(from - 1, Tag.COMMA);
        boolean who = tree.child(noun, "det", "poss") >= 0
                && from - (comma ? 1 : 0) == noun + 1
                && Names.mayBePerson(words, from, name + 1)
                && !Lexicon.isTime(words.token(name))
                && !words.has(Tag.COORDINATOR, start, noun)
                && !continuesList(noun, name);
        if (who) {
            drafts.add(Draft.of(name, Part.words(from, name + 1), Part.glue("is"), Part.words(start, noun + 1)));
            if (comma) {
                told.add(Part.words(start, noun + 1));
                told.add(Part.words(from - 1, from));
                told.add(Part.words(name + 1, words.is(name + 1, Tag.COMMA) ? name + 2 : name + 1));
            }
        }
    }

    /** "One of the county's oldest firms, Roe's Bakery": it is one of them, and not all. */
    private int withOneOf(int start) {
        boolean one =
                words.lower(start - 1).equals("of") && words.lower(start - 2).equals("one");
        return one ? start - 2 : start;
    }

    /** "Helen Marsh, 53, of Netherby". */
    private void age(int noun, int number) {
        String text = words.token(number).text();
        boolean age = words.is(noun, Tag.NAME)
                && words.is(number - 1, Tag.COMMA)
                && text.length() <= 2
                && text.chars().allMatch(Character::isDigit)
                && tree.leftmost(number) == number
                && !Lexicon.isTime(words.token(noun))
                && (noun - tree.leftmost(noun) > 0
                        || words.is(number + 1, Tag.COMMA)
                                && text.length() == 2
                                && tree.hasLabel(noun, "nsubj", "nsubjpass"));
        if (age) {
            add(noun, number, number + 1, "is");
            told.add(Part.words(number - 1, number + 1));
        }
    }

    /** "Liam Foy, of the crime unit,". */
    private void origin(int noun, int preposition) {
        boolean person = words.is(noun, Tag.NAME)
                && noun - tree.leftmost(noun) > 0
                && (words.lower(preposition).equals("of")
                        || words.lower(preposition).equals("from"));
        int end = tree.rightmost(preposition) + 1;
        if (person && words.is(preposition - 1, Tag.COMMA) && words.is(end, Tag.COMMA)) {
            add(noun, preposition, end, "is");
            told.add(Part.words(preposition - 1, end));
        }
    }

    private void description(int noun, int more) {
        int from = tree.leftmost(more);
        int end = endOf(more);
        boolean named = words.is(noun, Tag.NAME) || words.is(noun, Tag.NOUN);
        boolean ranks = ranks(from, end);
        boolean title =
                words.is(more, Tag.NAME) && ARTICLES.contains(words.lower(from)) && Roles.hasRole(words, from, end);
        if (!named || !words.is(more, Tag.NOUN) && !ranks && !title || Lexicon.isTime(words.token(more))) {
            return;
        }
        if (words.is(noun, Tag.NAME) && (describes(more) || ranks)) {
            for (int role : roles(more)) {
                int roleEnd = role == more ? endOfFirst(more) : endOf(role);
                int start = role == more ? from : tree.leftmost(role);
                add(noun, start, roleEnd, words.is(start, Tag.ADJECTIVE) ? "is a" : "is");
            }
            told.add(Part.words(from - 1, end));
        } else if (ranks || ARTICLES.contains(words.lower(from)) && describes(more)) {
            add(noun, from, end, tree.tag(noun).equals("NNS") ? "are" : "is");
            told.add(Part.words(from - 1, end));
        }
    }

    /** "a stateless minority", "head of the office", "his brother". */
    private boolean describes(int more) {
        int determiner = tree.child(more, "det");
        int owner = tree.child(more, "poss");
        String lower = words.lower(more);
        String singular = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        boolean role = Roles.isRole(lower) || Roles.isRole(singular);
        return determiner >= 0 && ARTICLES.contains(words.lower(determiner)) || role || owner >= 0;
    }

    private boolean ranks(int from, int end) {
        for (int i = from; i < Math.min(end, from + 6); i++) {
            if (RANKING.contains(words.lower(i))
                    && (words.is(i - 1, Tag.POSSESSIVE)
                            || words.is(i - 1, Tag.DETERMINER)
                            || words.is(i - 1, Tag.POSSESSIVE_PRONOUN))) {
                return true;
            }
        }
        return false;
    }

    /** "former ambassador to NATO and a distinguished fellow on Europe" are two. */
    private List<Integer> roles(int more) {
        List<Integer> roles = new ArrayList<>(List.of(more));
        for (int child : tree.children(more)) {
            boolean own = tree.child(child, "det", "poss") >= 0
                    || Roles.isRole(words.lower(child))
                    || words.lower(tree.leftmost(child)).equals("former");
            if (tree.hasLabel(child, "conj") && words.tag(child).head() && own) {
                roles.add(child);
            }
        }
        return roles.size() == 2 ? roles : List.of(more);
    }

    private int endOfFirst(int more) {
        List<Integer> roles = roles(more);
        int and = tree.child(more, "cc");
        return roles.size() == 2 && and > more ? and : endOf(more);
    }

    /** The description ends where a clause of its own begins: "a lawyer, who left". */
    private int endOf(int more) {
        BitSet extent = extents.subtree(more);
        int end = Math.max(more + 1, endOfRun(extents.of(more), more));
        for (var clause : parsed.clauses()) {
            if (clause.verbs().head() > more && extent.get(clause.verbs().head()) && clause.afterComma()) {
                end = Math.min(end, clause.from());
            }
        }
        for (int child : tree.children(more)) {
            boolean listed = tree.hasLabel(child, "conj") && words.is(tree.leftmost(child) - 2, Tag.COMMA);
            end = listed && child > more ? Math.min(end, tree.leftmost(child) - 2) : end;
        }
        while (end > more + 1 && isMark(end - 1)) {
            end--;
        }
        return end;
    }

    /** Where the unbroken words around {@code word} end. */
    private static int endOfRun(BitSet extent, int word) {
        return extent.nextClearBit(word);
    }

    private boolean isSetOff(int more) {
        return isMark(tree.leftmost(more) - 1);
    }

    private boolean isMark(int i) {
        return words.is(i, Tag.COMMA) || words.is(i, Tag.BREAK);
    }

    /** "A, B and C": the second of a list is no description of the first. */
    private boolean continuesList(int noun, int more) {
        for (int child : tree.children(noun)) {
            if (tree.hasLabel(child, "conj") && child > more) {
                return true;
            }
        }
        return tree.hasLabel(noun, "conj")
                && words.is(tree.leftmost(noun) - 1, Tag.COMMA)
                && tree.child(more, "det", "poss") < 0;
    }

    private void add(int noun, int from, int to, String is) {
        int start = tree.leftmost(noun);
        int[] name =
                words.is(noun, Tag.NAME) ? Names.nameInPhrase(words, start, noun + 1) : new int[] {start, noun + 1};
        int end = words.is(noun, Tag.NAME) ? name[1] : withPrepositions(noun, from);
        drafts.add(Draft.of(from, Part.words(name[0], end), Part.glue(is), Part.words(from, to)));
    }

    /** "an office in Japan, the alliance's first": the noun with all that stands between it and the comma. */
    private static int withPrepositions(int noun, int from) {
        return Math.max(noun + 1, from - 1);
    }
}
