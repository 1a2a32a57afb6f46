package org.claimdesk.text.parsing.mending;

import org.claimdesk.text.words.Lexicon;

/** Clauses, participles and rankings that tell of a noun, where the parser hangs them on another one or on a verb. */
final class WhatTellsOfNouns extends Rules {

    WhatTellsOfNouns(TreeSketch sketch) {
        super(sketch);
    }

    /** "a survey of the dam, whose owners have let nobody near it": no second thing that is done, but what tells of the dam. */
    boolean behindComma(int verb) {
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
    boolean ofOne(int verb) {
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

    /** "a trial last spring, which carried many": the trial did, and not the spring. */
    boolean behindTime(int verb) {
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

    /** "She told Roe, who wept": behind a name and a comma "who" tells of the name, and asks nothing. */
    boolean behindName(int verb) {
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

    /** "paid bills into accounts she controlled": no second verb of "paid", because no word joins it, but what tells which accounts. */
    boolean contactClause(int verb) {
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
                && !says(first)
                && tree.dominates(first, noun)
                && tree.child(verb, "dobj", "mark") < 0
                && isFinite(verb);
        if (contact) {
            heads[verb] = noun;
            labels[verb] = "relcl";
        }
        return contact;
    }

    /** "lanterns, given away by the city": the participle tells of the lanterns, whatever the parser takes "given" for. */
    boolean participle(int verb) {
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

    /** "an office in Japan, the alliance's first in Asia": the ranking stands for a noun and tells of the one in front. */
    boolean ranking(int adjective) {
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

    /** "Children at schools where the road is closed had": it tells of the schools, and not when the children had it. */
    boolean where(int verb) {
        int place = tree.child(verb, "advmod");
        boolean opens = tree.hasLabel(verb, "advcl")
                && place > 0
                && place == tree.leftmost(verb)
                && words.get(place).lower().equals("where")
                && heads[verb] > verb
                && tree.tag(place - 1).startsWith("N");
        if (opens) {
            heads[verb] = place - 1;
            labels[verb] = "relcl";
        }
        return opens;
    }
}
