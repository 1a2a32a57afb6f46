package org.claimdesk.text.worth;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.DependencyTree;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;

/** A claim as the rules for kinds read it: its words, its tree, and what its main clause says of whom. */
final class Statement {

    private static final Set<String> MODALS =
            Set.of("will", "'ll", "would", "'d", "shall", "can", "could", "may", "might", "must", "should");

    private static final Set<String> SHOWING =
            Set.of("show", "suggest", "estimate", "find", "reveal", "indicate", "mean");

    private static final Set<String> HAVE = Set.of("have", "has", "'ve");

    private final TaggedSentence words;
    private final DependencyTree tree;
    private final Set<String> codes;
    private final boolean spoken;
    private final int verb;

    /** @param spoken whether it is somebody's words, not the article's own */
    Statement(ParsedSentence sentence, Set<String> codes, boolean spoken) {
        this.words = sentence.words();
        this.tree = sentence.tree();
        this.codes = codes;
        this.spoken = spoken;
        Clause main = sentence.mainClause();
        this.verb = told(main == null ? tree.root() : main.verbs().head());
    }

    /** "Images show that the lake has spread": that it has is what is told. */
    private int told(int main) {
        int content = child(main, "ccomp");
        return SHOWING.contains(lemma(main)) && content > main ? content : main;
    }

    int size() {
        return words.size();
    }

    /** As {@link TaggedSentence#lower}: empty outside the claim. */
    String lower(int i) {
        return words.lower(i);
    }

    boolean is(int i, Tag tag) {
        return words.is(i, tag);
    }

    /** The Penn Treebank tag, empty outside the claim. */
    String tag(int i) {
        return isInside(i) ? tree.tag(i) : "";
    }

    /** The dictionary form, empty outside the claim. */
    String lemma(int i) {
        return isInside(i) ? tree.lemma(i) : "";
    }

    /** The word that word {@code i} hangs on, -1 for a root and outside the claim. */
    int head(int i) {
        return isInside(i) ? tree.head(i) : -1;
    }

    /** Whether word {@code i} hangs on its head by one of the labels. */
    boolean hangs(int i, String... labels) {
        return isInside(i) && tree.hasLabel(i, labels);
    }

    /** The first word that hangs on word {@code i} by one of the labels, -1 if there is none. */
    int child(int i, String... labels) {
        return isInside(i) ? tree.child(i, labels) : -1;
    }

    /** Whether a word fits that hangs on word {@code i} directly. */
    boolean anyChild(int i, IntPredicate fits) {
        return isInside(i) && IntStream.of(tree.children(i)).anyMatch(fits);
    }

    /** Whether any of its words fits. */
    boolean any(IntPredicate fits) {
        return IntStream.range(0, words.size()).anyMatch(fits);
    }

    /** Whether word {@code i} is the main verb or hangs on it at last. */
    boolean isUnderVerb(int i) {
        return verb >= 0 && isInside(i) && tree.dominates(verb, i);
    }

    /** Whether it counts something: "31" and "seventeen", but not a year and not "#3". */
    boolean isAmount(int i) {
        return Signs.isAmount(words, i);
    }

    boolean isTime(int i) {
        return isInside(i) && Lexicon.isTime(words.token(i));
    }

    boolean hasDigit(int i) {
        return isInside(i) && words.token(i).hasDigit();
    }

    private boolean isInside(int i) {
        return i >= 0 && i < words.size();
    }

    boolean isSpoken() {
        return spoken;
    }

    /** Whether it shows one of the features. */
    boolean has(String... features) {
        return Stream.of(features).anyMatch(codes::contains);
    }

    /** The verb of its main clause; -1 only when there are no words. */
    int verb() {
        return verb;
    }

    /** Whether word {@code i} is the main verb or the "has" of its "has to". */
    boolean isMainVerb(int i) {
        return i == verb || i == head(verb) && hangs(verb, "xcomp");
    }

    boolean verbIs(Set<String> lemmas) {
        return lemmas.contains(lemma(verb));
    }

    /** The first word of whom or what the main clause is about, -1 if there is none. */
    int subject() {
        return child(verb, "nsubj", "nsubjpass", "csubj", "expl");
    }

    /** What the subject is said to be, "great" in "It was great", -1 if there is no such word. */
    int complement() {
        return child(verb, "acomp", "attr", "oprd");
    }

    /** Whether its subject has a name or is "he", "she" or "they". */
    boolean isDoneBySomebody() {
        int subject = subject();
        return is(subject, Tag.NAME) || Set.of("he", "she", "they").contains(lower(subject));
    }

    /** Whether one of the words helps the main verb or one joined to it: "will" in "It is wet and will often rain". */
    boolean isHelpedBy(Set<String> auxiliaries) {
        return isHelped(verb, auxiliaries)
                || anyChild(verb, joined -> hangs(joined, "conj") && isHelped(joined, auxiliaries));
    }

    private boolean isHelped(int at, Set<String> auxiliaries) {
        return tag(at).equals("MD") && auxiliaries.contains(lower(at))
                || anyChild(at, i -> hangs(i, "aux") && auxiliaries.contains(lower(i)));
    }

    /** Whether an adverb of the list stands with the main verb. */
    boolean isModifiedBy(Set<String> adverbs) {
        return anyChild(verb, i -> hangs(i, "advmod", "neg") && adverbs.contains(lower(i)));
    }

    boolean isNegated() {
        return child(verb, "neg") >= 0;
    }

    /** "closed", "was closed", "had closed", but not "has closed": its main clause tells of what was. */
    boolean isPast() {
        boolean past = isPastForm(verb) || anyChild(verb, i -> hangs(i, "aux", "auxpass") && isPastForm(i));
        return past && !isHelpedBy(MODALS);
    }

    /** "has", "go": a finite verb of the present. */
    boolean isPresentForm(int i) {
        return tag(i).equals("VBP") || tag(i).equals("VBZ");
    }

    /** "had", "went", but not "gone". */
    boolean isPastForm(int i) {
        return tag(i).equals("VBD");
    }

    /** "has closed". */
    boolean isPerfect() {
        return isHelpedBy(HAVE) && !isHelpedBy(MODALS);
    }

    /** A figure, a date, something done or a law: something that evidence can be held against. */
    boolean isTiedDown() {
        return has("amount", "share", "date", "law") || isPast();
    }

    /** Whether the words stand side by side somewhere in it, in lower case. */
    boolean says(String... phrase) {
        return any(i -> IntStream.range(0, phrase.length)
                .allMatch(k -> words.lower(i + k).equals(phrase[k])));
    }

    boolean opensWith(String... phrase) {
        return IntStream.range(0, phrase.length).allMatch(k -> words.lower(k).equals(phrase[k]));
    }
}
