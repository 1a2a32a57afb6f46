package org.claimdesk.text.parsing;

import java.util.List;
import java.util.Set;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Token;

/** Mends what the parser is known to get wrong, each fault by a rule of its own. */
final class Mending {

    private static final Set<String> SAYING = Lexicon.words("words/clause-taking-verbs.txt");

    private static final Set<String> QUOTES = Set.of("\"", "”", "’", "“", "''");

    /** Prepositions that open a clause when a subject and a verb follow: "after he left". */
    private static final Set<String> OPENERS = Set.of("after", "before", "since", "until", "till", "as", "than");

    private static final Set<String> CARRYING =
            Set.of("bring", "take", "send", "give", "carry", "move", "deliver", "return", "hand", "show");

    private static final Set<String> CONTRASTS = Set.of("though", "although", "while", "whereas", "but");

    private static final Set<String> JOINING = Set.of("and", "but", ",");

    private static final Set<String> PARTING = Set.of(":", ";");

    private final List<Token> words;
    private final DependencyTree tree;
    private final int[] heads;
    private final String[] labels;

    private Mending(List<Token> words, DependencyTree tree) {
        this.words = words;
        this.tree = tree;
        this.heads = new int[tree.size()];
        this.labels = new String[tree.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = tree.head(i);
            labels[i] = tree.label(i);
        }
    }

    /** The tree without those faults; itself where it has none. */
    static DependencyTree mend(List<Token> words, DependencyTree tree) {
        Mending mending = new Mending(words, tree);
        boolean changed = false;
        for (int i = 0; i < tree.size(); i++) {
            changed |= mending.subjectBehindSource(i)
                    || mending.aside(i)
                    || mending.asideGoesOn(i)
                    || mending.subjectOfAuxiliary(i)
                    || mending.lostSubject(i)
                    || mending.secondSubject(i)
                    || mending.subjectBehindPlace(i)
                    || mending.relativeBehindComma(i)
                    || mending.relativeOfOne(i)
                    || mending.saidToo(i)
                    || mending.saysToo(i)
                    || mending.secondInfinitive(i)
                    || mending.ranking(i)
                    || mending.clauseBehindPreposition(i)
                    || mending.participle(i)
                    || mending.secondSentence(i)
                    || mending.behindColon(i)
                    || mending.relativeBehindTime(i)
                    || mending.contactClause(i)
                    || mending.clauseFound(i)
                    || mending.kindOfName(i)
                    || mending.nameOfTwo(i)
                    || mending.carriedTo(i)
                    || mending.whoBehindName(i)
                    || mending.othersSay(i)
                    || mending.saidInSomething(i)
                    || mending.subjectBehindDay(i)
                    || mending.subjectOfReason(i);
        }
        return changed && mending.isTree() ? mending.mended() : tree;
    }

    /** "The team had not deserved to win": the subject hangs on "had" where it should on "deserved". */
    private boolean subjectOfAuxiliary(int subject) {
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

    /** "She said in her speech that Oslo needed more": a clause with an object of its own is what she said, not what the speech is. */
    private boolean saidInSomething(int verb) {
        int noun = tree.hasLabel(verb, "relcl") ? heads[verb] : -1;
        int preposition = noun >= 0 && tree.hasLabel(noun, "pobj") ? heads[noun] : -1;
        int saying = preposition < 0 ? -1 : heads[preposition];
        if (saying < 0 || !SAYING.contains(tree.lemma(saying)) || tree.child(saying, "ccomp") >= 0) {
            return false;
        }
        int that = tree.child(verb, "dobj");
        boolean whole = that == noun + 1
                && words.get(that).lower().equals("that")
                && tree.child(verb, "nsubj", "nsubjpass") > that;
        for (int object : tree.children(verb)) {
            if (whole && object > verb && tree.hasLabel(object, "dobj", "attr", "acomp")) {
                heads[verb] = saying;
                labels[verb] = "ccomp";
                labels[that] = "mark";
                return true;
            }
        }
        return false;
    }

    /** "On Monday Jane Roe wrote": the day is no part of her name, and she is the subject. */
    private boolean subjectBehindDay(int day) {
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
    private boolean subjectOfReason(int subject) {
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

    /** "The army said ten had died, though rebels said more had": what others say is no part of what the army said. */
    private boolean othersSay(int verb) {
        int mark = tree.child(verb, "mark");
        int said = heads[verb];
        boolean contrast = mark > 0
                && CONTRASTS.contains(words.get(mark).lower())
                && words.get(mark - 1).text().equals(",")
                && tree.hasLabel(verb, "advcl")
                && said >= 0
                && said < mark
                && tree.hasLabel(said, "ccomp")
                && heads[said] >= 0
                && heads[said] < said;
        if (!contrast || !isSaying(verb)) {
            return false;
        }
        heads[verb] = heads[said];
        return true;
    }

    /** "claim", and "put the figure at ten and said": it or a verb beside it tells what somebody says. */
    private boolean isSaying(int verb) {
        if (SAYING.contains(tree.lemma(verb))) {
            return true;
        }
        int beside = tree.child(verb, "conj");
        return beside >= 0 && SAYING.contains(tree.lemma(beside));
    }

    /** "She told Roe, who wept": behind a name and a comma "who" tells of the name, and asks nothing. */
    private boolean whoBehindName(int verb) {
        int who = tree.leftmost(verb);
        boolean wrong = who > 1
                && tree.hasLabel(verb, "ccomp")
                && words.get(who).lower().equals("who")
                && words.get(who - 1).text().equals(",")
                && tree.tag(who - 2).startsWith("NNP")
                && heads[verb] < who - 2;
        if (wrong) {
            heads[verb] = who - 2;
            labels[verb] = "relcl";
        }
        return wrong;
    }

    /** "Speaking in Oslo, Jane Roe, of the council, said": the name behind the comma is no second place but the subject; and so is "the point" in "The point to recall is". */
    private boolean lostSubject(int verb) {
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
    private boolean subjectBehindPlace(int verb) {
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

    /** "a survey of the dam, whose owners have let nobody near it": no second thing that is done, but what tells of the dam. */
    private boolean relativeBehindComma(int verb) {
        int opener = tree.leftmost(verb);
        int noun = opener - 2;
        boolean relative = noun >= 0
                && heads[verb] >= 0
                && heads[verb] < noun
                && tree.hasLabel(verb, "conj", "ccomp", "advcl")
                && tree.tag(opener).equals("WP$")
                && words.get(noun + 1).text().equals(",")
                && tree.tag(noun).startsWith("N")
                && isFinite(verb);
        if (relative) {
            heads[verb] = noun;
            labels[verb] = "relcl";
        }
        return relative;
    }

    /** "a firm of eleven people that works in Oslo": "works" is of one, so it is the firm that does. */
    private boolean relativeOfOne(int verb) {
        int noun = heads[verb];
        boolean wrong = noun >= 0
                && noun < verb
                && tree.hasLabel(verb, "relcl")
                && tree.tag(verb).equals("VBZ")
                && tree.child(verb, "aux", "auxpass") < 0
                && tree.child(verb, "nsubj") >= 0
                && tree.tag(tree.child(verb, "nsubj")).equals("WDT")
                && (tree.tag(noun).equals("NNS") || tree.tag(noun).equals("CD"))
                && tree.hasLabel(noun, "pobj");
        int one = wrong ? heads[heads[noun]] : -1;
        if (one < 0 || !tree.tag(one).equals("NN")) {
            return false;
        }
        heads[verb] = one;
        return true;
    }

    /** "It led to help from Oslo and Roe was invited": "Roe" is no second place but the subject of "was invited". */
    private boolean secondSubject(int verb) {
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

    /** "Roe said she left, because it rained": the reason belongs to what is said when it stands behind it. */
    private boolean saidToo(int verb) {
        int saying = heads[verb];
        if (saying < 0 || saying > verb || !SAYING.contains(tree.lemma(saying))) {
            return false;
        }
        int said = tree.child(saying, "ccomp");
        boolean behind = said > saying && said < verb && tree.rightmost(said) < tree.leftmost(verb);
        boolean reason = tree.hasLabel(verb, "advcl") && tree.child(verb, "mark") >= 0;
        boolean more = tree.hasLabel(verb, "conj")
                && tree.child(verb, "nsubj", "nsubjpass") >= 0
                && !SAYING.contains(tree.lemma(verb))
                && !words.get(Math.max(0, tree.leftmost(verb) - 2)).text().equals(",");
        if (!behind || !reason && !more || isQuote(said)) {
            return false;
        }
        heads[verb] = said;
        return true;
    }

    /** "Roe denied that she had left, and asked for time": who denied also asked. */
    private boolean saysToo(int verb) {
        int said = heads[verb];
        int saying = said < 0 ? -1 : heads[said];
        boolean too = saying >= 0
                && said < verb
                && saying < said
                && tree.hasLabel(verb, "conj")
                && tree.hasLabel(said, "ccomp")
                && SAYING.contains(tree.lemma(verb))
                && SAYING.contains(tree.lemma(saying))
                && tree.tag(verb).equals("VBD")
                && tree.tag(saying).equals("VBD")
                && !tree.tag(said).equals("VBD")
                && tree.child(verb, "nsubj", "aux") < 0;
        if (too) {
            heads[verb] = saying;
            for (int child : tree.children(said)) {
                if (child > said
                        && child < verb
                        && tree.hasLabel(child, "cc", "punct")
                        && child > tree.leftmost(verb) - 3) {
                    heads[child] = saying;
                }
            }
        }
        return too;
    }

    /** Direct speech ends at its mark, and so does what hangs on it. */
    private boolean isQuote(int said) {
        int end = tree.rightmost(said) + 1;
        return end < words.size() && QUOTES.contains(words.get(end).text())
                || QUOTES.contains(words.get(tree.rightmost(said)).text());
    }

    /** "announced a plan to suggest designs, and determine": the bare verb goes with "to suggest", not with "announced". */
    private boolean secondInfinitive(int verb) {
        int first = tree.head(verb);
        boolean joined = first >= 0
                && first < verb
                && tree.hasLabel(verb, "conj")
                && tree.child(verb, "aux", "nsubj", "mark") < 0;
        if (!joined || !isBare(verb, first)) {
            return false;
        }
        for (int i = verb - 1; i > first; i--) {
            boolean infinitive = tree.tag(i).equals("VB")
                    && tree.child(i, "aux") == i - 1
                    && tree.tag(i - 1).equals("TO");
            if (infinitive && tree.dominates(first, i)) {
                heads[verb] = i;
                for (int child : tree.children(first)) {
                    if (child > i && child < verb && tree.hasLabel(child, "cc", "punct")) {
                        heads[child] = i;
                    }
                }
                return true;
            }
        }
        return false;
    }

    /** A bare form beside a predicate that is no bare form itself, also where the parser takes it for a present among past ones. */
    private boolean isBare(int verb, int first) {
        int helper = tree.child(first, "aux", "auxpass");
        String front = tree.tag(helper >= 0 ? helper : first);
        if (tree.tag(verb).equals("VBP")) {
            return front.equals("VBD");
        }
        return tree.tag(verb).equals("VB")
                && !front.equals("MD")
                && !front.equals("TO")
                && !tree.tag(first).equals("VB");
    }

    /** "According to AFP, Jane Roe, the head, said": Jane Roe is no second source but the subject. */
    private boolean subjectBehindSource(int verb) {
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

    /** "She made three forms, he told the court": no circumstance of what she did, but who says it. */
    private boolean aside(int verb) {
        boolean told = tree.hasLabel(verb, "advcl")
                && SAYING.contains(tree.lemma(verb))
                && tree.head(verb) < verb
                && tree.child(verb, "mark", "aux", "advmod", "ccomp") < 0
                && tree.child(verb, "nsubj") >= 0
                && tree.tag(verb).startsWith("VB");
        if (!told || tree.child(verb, "nsubj") < tree.head(verb)) {
            return false;
        }
        labels[verb] = "parataxis";
        int more = tree.child(verb, "conj");
        if (more >= 0 && tree.child(more, "nsubj", "nsubjpass") < 0 && !SAYING.contains(tree.lemma(more))) {
            heads[more] = tree.head(verb);
            for (int child : tree.children(verb)) {
                if (tree.hasLabel(child, "cc")) {
                    heads[child] = tree.head(verb);
                }
            }
        }
        return true;
    }

    /** "She made three forms, he told the court, and sent them": what follows goes on with what was said in front. */
    private boolean asideGoesOn(int verb) {
        int saying = tree.head(verb);
        boolean joined = saying >= 0
                && saying < verb
                && tree.hasLabel(verb, "conj")
                && SAYING.contains(tree.lemma(saying))
                && tree.child(verb, "nsubj", "nsubjpass") < 0;
        int said = joined ? tree.child(saying, "ccomp") : -1;
        int speaker = joined ? tree.child(saying, "nsubj") : -1;
        boolean fronted = said >= 0 && said < saying && speaker > said && !isQuote(said);
        if (!fronted
                || !words.get(Math.max(0, tree.leftmost(verb) - 2)).text().equals(",")
                || SAYING.contains(tree.lemma(verb))) {
            return false;
        }
        heads[verb] = said;
        for (int child : tree.children(saying)) {
            if (child > saying && child < verb && tree.hasLabel(child, "cc")) {
                heads[child] = said;
            }
        }
        return true;
    }

    /** "an office in Japan, the alliance's first in Asia": the ranking stands for a noun and tells of the one in front. */
    private boolean ranking(int adjective) {
        int comma = tree.leftmost(adjective) - 1;
        boolean stands = tree.tag(adjective).startsWith("JJ")
                && tree.child(adjective, "poss") >= 0
                && comma > 0
                && words.get(comma).text().equals(",")
                && tree.tag(comma - 1).startsWith("N")
                && !(tree.hasLabel(adjective, "appos")
                        && tree.tag(heads[adjective]).equals("NN"));
        int noun = comma - 1;
        for (int up = noun; stands && up >= 0 && !tree.tag(up).startsWith("V"); up = heads[up]) {
            noun = tree.tag(up).startsWith("N") ? up : noun;
            int beside = tree.leftmost(up) - 1;
            noun = tree.hasLabel(up, "prep") && beside >= 0 && tree.tag(beside).startsWith("N") ? beside : noun;
        }
        if (!stands || noun >= comma || !tree.tag(noun).startsWith("N") || tree.dominates(adjective, noun)) {
            return false;
        }
        heads[adjective] = noun;
        labels[adjective] = "appos";
        return true;
    }

    /** "left after her husband, Jan Roe, died": "after" opens a clause, and "died" is no second verb of "left". */
    private boolean clauseBehindPreposition(int verb) {
        int main = heads[verb];
        boolean second = main >= 0
                && main < verb
                && tree.hasLabel(verb, "conj")
                && tree.child(verb, "nsubj", "nsubjpass") < 0
                && isFinite(verb)
                && tree.leftmost(verb) > 0
                && words.get(tree.leftmost(verb) - 1).text().equals(",");
        int opener = second ? lastOpener(main, verb) : -1;
        int noun = opener < 0 ? -1 : tree.child(opener, "pobj");
        if (noun < 0 || tree.rightmost(opener) < tree.leftmost(verb) - 2) {
            return false;
        }
        heads[noun] = verb;
        labels[noun] = "nsubj";
        heads[opener] = verb;
        labels[opener] = "mark";
        labels[verb] = "advcl";
        return true;
    }

    private int lastOpener(int main, int verb) {
        for (int child : tree.children(main)) {
            if (child > main
                    && child < verb
                    && tree.hasLabel(child, "prep")
                    && OPENERS.contains(words.get(child).lower())) {
                return child;
            }
        }
        return -1;
    }

    /** "lanterns, given away by the city": the participle tells of the lanterns, whatever the parser takes "given" for. */
    private boolean participle(int verb) {
        int noun = tree.leftmost(verb) - 2;
        boolean hangs = tree.tag(verb).equals("VBN")
                && tree.hasLabel(verb, "prep")
                && tree.child(verb, "agent", "prt") >= 0
                && tree.leftmost(verb) == verb
                && noun >= 0
                && words.get(noun + 1).text().equals(",")
                && tree.tag(noun).startsWith("N");
        if (hangs) {
            heads[verb] = noun;
            labels[verb] = "acl";
        }
        return hangs;
    }

    /** "They met in Oslo — and tomorrow they leave": a second sentence, and no object of "met". */
    private boolean secondSentence(int verb) {
        int first = heads[verb];
        boolean second = first >= 0
                && first < verb
                && tree.hasLabel(verb, "ccomp", "conj")
                && !SAYING.contains(tree.lemma(first))
                && tree.tag(first).startsWith("V")
                && tree.child(verb, "nsubj", "nsubjpass", "expl") >= 0
                && tree.child(verb, "mark") < 0
                && isFinite(verb);
        int time = tree.leftmost(verb) - 1;
        boolean behindAnd = second
                && time > 1
                && Lexicon.isTime(words.get(time))
                && JOINING.contains(words.get(time - 1).lower())
                && tree.dominates(first, time)
                && tree.leftmost(time) == time
                && !tree.dominates(time, verb);
        if (!behindAnd) {
            return false;
        }
        heads[time] = verb;
        labels[time] = "npadvmod";
        heads[time - 1] = first;
        labels[verb] = "conj";
        return true;
    }

    /** "Fares stay: a ride costs two pounds": what a colon or semicolon parts is a second sentence, and no object of the first. */
    private boolean behindColon(int verb) {
        int first = heads[verb];
        int mark = tree.leftmost(verb) - 1;
        boolean second = first >= 0
                && first < mark
                && tree.hasLabel(verb, "ccomp")
                && tree.tag(first).startsWith("V")
                && !SAYING.contains(tree.lemma(first))
                && PARTING.contains(words.get(mark).text())
                && tree.child(verb, "nsubj", "nsubjpass", "expl") >= 0
                && tree.child(verb, "mark") < 0
                && isFinite(verb);
        if (second) {
            labels[verb] = "conj";
        }
        return second;
    }

    /** "a trial last spring, which carried many": the trial did, and not the spring. */
    private boolean relativeBehindTime(int verb) {
        int time = heads[verb];
        boolean wrong = time >= 0
                && tree.hasLabel(verb, "relcl")
                && tree.hasLabel(time, "npadvmod")
                && Lexicon.isTime(words.get(time))
                && heads[time] >= 0
                && heads[time] < time
                && tree.tag(heads[time]).startsWith("N");
        if (wrong) {
            heads[verb] = heads[time];
        }
        return wrong;
    }

    /** "paid bills into accounts she controlled": no second verb of "paid", because no word joins it, but what tells which accounts. */
    private boolean contactClause(int verb) {
        int first = heads[verb];
        int subject = tree.child(verb, "nsubj");
        int noun = tree.leftmost(verb) - 1;
        boolean contact = first >= 0
                && noun > first
                && subject == noun + 1
                && tree.tag(subject).equals("PRP")
                && tree.hasLabel(verb, "conj", "ccomp")
                && tree.hasLabel(noun, "pobj", "dobj")
                && tree.tag(noun).startsWith("NN")
                && !SAYING.contains(tree.lemma(first))
                && tree.dominates(first, noun)
                && tree.child(verb, "dobj", "mark") < 0
                && isFinite(verb);
        if (contact) {
            heads[verb] = noun;
            labels[verb] = "relcl";
        }
        return contact;
    }

    /** "A poll found a quarter of citizens favoured it": what was found is that they favoured it. */
    private boolean clauseFound(int verb) {
        if (!tree.hasLabel(verb, "acl", "relcl", "ccomp")
                || !tree.tag(verb).equals("VBD")
                || tree.leftmost(verb) != verb) {
            return false;
        }
        int noun = tree.hasLabel(verb, "ccomp") ? objectUpTo(verb) : heads[verb];
        while (noun >= 0 && noun < verb && tree.hasLabel(noun, "pobj", "prep")) {
            noun = heads[noun];
        }
        int finding = noun >= 0 && noun < verb && tree.hasLabel(noun, "dobj") ? heads[noun] : -1;
        boolean found = finding >= 0 && finding < noun && SAYING.contains(tree.lemma(finding));
        if (found) {
            heads[verb] = finding;
            labels[verb] = "ccomp";
            heads[noun] = verb;
            labels[noun] = "nsubj";
        }
        return found;
    }

    /** The object of the verb above that ends right in front of {@code verb}, or -1. */
    private int objectUpTo(int verb) {
        int object = heads[verb] < 0 ? -1 : tree.child(heads[verb], "dobj");
        return object >= 0 && tree.rightmost(object) == verb - 1 ? object : -1;
    }

    /** "Pump maker Halden raised its forecast": no two subjects; the first says what the second is. */
    private boolean kindOfName(int noun) {
        int verb = heads[noun];
        int name = noun + 1;
        while (name < tree.size()
                && tree.hasLabel(name, "compound")
                && tree.tag(name).startsWith("NNP")) {
            name++;
        }
        boolean kind = verb > name
                && name < tree.size()
                && tree.hasLabel(noun, "nsubj")
                && tree.tag(noun).equals("NN")
                && tree.hasLabel(name, "nsubj", "nsubjpass")
                && heads[name] == verb
                && tree.tag(name).startsWith("NNP");
        if (kind) {
            heads[noun] = name;
            labels[noun] = "compound";
        }
        return kind;
    }

    /** "Tarrant & Howe" is one name. */
    private boolean nameOfTwo(int and) {
        int first = heads[and];
        int second = and + 1;
        boolean one = words.get(and).text().equals("&")
                && first >= 0
                && first < and
                && tree.tag(first).startsWith("NNP")
                && second < tree.size()
                && tree.tag(second).startsWith("NNP");
        while (one && second < tree.size() && tree.hasLabel(second, "compound") && heads[second] > second) {
            second = heads[second];
        }
        if (!one || heads[second] != first || !tree.hasLabel(second, "conj")) {
            return false;
        }
        heads[second] = heads[first];
        labels[second] = labels[first];
        for (int child : tree.children(first)) {
            heads[child] = child == second ? heads[second] : second;
        }
        heads[first] = second;
        labels[first] = "compound";
        labels[and] = "compound";
        return true;
    }

    /** "brought a clock he had made to school": it was brought to school, and not made to it. */
    private boolean carriedTo(int made) {
        int thing = heads[made];
        boolean inside = tree.hasLabel(made, "relcl")
                && thing >= 0
                && heads[thing] >= 0
                && tree.hasLabel(thing, "dobj")
                && CARRYING.contains(tree.lemma(heads[thing]))
                && tree.child(made, "nsubj") == tree.leftmost(made);
        int to = inside ? tree.child(made, "prep") : -1;
        if (to < made || !words.get(to).lower().equals("to")) {
            return false;
        }
        for (int child : tree.children(made)) {
            if (child >= to && tree.hasLabel(child, "prep", "npadvmod")) {
                heads[child] = heads[thing];
            }
        }
        return true;
    }

    private boolean isFinite(int verb) {
        int helper = tree.child(verb, "aux", "auxpass");
        String tag = tree.tag(helper >= 0 ? helper : verb);
        boolean past = tag.equals("VBN") && helper < 0 && tree.child(verb, "dobj") >= 0;
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD") || past;
    }

    private boolean isClause(int word) {
        return tree.tag(word).startsWith("V") && tree.hasLabel(word, "root", "conj", "ccomp", "advcl", "relcl");
    }

    /** Whether no two rules together have put a word above itself. */
    private boolean isTree() {
        int[] seen = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            int up = i;
            while (up >= 0 && seen[up] == 0) {
                seen[up] = i + 1;
                up = heads[up];
            }
            if (up >= 0 && seen[up] == i + 1) {
                return false;
            }
        }
        return true;
    }

    private DependencyTree mended() {
        String[] tags = new String[heads.length];
        String[] lemmas = new String[heads.length];
        for (int i = 0; i < heads.length; i++) {
            tags[i] = tree.tag(i);
            lemmas[i] = tree.lemma(i);
        }
        return new DependencyTree(tags, lemmas, heads, labels);
    }
}
