package org.claimdesk.text.naming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.Clauses;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.parsing.Phrases;
import org.claimdesk.text.parsing.Roles;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/**
 * The people and bodies of an article in the order they come on. It hears the sentences one after the other and tells, for
 * each, what its pronouns, surnames and short forms point at. Where two could be meant it says nothing.
 */
public final class Cast {

    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");

    /** Words that point at a body named before: "the alliance", "the navy alliance". */
    private static final Set<String> POINTERS = Lexicon.words("naming/pointers.txt");

    /** Last words of names that are no surnames: "Nikkei Asia", "the Straits Times". */
    private static final Set<String> NO_SURNAMES = Lexicon.words("naming/no-surnames.txt");

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

    /** Full names by the noun that points back at them; empty where two names have the noun. */
    private final Map<String, String> longNames = new Recent<>();

    /** Full names of bodies by their first or last word, which may stand for them; empty where two have the word. */
    private final Map<String, String> shortNames = new Recent<>();

    /** Single names of places, which are no short names of what is named after them. */
    private final Map<String, Boolean> places = new Recent<>();

    /** People by the noun that said who they are: "student Ahmed Mohamed" will be "the student"; empty where two are. */
    private final Map<String, String> descriptions = new Recent<>();

    private final Map<String, Member> people = new Recent<>();
    private final Map<String, Member> bodies = new Recent<>();
    private @Nullable Member subject;
    private @Nullable String subjectPhrase;
    private boolean thingIsMany;
    private int sentence;

    /** What the sentence's words point at; the cast then knows whom the sentence named. */
    public Substitutions hear(ParsedSentence parsed) {
        sentence++;
        meet(parsed);
        Substitutions substitutions = new Substitutions();
        TaggedSentence words = parsed.words();
        int i = 0;
        while (i < words.size()) {
            i = read(parsed, i, substitutions);
        }
        rememberSubject(parsed);
        return substitutions;
    }

    /** The name of whom or what the words {@code [from, to)} mean, as full as the article has it. */
    public String nameOf(ParsedSentence parsed, int from, int to, Substitutions substitutions) {
        TaggedSentence words = parsed.words();
        if (substitutions.endAt(from) == to) {
            return substitutions.textAt(from);
        }
        int[] name = Names.nameInPhrase(words, from, to);
        if (substitutions.endAt(name[0]) == name[1]) {
            return substitutions.textAt(name[0]);
        }
        int owner = words.find(Tag.POSSESSIVE, name[0], name[1]);
        if (owner > 0
                && words.is(owner - 1, Tag.NAME)
                && words.is(name[1] - 1, Tag.NOUN)
                && !Roles.isRole(words.lower(name[1] - 1))
                && !Roles.isBody(words.lower(name[1] - 1))) {
            return words.text(Phrases.startOfPhrase(words, owner, name[0]), owner);
        }
        int start = name[0];
        if (words.is(start, Tag.DETERMINER)
                && !words.token(Math.min(start + 1, name[1] - 1)).capitalised()) {
            start++;
        }
        return words.text(start, name[1]);
    }

    /** Takes in the people and bodies that a sentence names, before its pronouns are read. */
    private void meet(ParsedSentence parsed) {
        TaggedSentence words = parsed.words();
        for (int i = 0; i < words.size(); i++) {
            int end = Names.endOfName(words, i);
            if (end > i) {
                meetShortNames(words, i, end);
                meetLongName(words, i, end);
                meetName(parsed, i, end);
                i = end;
            }
        }
    }

    /** "the Church of Scientology" will be "the church", "the Flag Project" "the project"; two of a kind are neither. */
    private void meetLongName(TaggedSentence words, int from, int to) {
        int end = to;
        int head = to - 1;
        if (words.lower(to).equals("of") && words.is(to + 1, Tag.NAME)) {
            end = Names.endOfName(words, to + 1);
        } else if (to - from < 2) {
            return;
        }
        String noun = words.lower(head);
        if (end > to + 1 || end == to) {
            boolean article = words.lower(from - 1).equals("the");
            String name = (article ? "the " : "") + words.text(from, end);
            boolean person = Names.mayBePerson(words, from, to) && personOf(words, from, to) != null;
            if (!UNSURE.contains(noun) && !person && !words.token(head).acronym() && !noun.endsWith("s")) {
                longNames.merge(
                        noun,
                        name,
                        (known, other) -> known.equalsIgnoreCase(other) || known.endsWith(other) ? known : "");
            }
        }
    }

    /** "Calder Athletic" will be "Calder" or "Athletic", unless a place is called so or two names have the word. */
    private void meetShortNames(TaggedSentence words, int from, int to) {
        if (to - from == 1) {
            if (words.is(from - 1, Tag.PREPOSITION) || words.is(to, Tag.COMMA) && words.is(to + 1, Tag.NAME)) {
                places.put(words.token(from).text(), true);
            }
            return;
        }
        boolean person = Names.mayBePerson(words, from, to) && personOf(words, from, to) != null;
        if (to - from > 3 || person || Roles.hasRole(words, from, to) || Names.isTitle(words.lower(from))) {
            return;
        }
        String name = words.text(from, to);
        for (int i : new int[] {from, to - 1}) {
            if (!words.token(i).acronym() && !Roles.isBody(words.lower(i))) {
                shortNames.merge(words.token(i).text(), name, (known, other) -> known.equals(other) ? known : "");
            }
        }
    }

    private void meetName(ParsedSentence parsed, int from, int to) {
        TaggedSentence words = parsed.words();
        int[] name = Names.nameInPhrase(words, phraseStart(parsed, from, to), to);
        if (name[1] == to
                && name[0] >= from
                && Names.mayBePerson(words, name[0], to)
                && isPerson(parsed, name[0], to)) {
            people.computeIfAbsent(words.text(name[0], to), Member::new);
            meetDescription(parsed, name[0], to);
        } else if (personOf(words, from, to) == null) {
            int weight = (isSubject(parsed, from, to) ? 2 : 0)
                    + (to - from == 1 && words.token(from).acronym() ? 1 : 0);
            if (weight > 0) {
                bodies.computeIfAbsent(words.text(from, to), Member::new).mentions += weight;
            }
        }
    }

    /** "student Ahmed Mohamed", "Ahmed Mohamed, a 14-year-old boy". */
    private void meetDescription(ParsedSentence parsed, int from, int to) {
        TaggedSentence words = parsed.words();
        String name = words.text(from, to);
        if (words.is(from - 1, Tag.NOUN)) {
            describe(words.lower(from - 1), name);
        }
        int noun = parsed.tree().child(to - 1, "appos");
        if (noun > to && words.is(noun, Tag.NOUN)) {
            describe(words.lower(noun), name);
        }
    }

    private void describe(String noun, String name) {
        descriptions.merge(noun, name, (known, other) -> known.equals(other) ? known : "");
    }

    /** The subject that a name ends: "Executive director of the Council Alia Salem". */
    private static int phraseStart(ParsedSentence parsed, int from, int to) {
        for (Clause clause : parsed.clauses()) {
            if (clause.subjectTo() == to && clause.subjectFrom() < from) {
                return clause.subjectFrom();
            }
        }
        return from;
    }

    /** Somebody with a role beside the name, or who says something: "Jane Roe, head of", "minister Jane Roe". */
    private boolean isPerson(ParsedSentence parsed, int from, int to) {
        TaggedSentence words = parsed.words();
        String before = words.lower(from - 1);
        if (Roles.isRole(before)
                || Names.isTitle(before)
                || from >= 2 && words.is(from - 1, Tag.COMMA) && Roles.isRole(words.lower(from - 2))
                || longTitle(parsed, from, to)) {
            return true;
        }
        boolean aged = words.is(to, Tag.COMMA)
                && words.is(to + 1, Tag.NUMBER)
                && words.is(to + 2, Tag.COMMA)
                && words.lower(to + 1).length() <= 2;
        if (aged && !Lexicon.isTime(words.token(from))) {
            return true;
        }
        if (words.is(to, Tag.COMMA)) {
            int end = words.find(Tag.COMMA, to + 1, Math.min(words.size(), to + 14));
            int limit = end < 0 ? Math.min(words.size(), to + 9) : end;
            if (Roles.hasRole(words, to + 1, limit) && !words.is(to + 1, Tag.NAME)) {
                return true;
            }
        }
        for (Clause clause : parsed.clauses()) {
            if (clause.subjectTo() == to
                    && !NO_SURNAMES.contains(words.lower(to - 1))
                    && Clauses.takesClause(words, clause.verbs())
                    && !words.is(from - 1, Tag.DETERMINER)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSubject(ParsedSentence parsed, int from, int to) {
        return parsed.clauses().stream()
                .anyMatch(clause ->
                        clause.subjectFrom() <= from && to == clause.subjectTo() && from - clause.subjectFrom() <= 1);
    }

    private int read(ParsedSentence parsed, int i, Substitutions substitutions) {
        TaggedSentence words = parsed.words();
        int end = Names.endOfName(words, i);
        if (end > i) {
            readName(parsed, i, end, substitutions);
            return end;
        }
        String lower = words.lower(i);
        if (words.is(i, Tag.PRONOUN) || words.is(i, Tag.POSSESSIVE_PRONOUN)) {
            readPronoun(parsed, i, lower, substitutions);
        } else if (lower.equals("the") || lower.equals("this")) {
            return readPointer(parsed, i, substitutions);
        }
        return i + 1;
    }

    private static boolean longTitle(ParsedSentence parsed, int from, int to) {
        int start = phraseStart(parsed, from, to);
        return start < from && Roles.hasRole(parsed.words(), start, from);
    }

    /** "Hayton", "Mr Key": the full name given before. */
    private void readName(ParsedSentence parsed, int from, int to, Substitutions substitutions) {
        TaggedSentence words = parsed.words();
        int[] name = Names.nameInPhrase(words, from, to);
        Member person = personOf(words, name[0], name[1]);
        if (person == null) {
            readShortName(words, from, to, substitutions);
            return;
        }
        person.lastSentence = sentence;
        person.mentions++;
        boolean titled = name[0] > from && Names.isTitle(words.lower(name[0] - 1));
        if (name[1] - name[0] == 1) {
            substitutions.put(titled ? name[0] - 1 : name[0], name[1], person.name);
        } else if (titled) {
            substitutions.put(name[0] - 1, name[1], person.name);
        }
        if (parsed.clauses().stream().anyMatch(clause -> clause.subjectTo() == to)) {
            person.subjectSentence = sentence;
            subject = person;
        }
    }

    private void readShortName(TaggedSentence words, int from, int to, Substitutions substitutions) {
        String text = words.text(from, to);
        String full = to - from == 1 && !places.containsKey(text) ? shortNames.getOrDefault(text, "") : "";
        boolean ofThing = words.is(to, Tag.NOUN) && !Roles.isRole(words.lower(to));
        if (!full.isEmpty() && !ofThing && !words.is(from - 1, Tag.PREPOSITION)) {
            substitutions.put(from, to, full);
        }
    }

    /** The person a full name or a surname means; of two with the surname the one named far more often. */
    private @Nullable Member personOf(TaggedSentence words, int from, int to) {
        String text = words.text(from, to);
        Member full = people.get(text);
        if (full != null || to - from != 1) {
            return full;
        }
        Member best = null;
        for (Member person : people.values()) {
            if ((person.name.endsWith(" " + text) || person.name.startsWith(text + " "))
                    && (best == null || person.mentions > 2 * best.mentions)) {
                best = person;
            }
        }
        return best;
    }

    private void readPronoun(ParsedSentence parsed, int i, String lower, Substitutions substitutions) {
        boolean possessive = parsed.words().is(i, Tag.POSSESSIVE_PRONOUN);
        if (HE.contains(lower) || SHE.contains(lower)) {
            Member teller = tellerOf(parsed, i);
            Member person = teller == null ? personFor(lower) : teller;
            if (person != null && !lower.endsWith("self")) {
                person.gender = HE.contains(lower) ? "he" : "she";
                person.lastSentence = sentence;
                substitutions.putPronoun(i, i + 1, possessive ? person.name + "'s" : person.name, person.name);
                if (parsed.clauses().stream()
                        .anyMatch(clause -> clause.subjectTo() == i + 1 && clause.subjectFrom() == i)) {
                    subject = person;
                    person.subjectSentence = sentence;
                }
            }
            return;
        }
        String thing = subjectPhrase;
        boolean one = lower.equals("it") || lower.equals("its");
        boolean many = lower.equals("they") || lower.equals("their");
        if (thing != null
                && i <= 1
                && (one && !thingIsMany || many && thingIsMany)
                && !isExpletive(parsed.words(), i)) {
            substitutions.putPronoun(i, i + 1, possessive ? thing + "'s" : thing, thing);
        } else if (lower.equals("they")) {
            readThey(parsed, i, substitutions);
        }
    }

    /** "Roe said she was ill": whoever tells something with "he" or "she" for its subject tells it of himself or herself. */
    private @Nullable Member tellerOf(ParsedSentence parsed, int i) {
        for (Clause clause : parsed.clauses()) {
            Clause saying = clause.parent();
            boolean told = clause.link() == Clause.Link.COMPLEMENT
                    && clause.subjectFrom() == i
                    && clause.subjectTo() == i + 1;
            if (told && saying != null && saying.hasSubject() && saying.subjectTo() <= i) {
                TaggedSentence words = parsed.words();
                int[] name = Names.nameInPhrase(words, saying.subjectFrom(), saying.subjectTo());
                Member person = personOf(words, name[0], name[1]);
                if (person != null || !words.is(saying.subjectFrom(), Tag.POSSESSIVE_PRONOUN)) {
                    return person;
                }
                int[] last = Names.lastName(words, saying.subjectFrom(), saying.subjectTo());
                return last.length == 0 ? null : personOf(words, last[0], last[1]);
            }
        }
        return null;
    }

    /** "People flock to the park as they carry lanterns": the subject of the clause it hangs on. */
    private static void readThey(ParsedSentence parsed, int i, Substitutions substitutions) {
        TaggedSentence words = parsed.words();
        for (Clause clause : parsed.clauses()) {
            Clause parent = clause.parent();
            if (clause.subjectFrom() == i
                    && clause.subjectTo() == i + 1
                    && parent != null
                    && parent.hasSubject()
                    && parent.subjectTo() <= i) {
                String head = words.lower(parent.subjectTo() - 1);
                boolean many =
                        words.is(parent.subjectTo() - 1, Tag.NOUN) && (head.endsWith("s") || head.equals("people"));
                if (many
                        && parent.subjectTo() - parent.subjectFrom() <= 4
                        && clause.link() == Clause.Link.ADVERBIAL
                        && !hasOtherPlural(words, parent.verbs().to(), i)) {
                    String text = words.text(parent.subjectFrom(), parent.subjectTo());
                    substitutions.putPronoun(i, i + 1, text, text);
                }
            }
        }
    }

    /** Another plural noun in between that "they" could mean as well. */
    private static boolean hasOtherPlural(TaggedSentence words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(i, Tag.NUMBER)) {
                return true;
            }
        }
        return false;
    }

    /** "it is time to", "it's pure that": it points at nothing. */
    private static boolean isExpletive(TaggedSentence words, int i) {
        if (!words.is(i + 1, Tag.BE) && !words.is(i + 1, Tag.MODAL)) {
            return false;
        }
        for (int k = i + 2; k < i + 6; k++) {
            if (words.is(k, Tag.COMPLEMENTIZER)
                    || words.is(k, Tag.TO)
                    || words.is(k, Tag.SUBORDINATOR)
                    || words.is(k, Tag.RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    /** The last person who was somebody's subject here or in the sentence before; nobody when the forms do not agree. */
    private @Nullable Member personFor(String pronoun) {
        String gender = HE.contains(pronoun) ? "he" : "she";
        Member best = null;
        for (Member person : people.values()) {
            if (person.lastSentence >= sentence - 3 && (person.gender.isEmpty() || person.gender.equals(gender))) {
                boolean better = best == null
                        || person.subjectSentence > best.subjectSentence
                        || person.subjectSentence == best.subjectSentence && person == subject;
                best = better ? person : best;
            }
        }
        return best != null && best.gender.isEmpty() && isMeantHere(gender) ? null : best;
    }

    /** Somebody this sentence has called "he" or "she" already: then two could be meant. */
    private boolean isMeantHere(String gender) {
        return people.values().stream()
                .anyMatch(person -> person.gender.equals(gender) && person.lastSentence == sentence);
    }

    /** "the alliance": the body that acts most in the article, when no other comes near. */
    private int readPointer(ParsedSentence parsed, int i, Substitutions substitutions) {
        TaggedSentence words = parsed.words();
        int noun = i + 1;
        while (noun < i + 3
                && (words.is(noun, Tag.NOUN) || words.is(noun, Tag.ADJECTIVE))
                && words.is(noun + 1, Tag.NOUN)) {
            noun++;
        }
        boolean plain =
                (words.is(noun, Tag.NOUN) || words.is(noun, Tag.NAME) && longNames.containsKey(words.lower(noun)))
                        && !words.is(noun + 1, Tag.NAME)
                        && !words.is(noun + 1, Tag.NOUN)
                        && !words.lower(noun + 1).equals("of")
                        && !words.is(noun - 1, Tag.NAME);
        if (!plain) {
            return i + 1;
        }
        String named = POINTERS.contains(words.lower(noun)) && words.is(noun, Tag.NOUN) ? leadingBody() : null;
        if (named == null && noun == i + 1 && !words.is(noun + 1, Tag.PREPOSITION)) {
            named = longNames.get(words.lower(noun));
            if (named == null && words.is(noun, Tag.NOUN)) {
                named = descriptions.get(words.lower(noun));
            }
            if (named == null && words.lower(noun).equals("event")) {
                named = onlyOccasion();
            }
        }
        if (named != null && named.isEmpty()) {
            named = null;
        }
        if (named == null) {
            return i + 1;
        }
        substitutions.put(i, noun + 1, named);
        return noun + 1;
    }

    /** "the event" when the article tells of one only. */
    private @Nullable String onlyOccasion() {
        List<String> occasions = longNames.entrySet().stream()
                .filter(entry -> OCCASIONS.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return occasions.size() == 1 ? occasions.getFirst() : null;
    }

    private @Nullable String leadingBody() {
        List<Member> ranked = new ArrayList<>(bodies.values());
        ranked.sort((a, b) -> Integer.compare(b.mentions, a.mentions));
        if (ranked.isEmpty() || ranked.getFirst().mentions < 2 && ranked.size() > 1) {
            return null;
        }
        boolean clear = ranked.size() == 1 || ranked.getFirst().mentions > ranked.get(1).mentions;
        return clear ? ranked.getFirst().name : null;
    }

    private void rememberSubject(ParsedSentence parsed) {
        Clause main = parsed.mainClause();
        subjectPhrase = null;
        if (main == null
                || Clauses.takesClause(parsed.words(), main.verbs())
                || main.subjectTo() - main.subjectFrom() > 4
                || parsed.words().has(Tag.PREPOSITION, main.subjectFrom(), main.subjectTo())) {
            return;
        }
        TaggedSentence words = parsed.words();
        boolean named = words.is(main.subjectTo() - 1, Tag.NAME)
                || words.is(main.subjectTo() - 1, Tag.NUMBER)
                || words.is(main.subjectFrom(), Tag.DETERMINER);
        if (named && personOf(words, main.subjectFrom(), main.subjectTo()) == null) {
            subjectPhrase = words.text(main.subjectFrom(), main.subjectTo());
            thingIsMany = false;
        } else if (words.is(main.subjectTo() - 1, Tag.NOUN)
                && words.lower(main.subjectTo() - 1).endsWith("s")) {
            subjectPhrase = words.text(main.subjectFrom(), main.subjectTo());
            thingIsMany = true;
        }
    }

    /** Keeps the newest entries only: an article with more names than that is no article. */
    private static final class Recent<T> extends LinkedHashMap<String, T> {
        private static final long serialVersionUID = 1L;
        private static final int MOST = 300;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > MOST;
        }
    }

    /** Somebody or something the article named. */
    private static final class Member {
        final String name;
        int mentions;
        int lastSentence;
        int subjectSentence;
        String gender = "";

        Member(String name) {
            this.name = name;
        }
    }
}
