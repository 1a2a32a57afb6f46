package org.claimdesk.text.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.extraction.Draft.Part;
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

    private static final Set<String> TOGETHER =
            Set.of("together", "jointly", "each", "meet", "agree", "share", "between");

    private final TaggedSentence words;
    private final boolean fine;

    Coordination(TaggedSentence words, boolean fine) {
        this.words = words;
        this.fine = fine;
    }

    List<Draft> apart(Draft draft) {
        List<Draft> apart = new ArrayList<>();
        for (Draft verbs : notOnly(draft).stream()
                .flatMap(one -> infinitives(one).stream())
                .toList()) {
            for (Draft participles : participles(verbs)) {
                for (Draft subjects : subjects(participles)) {
                    apart.addAll(places(subjects));
                }
            }
        }
        return apart;
    }

    /** "not only fill the square but also the park" says both. */
    private List<Draft> notOnly(Draft draft) {
        for (Part part : draft.parts()) {
            for (int i = Math.max(part.from(), 0); i + 2 < part.to(); i++) {
                if (words.is(i, Tag.NOT) && words.lower(i + 1).equals("only")) {
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

    /** "wanted to meet with his son and express their support". */
    private List<Draft> infinitives(Draft draft) {
        Part part = lastWords(draft);
        if (part == null) {
            return List.of(draft);
        }
        for (int i = Math.max(part.from(), draft.verb()) + 1; i + 1 < part.to(); i++) {
            int verb = behindAdverbs(i + 1);
            if (words.is(i, Tag.COORDINATOR)
                    && words.is(verb, Tag.VERB)
                    && verb < part.to()
                    && !words.is(i - 1, Tag.VERB)) {
                int to = infinitiveBefore(i, Math.max(part.from(), draft.verb()));
                if (to >= 0) {
                    int cut = words.is(i - 1, Tag.COMMA) ? i - 1 : i;
                    return List.of(draft.without(cut, part.to()), draft.without(to + 1, i + 1));
                }
            }
        }
        return List.of(draft);
    }

    /** The "to" of the infinitive in front of "and". */
    private int infinitiveBefore(int coordinator, int limit) {
        for (int k = coordinator - 1; k > limit; k--) {
            if (words.is(k, Tag.TO) && words.is(behindAdverbs(k + 1), Tag.VERB)) {
                return k;
            }
            if (words.is(k, Tag.COMPLEMENTIZER) || words.is(k, Tag.RELATIVE)) {
                return -1;
            }
        }
        return -1;
    }

    /** "was kept at the base until she was eighteen and then transferred to the ship". */
    private List<Draft> participles(Draft draft) {
        Part part = lastWords(draft);
        if (part == null || draft.verb() < part.from() || !words.is(draft.verb(), Tag.PARTICIPLE)) {
            return List.of(draft);
        }
        for (int i = draft.verb() + 1; i + 1 < part.to(); i++) {
            int verb = behindAdverbs(i + 1);
            boolean second = words.is(i, Tag.COORDINATOR) && words.is(verb, Tag.PARTICIPLE) && verb < part.to();
            if (second && i > draft.verb() + 1) {
                return List.of(draft.without(i, part.to()), draft.without(draft.verb(), i + 1));
            }
        }
        return List.of(draft);
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
            int start = words.lower(member[0]).equals("both") ? member[0] + 1 : member[0];
            Draft one = singular(draft.replacing(from, to, Part.words(start, member[1])), to);
            each.add(draft.saying() ? one.saidBy(speakerAt(start, member[1])) : one);
        }
        return each;
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
                if (members.size() >= (fine ? 2 : 3) && !isProposal(draft, i) && !isExample(i, verb)) {
                    return onePlaceEach(draft, part, i, members);
                }
            }
        }
        List<int[]> objects = including || fine ? listFrom(verb + 1, part.to()) : List.of();
        if (objects.size() >= 2) {
            return onePlaceEach(draft, part, verb + 1, objects);
        }
        return List.of(draft);
    }

    /** Lists behind "to coordinate with" and inside direct speech belong together. */
    private boolean isProposal(Draft draft, int list) {
        return !fine && words.has(Tag.TO, draft.verb(), list);
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
