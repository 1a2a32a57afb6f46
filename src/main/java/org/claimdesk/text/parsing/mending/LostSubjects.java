package org.claimdesk.text.parsing.mending;

import java.util.Set;
import org.claimdesk.text.words.Lexicon;

/** Subjects that the parser hangs on another word than their verb. */
final class LostSubjects extends Rules {
    private static final Set<String> JOINING = Set.of("and", "but", ",");

    private static final Set<String> WHO = Set.of("who", "which");

    LostSubjects(TreeSketch sketch) {
        super(sketch);
    }

    /** "The team had not deserved to win": the subject hangs on "had" where it should on "deserved". */
    boolean ofAuxiliary(int subject) {
        int auxiliary = heads[subject];
        boolean wrong = auxiliary >= 0
                && tree.hasLabel(subject, "nsubj", "nsubjpass", "csubj")
                && tree.hasLabel(auxiliary, "aux", "auxpass")
                && heads[auxiliary] >= 0
                && tree.child(heads[auxiliary], "nsubj", "nsubjpass") < 0;
        if (wrong) {
            heads[subject] = heads[auxiliary];
        }
        return wrong;
    }

    /** "According to AFP, Jane Roe, the head, said": Jane Roe is no second source but the subject. */
    boolean behindSource(int verb) {
        int source = tree.child(verb, "prep");
        if (source < 0
                || !words.get(source).lower().equals("according")
                || tree.child(verb, "nsubj", "nsubjpass") >= 0) {
            return false;
        }
        for (int i = source; i < verb; i++) {
            boolean listed = tree.hasLabel(i, "conj", "appos")
                    && tree.dominates(source, i)
                    && tree.tag(i).startsWith("NNP");
            if (listed && words.get(Math.max(0, tree.leftmost(i) - 1)).text().equals(",")) {
                heads[i] = verb;
                labels[i] = tree.child(verb, "auxpass") >= 0 ? "nsubjpass" : "nsubj";
                return true;
            }
        }
        return false;
    }

    /** "Speaking in Oslo, Jane Roe, of the council, said": the name behind the comma is no second place but the subject; and so is "the point" in "The point to recall is". */
    boolean behindComma(int verb) {
        if (tree.head(verb) >= 0 || !isFinite(verb) || tree.child(verb, "nsubj", "nsubjpass", "csubj", "expl") >= 0) {
            return false;
        }
        for (int i = 1; i < verb; i++) {
            boolean name = tree.tag(i).startsWith("NNP")
                    && tree.hasLabel(i, "pobj", "conj", "appos", "dobj", "npadvmod")
                    && heads[i] >= 0
                    && tree.leftmost(i) > 0
                    && words.get(tree.leftmost(i) - 1).text().equals(",")
                    && heads[i] < tree.leftmost(i)
                    && i - tree.leftmost(i) >= 1;
            boolean ofInfinitive = tree.hasLabel(i, "nsubj")
                    && heads[i] > i
                    && heads[i] < verb
                    && tree.child(heads[i], "aux") > i
                    && tree.tag(heads[i]).equals("VB");
            if (ofInfinitive) {
                heads[heads[i]] = i;
                labels[heads[i]] = "acl";
            }
            if (name || ofInfinitive) {
                heads[i] = verb;
                labels[i] = "nsubj";
                return true;
            }
        }
        return false;
    }

    /** "On days with a walk, average glucose was low": the noun behind the comma is no second place but the subject. */
    boolean behindPlace(int verb) {
        if (!isFinite(verb)
                || !tree.hasLabel(verb, "root", "ccomp", "conj")
                || tree.child(verb, "nsubj", "nsubjpass", "csubj", "expl", "cc") >= 0) {
            return false;
        }
        int first = tree.child(verb, "prep");
        for (int i = Math.max(1, first); first >= 0 && first < verb && i < verb; i++) {
            int comma = tree.leftmost(i) - 1;
            boolean second = tree.hasLabel(i, "conj", "appos")
                    && tree.tag(i).startsWith("N")
                    && comma > first
                    && words.get(comma).text().equals(",")
                    && tree.dominates(first, i)
                    && tree.child(heads[i], "cc") < 0
                    && tree.rightmost(i) == verb - 1;
            if (second) {
                heads[i] = verb;
                labels[i] = tree.child(verb, "auxpass") >= 0 ? "nsubjpass" : "nsubj";
                return true;
            }
        }
        return false;
    }

    /** "On Monday Jane Roe wrote": the day is no part of her name, and she is the subject. */
    boolean behindDay(int day) {
        int name = heads[day];
        int preposition = name < 0 ? -1 : heads[name];
        int verb = preposition < 0 ? -1 : heads[preposition];
        boolean wrong = verb > name
                && preposition == 0
                && day == 1
                && (Lexicon.isWeekday(words.get(day).text())
                        || Lexicon.isMonth(words.get(day).text()))
                && tree.hasLabel(day, "compound")
                && tree.hasLabel(name, "pobj")
                && tree.tag(name).startsWith("NNP")
                && tree.child(verb, "nsubj", "nsubjpass", "csubj", "expl") < 0
                && isFinite(verb);
        if (wrong) {
            heads[day] = preposition;
            labels[day] = "pobj";
            heads[name] = verb;
            labels[name] = "nsubj";
        }
        return wrong;
    }

    /** "Two men, who hide because the talks are secret, said": the first subject of "are" is the one that "said" lacks. */
    boolean ofReason(int subject) {
        int verb = heads[subject];
        int saying = verb < 0 ? -1 : heads[verb];
        int mark = verb < 0 ? -1 : tree.child(verb, "mark");
        boolean wrong = saying > verb
                && tree.hasLabel(subject, "nsubj", "nsubjpass")
                && tree.hasLabel(verb, "advcl")
                && mark > subject
                && tree.rightmost(subject) < mark + 1
                && tree.child(saying, "nsubj", "nsubjpass", "csubj", "expl") < 0
                && isFinite(saying);
        for (int other : wrong ? tree.children(verb) : new int[0]) {
            if (other > mark && other < verb && tree.hasLabel(other, "nsubj", "nsubjpass", "expl")) {
                heads[subject] = saying;
                labels[subject] = "nsubj";
                return true;
            }
        }
        return false;
    }

    /** "It led to help from Oslo and Roe was invited": "Roe" is no second place but the subject of "was invited". */
    boolean ofSecondVerb(int verb) {
        int noun = tree.head(verb);
        if (noun < 0
                || noun > verb
                || !tree.tag(verb).startsWith("V")
                || !tree.tag(noun).startsWith("N") && !tree.tag(noun).equals("PRP")
                || !tree.hasLabel(noun, "conj")
                || !tree.hasLabel(verb, "ccomp", "advcl", "relcl", "acl", "parataxis")
                || tree.child(verb, "nsubj", "nsubjpass", "mark", "expl") >= 0
                || tree.leftmost(verb) != noun + 1
                || !isFinite(verb)) {
            return false;
        }
        int first = heads[noun];
        int up = first;
        while (up >= 0 && !isClause(up)) {
            up = heads[up];
        }
        if (up < 0 || !JOINING.contains(words.get(tree.leftmost(noun) - 1).lower())) {
            return false;
        }
        heads[verb] = up;
        labels[verb] = "conj";
        heads[noun] = verb;
        labels[noun] = tree.child(verb, "auxpass") >= 0 ? "nsubjpass" : "nsubj";
        for (int child : tree.children(first)) {
            if (tree.hasLabel(child, "cc", "punct") && child == tree.leftmost(noun) - 1) {
                heads[child] = up;
            }
        }
        return true;
    }

    /** "Bread will cost more, Roe said, and milk has cost less": the noun behind "Roe said" belongs to no word in front of it. */
    boolean behindAside(int verb) {
        int first = heads[verb];
        boolean second = first >= 0
                && first < verb
                && tree.hasLabel(verb, "conj")
                && isFinite(verb)
                && tree.child(verb, "nsubj", "nsubjpass", "expl", "mark") < 0;
        int aside = second ? tree.child(first, "parataxis") : -1;
        if (aside < 0 || aside < first || aside > verb || !says(aside)) {
            return false;
        }
        for (int noun = aside + 1; noun < verb; noun++) {
            boolean lost = tree.hasLabel(noun, "conj") && tree.tag(noun).startsWith("N") && heads[noun] < aside;
            if (lost) {
                giveSubject(verb, noun, first);
                return true;
            }
        }
        return false;
    }

    private void giveSubject(int verb, int noun, int first) {
        int front = heads[noun];
        for (int child : tree.children(front)) {
            if (child > front && child < noun && tree.hasLabel(child, "cc")) {
                heads[child] = first;
            }
        }
        for (int child : tree.children(noun)) {
            if (child < front) {
                heads[child] = first;
                labels[child] = "npadvmod";
            }
        }
        heads[noun] = verb;
        labels[noun] = tree.child(verb, "auxpass") >= 0 ? "nsubjpass" : "nsubj";
    }

    /** "Jane Roe, who was ill, noted": "who" is the subject of "was ill", and Jane Roe that of "noted"; so too with "whose son was ill". */
    boolean besideWho(int who) {
        int own = words.get(who).lower().equals("whose") ? heads[who] : who;
        int first = own < 0 ? -1 : heads[own];
        boolean subject = first > who
                && (own > who || WHO.contains(words.get(who).lower()))
                && tree.hasLabel(own, "nsubj", "nsubjpass")
                && who > 0
                && words.get(who - 1).text().equals(",");
        int noun = subject ? otherSubject(first, who) : -1;
        int verb = noun < 0 ? -1 : verbWithoutSubject(first);
        if (verb < 0) {
            return false;
        }
        heads[verb] = heads[first] == verb ? heads[verb] : heads[first];
        labels[verb] = heads[verb] < 0 ? "root" : labels[first];
        heads[first] = noun;
        labels[first] = "relcl";
        heads[noun] = verb;
        labels[noun] = tree.child(verb, "auxpass") >= 0 ? "nsubjpass" : "nsubj";
        return true;
    }

    private int otherSubject(int verb, int who) {
        for (int child : tree.children(verb)) {
            if (child < who - 1
                    && tree.hasLabel(child, "nsubj", "nsubjpass")
                    && tree.tag(child).startsWith("N")) {
                return child;
            }
        }
        return -1;
    }

    /** The finite verb right behind the comma that closes what "who" opens; -1 if there is none. */
    private int verbWithoutSubject(int first) {
        for (int i = first + 1; i < tree.size(); i++) {
            boolean next = tree.tag(i).equals("VBD")
                    || tree.tag(i).equals("VBZ")
                    || tree.tag(i).equals("VBP");
            if (next
                    && i > 0
                    && words.get(i - 1).text().equals(",")
                    && tree.child(i, "nsubj", "nsubjpass", "csubj", "expl") < 0
                    && (heads[i] < 0 || heads[i] == first)) {
                return i;
            }
        }
        return -1;
    }
}
