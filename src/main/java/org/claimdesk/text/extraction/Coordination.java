package org.claimdesk.text.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.claimdesk.text.extraction.Draft.Part;
import org.claimdesk.text.parsing.DependencyTree;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.parsing.Phrases;
import org.claimdesk.text.parsing.Roles;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/** Takes apart drafts whose members could each be true or false: verbs, subjects and places joined by "and". */
final class Coordination {

    /** Names with an "and" of their own. */
    private static final List<String> NAMES_WITH_AND = Lexicon.lines("extraction/names-with-and.txt");

    /** Words in front of a list of mere examples, which stays whole. */
    private static final Set<String> EXAMPLES =
            Set.of("including", "like", "between", "among", "together", "both", "such", "along", "alongside");

    private static final Set<String> PARTS =
            Set.of("have", "include", "contain", "feature", "comprise", "offer", "equip", "consist");

    private static final Set<String> TOGETHER =
            Set.of("together", "jointly", "each", "meet", "agree", "share", "between");

    private final TaggedSentence words;
    private final DependencyTree tree;
    private final Extents extents;
    private final Set<Family> families;

    Coordination(ParsedSentence parsed, Extents extents, Set<Family> families) {
        this.families = families;
        this.words = parsed.words();
        this.tree = parsed.tree();
        this.extents = extents;
    }

    List<Draft> apart(Draft draft) {
        List<Draft> apart = List.of(draft);
        apart = each(apart, this::notOnly, Family.PAIRS);
        apart = each(apart, this::subjects, Family.SEVERAL_SUBJECTS);
        apart = each(apart, this::verbs, Family.PAIRS);
        return each(apart, this::places, Family.LISTS);
    }

    private List<Draft> each(List<Draft> drafts, Function<Draft, List<Draft>> rule, Family family) {
        return families.contains(family)
                ? drafts.stream().flatMap(draft -> rule.apply(draft).stream()).toList()
                : drafts;
    }

    /** "not only fill the square but also the park" says both. */
    private List<Draft> notOnly(Draft draft) {
        for (Part part : draft.parts()) {
            for (int i = Math.max(part.from(), 0); i + 2 < part.to(); i++) {
                if (words.lower(i).equals("not") && words.lower(i + 1).equals("only")) {
                    int but = words.find(Tag.COORDINATOR, i, part.to());
                    boolean pair = but > i
                            && words.lower(but).equals("but")
                            && words.lower(but + 1).equals("also");
                    int object = draft.verb() >= i ? draft.verb() + 1 : i + 2;
                    if (pair && object < but) {
                        Draft plain = draft.without(but, part.to()).without(i, i + 2);
                        Draft also = draft.without(object, but + 2).without(i, i + 2);
                        return List.of(plain, also);
                    }
                }
            }
        }
        return List.of(draft);
    }

    /** "wanted to meet with his son and express their support", "is a lawyer and a mother of two", "are long and exhausting". */
    private List<Draft> verbs(Draft draft) {
        BitSet all = draft.words();
        for (int second = all.nextSetBit(0); second >= 0; second = all.nextSetBit(second + 1)) {
            int first = tree.head(second);
            boolean pair = tree.hasLabel(second, "conj")
                    && first >= 0
                    && first < second
                    && all.get(first)
                    && isPair(first, second);
            int and = pair ? coordinator(first, second) : -1;
            if (and >= 0 && first != draft.verb() && !isList(second, all)) {
                BitSet behind = extents.subtree(second);
                behind.set(and);
                BitSet front = extents.subtree(first);
                front.andNot(extents.subtree(second));
                front.clear(0, startOf(first));
                front.set(and);
                front.and(all);
                dropComma(behind, and, all);
                dropComma(front, and, all);
                return List.of(draft.without(behind), draft.without(front));
            }
        }
        return List.of(draft);
    }

    private void dropComma(BitSet taken, int and, BitSet all) {
        if (words.is(and - 1, Tag.COMMA) && all.get(and - 1)) {
            taken.set(and - 1);
        }
    }

    /** Where the first member begins: behind its "to", which both share. */
    private int startOf(int first) {
        int to = tree.child(first, "aux");
        return to >= 0 && to < first ? to + 1 : tree.leftmost(first);
    }

    private boolean isPair(int first, int second) {
        if (words.is(first, Tag.VERB) && words.is(second, Tag.VERB)) {
            return tree.tag(first).equals("VB")
                    && tree.tag(second).equals("VB")
                    && tree.child(first, "aux") >= 0
                    && tree.hasLabel(first, "xcomp", "advcl", "acl", "relcl", "oprd")
                    && tree.child(second, "nsubj", "mark") < 0
                    && first + 1 < coordinator(first, second);
        }
        if (tree.hasLabel(first, "acomp")) {
            return words.is(second, Tag.ADJECTIVE);
        }
        return tree.hasLabel(first, "attr") && hasArticle(first) && hasArticle(second)
                || isObject(first) && isCounted(first) && isCounted(second);
    }

    /** What the verb is done to, by or with. */
    private boolean isObject(int noun) {
        int preposition = tree.head(noun);
        return tree.hasLabel(noun, "dobj")
                || tree.hasLabel(noun, "pobj")
                        && !EXAMPLES.contains(words.lower(preposition))
                        && tree.head(preposition) >= 0
                        && tree.tag(tree.head(preposition)).startsWith("V");
    }

    /** "four lines and 63 routes", "a grant and a loan": each is a thing of its own; "four years and two months" are one time. */
    private boolean isCounted(int noun) {
        for (int child : tree.children(noun)) {
            boolean number = child < noun && words.is(child, Tag.NUMBER);
            boolean article = tree.hasLabel(child, "det")
                    && (words.lower(child).equals("a") || words.lower(child).equals("an"));
            boolean owner = tree.hasLabel(child, "poss");
            if (number || article || owner) {
                return !Lexicon.isTime(words.token(noun));
            }
        }
        return false;
    }

    private boolean hasArticle(int noun) {
        int determiner = tree.child(noun, "det");
        return determiner >= 0 && tree.head(determiner) == noun;
    }

    /** The "and" between two members that stand side by side; -1 for "or" and "but". */
    private int coordinator(int first, int second) {
        int at = tree.leftmost(second) - 1;
        return words.lower(at).equals("and") && tree.dominates(tree.head(first) < 0 ? first : tree.head(first), at)
                ? at
                : -1;
    }

    private boolean isList(int second, BitSet all) {
        int third = tree.child(second, "conj");
        return third >= 0 && all.get(third);
    }

    private int behindAdverbs(int i) {
        int k = i;
        while (words.is(k, Tag.ADVERB) || words.is(k, Tag.NOT)) {
            k++;
        }
        return k;
    }

    /** "Malaysia and Indonesia have maintained", "Mohamed and his father are to travel". */
    private List<Draft> subjects(Draft draft) {
        if (draft.verb() < 0) {
            return List.of(draft);
        }
        for (Part part : draft.parts()) {
            if (!part.isGlue()) {
                List<int[]> members = subjectMembers(part, draft.verb());
                if (members.size() >= 2 && actsOneByOne(draft)) {
                    return oneEach(draft, members);
                }
            }
        }
        return List.of(draft);
    }

    /** The members of a subject list that a part holds; the list ends where the verbs begin. */
    private List<int[]> subjectMembers(Part part, int verb) {
        for (int i = part.from() + 1; i < part.to() && i < verb; i++) {
            if (words.is(i, Tag.COORDINATOR) && !isInsideName(i)) {
                int last = Phrases.endOfPhrase(words, i + 1, part.to());
                boolean subject = last == part.to() || isVerbAt(last);
                List<int[]> members = subject ? membersBefore(i, part.from()) : List.of();
                if (!members.isEmpty() && isOneOfMany(i + 1, last)) {
                    List<int[]> all = new ArrayList<>(members);
                    all.add(new int[] {i + 1, last});
                    return all;
                }
            }
        }
        return List.of();
    }

    private boolean isVerbAt(int i) {
        int k = behindAdverbs(i);
        return words.tag(k).auxiliary() || words.is(k, Tag.PAST) || words.is(k, Tag.VERB);
    }

    private List<int[]> membersBefore(int coordinator, int limit) {
        List<int[]> members = new ArrayList<>();
        int end = words.is(coordinator - 1, Tag.COMMA) ? coordinator - 1 : coordinator;
        while (end > limit) {
            int start = Phrases.startOfPhrase(words, end, limit);
            if (start == end || !isOneOfMany(start, end) || words.is(start - 1, Tag.PREPOSITION)) {
                return List.of();
            }
            members.addFirst(new int[] {start, end});
            if (!words.is(start - 1, Tag.COMMA) || start - 1 <= limit) {
                break;
            }
            end = start - 1;
        }
        return members;
    }

    /** A name or somebody's relative; not "other dignitaries". */
    private boolean isOneOfMany(int from, int to) {
        boolean name = words.is(to - 1, Tag.NAME)
                && !words.lower(from).equals("other")
                && !Lexicon.isTime(words.token(to - 1));
        boolean relative = words.is(from, Tag.POSSESSIVE_PRONOUN) && Roles.isRole(words.lower(to - 1));
        return name || relative;
    }

    private boolean actsOneByOne(Draft draft) {
        Tag verb = words.tag(draft.verb());
        if (verb == Tag.VERB && !words.is(draft.verb() - 1, Tag.MODAL)) {
            return false;
        }
        for (Part part : draft.parts()) {
            for (int i = Math.max(part.from(), 0); i < part.to(); i++) {
                if (TOGETHER.contains(words.lower(i)) || TOGETHER.contains(words.base(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Draft> oneEach(Draft draft, List<int[]> members) {
        int from = members.getFirst()[0];
        int to = members.getLast()[1];
        List<Draft> each = new ArrayList<>();
        for (int[] member : members) {
            int start = behindTitleOfAll(words.lower(member[0]).equals("both") ? member[0] + 1 : member[0], member[1]);
            Draft one = singular(draft.replacing(from, to, Part.words(start, member[1])), to);
            each.add(draft.saying() ? one.saidBy(speakerAt(start, member[1])) : one);
        }
        return each;
    }

    /** "Council members Jane Roe and Ian Poe": what both are stands in front of the first. */
    private int behindTitleOfAll(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            String tag = tree.tag(i);
            if ((tag.equals("NNS") || tag.equals("NNPS") && Roles.isRole(words.base(i))) && words.is(i + 1, Tag.NAME)) {
                return i + 1;
            }
        }
        return from;
    }

    /** Each of two who say something together says it. */
    private String speakerAt(int from, int to) {
        return words.text(words.is(from, Tag.DETERMINER) ? from + 1 : from, to);
    }

    /** "are" behind two is "is" behind one. */
    private Draft singular(Draft draft, int verb) {
        int at = behindAdverbs(verb);
        String single =
                switch (words.lower(at)) {
                    case "are" -> "is";
                    case "were" -> "was";
                    case "have" -> "has";
                    default -> "";
                };
        Draft one = single.isEmpty() ? draft : draft.replacing(at, at + 1, Part.glue(single));
        int both = at + 1;
        return words.lower(both).equals("both") ? one.without(both, both + 1) : one;
    }

    /** "has offices in Georgia, Ukraine and Moldova", "included Bangladeshis and Rohingya": one each. */
    private List<Draft> places(Draft draft) {
        Part part = lastWords(draft);
        if (part == null || draft.verb() < 0 || draft.verb() >= part.to()) {
            return List.of(draft);
        }
        int verb = Math.max(draft.verb(), part.from() - 1);
        boolean including = words.base(draft.verb()).equals("include");
        for (int i = verb + 1; i < part.to(); i++) {
            if (words.is(i, Tag.PREPOSITION) && !words.lower(i).equals("of")) {
                List<int[]> members = listFrom(i, part.to());
                if (members.size() >= 3
                        && (areNamed(members) || tellsParts(draft.verb()))
                        && !isProposal(draft, i)
                        && !isExample(i, verb)) {
                    return onePlaceEach(draft, part, i, members);
                }
            }
        }
        List<int[]> objects = including ? listFrom(verb + 1, part.to()) : List.of();
        if (objects.size() >= 2) {
            return onePlaceEach(draft, part, verb + 1, objects);
        }
        return List.of(draft);
    }

    /** "is equipped with a siren, a lamp and a horn": it has each of them. */
    private boolean tellsParts(int verb) {
        return PARTS.contains(words.base(verb));
    }

    /** Places, people and bodies are each a claim; "bedding, oxygen and paint" are together what somebody bought. */
    private boolean areNamed(List<int[]> members) {
        return members.stream().allMatch(member -> words.has(Tag.NAME, member[0], member[1]));
    }

    /** Lists behind "to coordinate with" and inside direct speech belong together. */
    private boolean isProposal(Draft draft, int list) {
        return words.has(Tag.TO, draft.verb(), list);
    }

    private boolean isExample(int list, int verb) {
        for (int i = list; i > verb && i > list - 3; i--) {
            if (EXAMPLES.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** The members of a list that begins at {@code from} and runs to the draft's end; none when it is no plain list. */
    private List<int[]> listFrom(int from, int to) {
        List<int[]> members = new ArrayList<>();
        int start = from;
        int lastCoordinator = lastCoordinator(from, to);
        for (int i = from; i <= to; i++) {
            boolean cut = i == to || words.is(i, Tag.COMMA) || i == lastCoordinator;
            if (cut) {
                if (i > start) {
                    members.add(new int[] {start, i});
                }
                start = i + 1;
                while (start < to && (words.is(start, Tag.COORDINATOR) || words.is(start, Tag.COMMA))) {
                    start++;
                }
                i = Math.max(i, start - 1);
            }
        }
        boolean plain = lastCoordinator >= 0 && members.stream().allMatch(member -> isMember(member[0], member[1]));
        return plain ? members : List.of();
    }

    private int lastCoordinator(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (words.is(i, Tag.COORDINATOR)
                    && (words.lower(i).equals("and") || words.lower(i).equals("or"))
                    && !isInsideName(i)) {
                return i;
            }
            if (words.is(i, Tag.COMMA)) {
                return -1;
            }
        }
        return -1;
    }

    /** "Bosnia and Herzegovina". */
    private boolean isInsideName(int coordinator) {
        String around =
                words.lower(coordinator - 1) + " " + words.lower(coordinator) + " " + words.lower(coordinator + 1);
        return NAMES_WITH_AND.contains(around);
    }

    private boolean isMember(int from, int to) {
        if (EXAMPLES.contains(words.lower(from))) {
            return false;
        }
        int i = words.is(from, Tag.PREPOSITION) ? from + 1 : from;
        int end = Phrases.endOfPhrase(words, i, to);
        while (end < to && end > i) {
            boolean link = words.is(end, Tag.PREPOSITION) || words.is(end, Tag.COORDINATOR);
            int next = link ? Phrases.endOfPhrase(words, end + 1, to) : end;
            if (next <= end + 1) {
                return false;
            }
            end = next;
        }
        return end == to && end > i && !words.is(i, Tag.PRONOUN) && !Lexicon.isTime(words.token(end - 1));
    }

    private List<Draft> onePlaceEach(Draft draft, Part part, int from, List<int[]> members) {
        List<Draft> each = new ArrayList<>();
        Part preposition = Part.words(0, 0);
        for (int[] member : members) {
            boolean own = words.is(member[0], Tag.PREPOSITION);
            if (own) {
                preposition = Part.words(member[0], member[0] + 1);
            }
            Part thing = Part.words(member[0], member[1]);
            each.add(
                    own
                            ? draft.replacing(from, part.to(), thing)
                            : draft.replacing(from, part.to(), glueOf(preposition), thing));
        }
        return each;
    }

    /** The list's preposition goes into the wording of each member, not into its anchor. */
    private Part glueOf(Part preposition) {
        return preposition.from() >= preposition.to()
                ? preposition
                : Part.glue(words.text(preposition.from(), preposition.to()));
    }

    private static @Nullable Part lastWords(Draft draft) {
        for (int i = draft.parts().size() - 1; i >= 0; i--) {
            if (!draft.parts().get(i).isGlue()) {
                return draft.parts().get(i);
            }
        }
        return null;
    }
}
