package org.claimdesk.text.parsing.mending;

import java.util.Set;

/** Who says what: clauses that the parser gives to the wrong saying. */
final class SayingVerbs extends Rules {
    private static final Set<String> QUOTES = Set.of("\"", "”", "’", "“", "''");

    private static final Set<String> CONTRASTS = Set.of("though", "although", "while", "whereas", "but");

    SayingVerbs(TreeSketch sketch) {
        super(sketch);
    }

    /** "She made three forms, he told the court": no circumstance of what she did, but who says it. */
    boolean aside(int verb) {
        boolean told = tree.hasLabel(verb, "advcl")
                && says(verb)
                && tree.head(verb) < verb
                && tree.child(verb, "mark", "aux", "advmod", "ccomp") < 0
                && tree.child(verb, "nsubj") >= 0
                && tree.tag(verb).startsWith("VB");
        if (!told || tree.child(verb, "nsubj") < tree.head(verb)) {
            return false;
        }
        labels[verb] = "parataxis";
        int more = tree.child(verb, "conj");
        if (more >= 0 && tree.child(more, "nsubj", "nsubjpass") < 0 && !says(more)) {
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
    boolean asideGoesOn(int verb) {
        int saying = tree.head(verb);
        boolean joined = saying >= 0
                && saying < verb
                && tree.hasLabel(verb, "conj")
                && says(saying)
                && tree.child(verb, "nsubj", "nsubjpass") < 0;
        int said = joined ? tree.child(saying, "ccomp") : -1;
        int speaker = joined ? tree.child(saying, "nsubj") : -1;
        boolean fronted = said >= 0 && said < saying && speaker > said && !isQuote(said);
        if (!fronted || !words.get(Math.max(0, tree.leftmost(verb) - 2)).text().equals(",") || says(verb)) {
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

    /** "Roe said she left, because it rained": the reason belongs to what is said when it stands behind it. */
    boolean saidToo(int verb) {
        int saying = heads[verb];
        if (saying < 0 || saying > verb || !says(saying)) {
            return false;
        }
        int said = tree.child(saying, "ccomp");
        boolean behind = said > saying && said < verb && tree.rightmost(said) < tree.leftmost(verb);
        boolean reason = tree.hasLabel(verb, "advcl") && tree.child(verb, "mark") >= 0;
        boolean more = tree.hasLabel(verb, "conj")
                && tree.child(verb, "nsubj", "nsubjpass") >= 0
                && !says(verb)
                && !words.get(Math.max(0, tree.leftmost(verb) - 2)).text().equals(",");
        if (!behind || !reason && !more || isQuote(said)) {
            return false;
        }
        heads[verb] = said;
        return true;
    }

    /** "Roe denied that she had left, and asked for time": who denied also asked. */
    boolean saysToo(int verb) {
        int said = heads[verb];
        int saying = said < 0 ? -1 : heads[said];
        boolean too = saying >= 0
                && said < verb
                && saying < said
                && tree.hasLabel(verb, "conj")
                && tree.hasLabel(said, "ccomp")
                && says(verb)
                && says(saying)
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

    /** "She said in her speech that Oslo needed more": a clause with an object of its own is what she said, not what the speech is. */
    boolean saidInSomething(int verb) {
        int noun = tree.hasLabel(verb, "relcl") ? heads[verb] : -1;
        int preposition = noun >= 0 && tree.hasLabel(noun, "pobj") ? heads[noun] : -1;
        int saying = preposition < 0 ? -1 : heads[preposition];
        if (saying < 0 || !says(saying) || tree.child(saying, "ccomp") >= 0) {
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

    /** "The army said ten had died, though rebels said more had": what others say is no part of what the army said. */
    boolean othersSay(int verb) {
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
        if (!contrast || !tells(verb)) {
            return false;
        }
        heads[verb] = heads[said];
        return true;
    }

    /** "A poll found a quarter of citizens favoured it": what was found is that they favoured it. */
    boolean clauseFound(int verb) {
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
        boolean found = finding >= 0 && finding < noun && says(finding);
        if (found) {
            heads[verb] = finding;
            labels[verb] = "ccomp";
            heads[noun] = verb;
            labels[noun] = "nsubj";
        }
        return found;
    }

    /** Direct speech ends at its mark, and so does what hangs on it. */
    private boolean isQuote(int said) {
        int end = tree.rightmost(said) + 1;
        return end < words.size() && QUOTES.contains(words.get(end).text())
                || QUOTES.contains(words.get(tree.rightmost(said)).text());
    }

    /** The object of the verb above that ends right in front of {@code verb}, or -1. */
    private int objectUpTo(int verb) {
        int object = heads[verb] < 0 ? -1 : tree.child(heads[verb], "dobj");
        return object >= 0 && tree.rightmost(object) == verb - 1 ? object : -1;
    }

    /** "claim", and "put the figure at ten and said": it or a verb beside it tells what somebody says. */
    private boolean tells(int verb) {
        if (says(verb)) {
            return true;
        }
        int beside = tree.child(verb, "conj");
        return beside >= 0 && says(beside);
    }
}
