package org.claimdesk.text.naming;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimdesk.text.parsing.DependencyTree;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.parsing.Roles;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/** The organisations, places and occasions an article has named so far, by the words that point back at them. */
final class Bodies {

    /** Words that point at a body named before: "the alliance", "the navy alliance". */
    private static final Set<String> POINTERS = Lexicon.words("naming/pointers.txt");

    /** Bodies whose short form is used of others, too. */
    private static final Set<String> UNSURE =
            Set.of("house", "state", "city", "court", "nation", "government", "police", "country", "village", "press");

    private static final Set<String> OCCASIONS = Set.of(
            "festival",
            "fair",
            "project",
            "memorial",
            "treaty",
            "summit",
            "conference",
            "tournament",
            "agreement",
            "pact");

    /** Stands where two names have the word: then neither is meant. */
    private static final String TWO = "";

    /** Full names by the noun that ends them: "church", "hospice". */
    private final Map<String, String> byNoun = new Recent<>();

    /** Names by what the article calls their owners: "Ardle Hydro, the company that runs the station". */
    private final Map<String, String> byKind = new Recent<>();

    /** Full names by their first or last word, which may stand for them. */
    private final Map<String, String> byWord = new Recent<>();

    /** Single names of places, which are no short names of what is named after them. */
    private final Map<String, Boolean> places = new Recent<>();

    /** Single names that the article calls "it", though a person may be named so, too: "Halden raised its forecast". */
    private final Map<String, Boolean> things = new Recent<>();

    /** How often each body acts. */
    private final Map<String, Integer> weights = new Recent<>();

    /** Takes in the name {@code [from, to)} that names no person. */
    void meet(ParsedSentence parsed, int from, int to) {
        TaggedSentence words = parsed.words();
        meetByWord(words, from, to);
        meetByNoun(words, from, to);
        meetByKind(parsed, from, to);
        weigh(parsed, from, to);
    }

    /** Takes in that a single name is no person's: the subject of a verb beside which "its" stands. */
    void meetThing(ParsedSentence parsed, int name) {
        DependencyTree tree = parsed.tree();
        TaggedSentence words = parsed.words();
        int verb = tree.hasLabel(name, "nsubj", "nsubjpass") ? tree.head(name) : -1;
        for (int i = name + 1; verb >= 0 && i <= tree.rightmost(verb); i++) {
            boolean other = tree.hasLabel(i, "nsubj", "nsubjpass", "dobj")
                    && words.tag(i).head()
                    && !hasIts(tree, words, i);
            if (other) {
                return;
            }
            if (words.lower(i).equals("its") && tree.dominates(verb, i)) {
                things.put(words.token(name).text(), true);
                return;
            }
        }
    }

    private static boolean hasIts(DependencyTree tree, TaggedSentence words, int noun) {
        int owner = tree.child(noun, "poss");
        return owner >= 0 && words.lower(owner).equals("its");
    }

    /** Whether the article calls it "it", so that it means no person. */
    boolean isThing(String word) {
        return things.containsKey(word);
    }

    /** "the Church of Scientology" will be "the church", "the Flag Project" "the project". */
    private void meetByNoun(TaggedSentence words, int from, int to) {
        int end = to;
        if (words.lower(to).equals("of") && words.is(to + 1, Tag.NAME)) {
            end = Names.endOfName(words, to + 1);
        } else if (to - from < 2) {
            return;
        }
        String noun = words.lower(to - 1);
        boolean pointsBack = !UNSURE.contains(noun) && !words.token(to - 1).acronym() && !noun.endsWith("s");
        if (pointsBack && (end > to + 1 || end == to)) {
            boolean article = words.lower(from - 1).equals("the");
            boolean shortened = words.is(end, Tag.OPEN_BRACKET)
                    && end + 1 < words.size()
                    && words.token(end + 1).acronym();
            String name = shortened ? words.text(end + 1, end + 2) : (article ? "the " : "") + words.text(from, end);
            byNoun.merge(
                    noun, name, (known, other) -> known.equalsIgnoreCase(other) || known.endsWith(other) ? known : TWO);
        }
    }

    /** "the security firm Secunia", "Ardle Hydro, the company that runs the station", "the company, Ardle Hydro". */
    private void meetByKind(ParsedSentence parsed, int from, int to) {
        TaggedSentence words = parsed.words();
        DependencyTree tree = parsed.tree();
        String name = words.text(from, to);
        if (words.is(from - 1, Tag.NOUN) && Roles.isBody(words.lower(from - 1))) {
            addKind(words.lower(from - 1), name);
        }
        int head = tree.head(to - 1);
        if (head >= 0 && head < from && tree.hasLabel(to - 1, "appos") && words.is(head, Tag.NOUN)) {
            addKind(words.lower(head), name);
        }
        int apposition = tree.child(to - 1, "appos");
        if (apposition >= to && words.is(apposition, Tag.NOUN)) {
            addKind(words.lower(apposition), name);
        }
    }

    private void addKind(String noun, String name) {
        if (Roles.isBody(noun)) {
            byKind.merge(noun, name, (known, other) -> known.equals(other) ? known : TWO);
        }
    }

    /** "Calder Athletic" will be "Calder" or "Athletic", unless a place is called so or two names have the word. */
    private void meetByWord(TaggedSentence words, int from, int to) {
        if (to - from == 1) {
            if (words.is(from - 1, Tag.PREPOSITION) || words.is(to, Tag.COMMA) && words.is(to + 1, Tag.NAME)) {
                places.put(words.token(from).text(), true);
            }
            return;
        }
        if (to - from > 3 || Roles.hasRole(words, from, to) || Names.isTitle(words.lower(from))) {
            return;
        }
        String name = words.text(from, to);
        for (int i : new int[] {from, to - 1}) {
            if (!words.token(i).acronym() && !Roles.isBody(words.lower(i))) {
                byWord.merge(words.token(i).text(), name, (known, other) -> known.equals(other) ? known : TWO);
            }
        }
    }

    private void weigh(ParsedSentence parsed, int from, int to) {
        boolean subject = parsed.clauses().stream()
                .anyMatch(clause ->
                        clause.subjectFrom() <= from && to == clause.subjectTo() && from - clause.subjectFrom() <= 1);
        boolean acronym = to - from == 1 && parsed.words().token(from).acronym();
        int weight = (subject ? 2 : 0) + (acronym ? 1 : 0);
        if (weight > 0) {
            String text = parsed.words().text(from, to);
            String full = to - from == 1 ? calledShortly(text) : null;
            weights.merge(full == null ? text : full, weight, Integer::sum);
        }
    }

    /** The full name that one word of it stands for: "Rovers"; null when none or two do, or a place is called so. */
    @Nullable
    String calledShortly(String word) {
        String full = clear(byWord.get(word));
        boolean founder = full != null && things.containsKey(word) && full.endsWith(" " + word);
        return founder || places.containsKey(word) ? null : full;
    }

    /** What "the alliance" or "the church" means; null when it may be two. */
    @Nullable
    String meantBy(String noun) {
        String named = noun.equals("event") ? onlyOccasion() : clear(byNoun.get(noun));
        if (named == null && byNoun.containsKey(noun)) {
            return null;
        }
        if (named == null && POINTERS.contains(noun)) {
            named = leading();
        }
        return named == null ? clear(byKind.get(noun)) : named;
    }

    /** "the event" when the article tells of one only. */
    private @Nullable String onlyOccasion() {
        List<String> occasions = byNoun.entrySet().stream()
                .filter(entry -> OCCASIONS.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return occasions.size() == 1 ? clear(occasions.getFirst()) : null;
    }

    private static @Nullable String clear(@Nullable String name) {
        return name == null || name.equals(TWO) ? null : name;
    }

    /** The body that acts most, when no other comes near. */
    private @Nullable String leading() {
        String first = null;
        int most = 0;
        boolean clear = false;
        for (Map.Entry<String, Integer> entry : weights.entrySet()) {
            clear = entry.getValue() > most || clear && entry.getValue() < most;
            if (entry.getValue() > most) {
                most = entry.getValue();
                first = entry.getKey();
            }
        }
        return clear && (most >= 2 || weights.size() == 1) ? first : null;
    }
}
