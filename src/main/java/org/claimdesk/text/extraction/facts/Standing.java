package org.claimdesk.text.extraction.facts;

import java.util.Map;
import java.util.Set;
import org.claimdesk.text.parsing.DependencyTree;
import org.claimdesk.text.words.Lexicon;
import org.jspecify.annotations.Nullable;

/** Whether what a verb says is stated by the sentence, rather than supposed, wished or denied. */
final class Standing {

    private static final Map<String, Set<String>> SAYING = Lexicon.groups("attribution/verbs.txt");

    /** A part of what is denied or hoped is not denied or hoped by itself. */
    private static final Set<String> SUPPOSING = Set.of(
            "deny",
            "dispute",
            "reject",
            "doubt",
            "hope",
            "fear",
            "expect",
            "suppose",
            "suspect",
            "promise",
            "vow",
            "predict",
            "speculate",
            "think",
            "feel",
            "believe",
            "ask",
            "urge",
            "order",
            "propose",
            "recommend",
            "request",
            "pretend");

    private static final Set<String> SUPPOSITIONS =
            Set.of("if", "unless", "whether", "lest", "provided", "than", "so", "how", "why", "what", "until");

    private static final Set<String> TELLING = Set.of("after", "before", "by", "while", "when", "since");

    private final Grammar grammar;
    private final DependencyTree tree;
    private final Phrases phrases;
    private final Subjects subjects;

    Standing(Grammar grammar, Phrases phrases, Subjects subjects) {
        this.grammar = grammar;
        this.tree = grammar.tree();
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** "according to", "including": prepositions in the dress of verbs. */
    private static final Set<String> NO_VERBS = Set.of(
            "according",
            "including",
            "excluding",
            "following",
            "regarding",
            "concerning",
            "depending",
            "compared",
            "given",
            "owing");

    /** The rule by which the verb makes a fact; null when it makes none. */
    @Nullable
    FactRule of(int verb) {
        if (NO_VERBS.contains(grammar.lower(verb)) && tree.child(verb, "aux", "auxpass") < 0) {
            return null;
        }
        int top = grammar.firstOfJoined(verb);
        FactRule rule = own(top);
        return rule != null && isUnderSupposition(top) ? null : rule;
    }

    private @Nullable FactRule own(int verb) {
        boolean ing = tree.tag(verb).equals("VBG");
        boolean participle = (ing || tree.tag(verb).equals("VBN")) && tree.child(verb, "aux", "auxpass") < 0;
        return switch (tree.label(verb)) {
            case "root", "parataxis", "conj" -> FactRule.CORE;
            case "ccomp" -> isInFront(verb) ? FactRule.CORE : isReported(verb) ? FactRule.CONTENT : null;
            case "relcl" ->
                tree.tag(verb).equals("VB") && grammar.subjectOf(verb) < 0 && tree.child(verb, "aux") >= 0
                                || phrases.isNeeded(verb)
                                        && !phrases.isPlural(tree.head(verb))
                                        && subjects.copulaAbove(tree.head(verb)) < 0
                        ? null
                        : FactRule.RELATIVE;
            case "acl" -> participle ? FactRule.PARTICIPLE : null;
            case "advcl" -> participle && tree.child(verb, "mark") < 0 ? FactRule.PARTICIPLE : subordinate(verb);
            case "pcomp" -> ing && TELLING.contains(grammar.lower(tree.head(verb))) ? FactRule.SUBORDINATE : null;
            default -> null;
        };
    }

    private @Nullable FactRule subordinate(int verb) {
        if (grammar.subjectOf(verb) < 0) {
            return null;
        }
        for (int mark : grammar.children(verb, "mark", "advmod")) {
            if (SUPPOSITIONS.contains(grammar.lower(mark))) {
                return null;
            }
        }
        return FactRule.SUBORDINATE;
    }

    /** "It won; she was named as well": the parser hangs the first on the second. */
    boolean isInFront(int verb) {
        int other = tree.head(verb);
        return verb < other && grammar.isVerb(other) && !isSaying(other) && tree.child(verb, "mark") < 0;
    }

    private boolean isReported(int verb) {
        int saying = tree.head(verb);
        return grammar.isVerb(saying)
                && isSaying(saying)
                && !SUPPOSING.contains(tree.lemma(saying))
                && tree.child(saying, "neg") < 0
                && grammar.children(saying, "aux").stream()
                        .noneMatch(auxiliary -> tree.tag(auxiliary).equals("MD"))
                && (tree.child(verb, "mark") < 0 || isThat(tree.child(verb, "mark")));
    }

    private boolean isSaying(int verb) {
        String lemma = tree.lemma(verb);
        return SAYING.getOrDefault("report", Set.of()).contains(lemma)
                || SAYING.getOrDefault("finding", Set.of()).contains(lemma);
    }

    private boolean isThat(int mark) {
        return mark >= 0 && grammar.lower(mark).equals("that");
    }

    /** Inside "if ..." and inside what is denied or hoped nothing is stated, but for what is told beside: ", which is in Oslo,". */
    private boolean isUnderSupposition(int verb) {
        for (int up = verb; up >= 0; up = tree.head(up)) {
            boolean supposed = tree.label(up).equals("ccomp") && !isReported(up) && !isInFront(up)
                    || tree.label(up).equals("advcl") && grammar.subjectOf(up) >= 0 && subordinate(up) == null;
            if (supposed) {
                return true;
            }
            if (tree.label(up).equals("relcl") && grammar.isCommaBefore(up)) {
                return false;
            }
        }
        return false;
    }
}
