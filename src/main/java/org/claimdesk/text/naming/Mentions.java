package org.claimdesk.text.naming;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.Clauses;
import org.claimdesk.text.parsing.DependencyTree;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/** Where people were named last, and whom "he" or "she" means by that. */
final class Mentions {

    /** A person named longer ago than so many sentences is not meant by a pronoun. */
    private static final int REACH = 3;

    private static final int MOST = 24;

    /** So much likelier than all others must somebody be. */
    private static final int CLEAR = 2;

    private final People people;
    private final Deque<Mention> newest = new ArrayDeque<>();
    private int sentence;

    Mentions(People people) {
        this.people = people;
    }

    /** A new sentence begins. */
    void turnPage() {
        sentence++;
    }

    /** Takes in that word {@code head} names the person or stands for them. */
    void add(Person person, ParsedSentence parsed, int head) {
        person.mentions++;
        Clause clause = clauseWithSubject(parsed, head);
        clause = clause == null ? clauseAbout(parsed, head) : clause;
        boolean speaks = clause != null && Clauses.takesClause(parsed.words(), clause.verbs());
        newest.addFirst(new Mention(person, sentence, verbBeside(parsed, head), clause != null, speaks));
        if (newest.size() > MOST) {
            newest.removeLast();
        }
    }

    private static @Nullable Clause clauseWithSubject(ParsedSentence parsed, int head) {
        for (Clause clause : parsed.clauses()) {
            boolean own = clause.link() != Clause.Link.SHARED && clause.link() != Clause.Link.RELATIVE;
            boolean alone =
                    parsed.tree().child(head, "conj") < 0 && !parsed.tree().hasLabel(head, "conj");
            if (own && alone && clause.subjectTo() == head + 1) {
                return clause;
            }
        }
        return null;
    }

    /** "The owner, Jane Roe, said": the clause whose subject is called so; null when there is none. */
    private static @Nullable Clause clauseAbout(ParsedSentence parsed, int name) {
        DependencyTree tree = parsed.tree();
        int noun = tree.hasLabel(name, "appos") ? tree.head(name) : -1;
        if (noun < 0 || noun > name || !tree.hasLabel(noun, "nsubj", "nsubjpass")) {
            return null;
        }
        return parsed.clauses().stream()
                .filter(clause -> clause.verbs().head() == tree.head(noun))
                .findFirst()
                .orElse(null);
    }

    private static int verbBeside(ParsedSentence parsed, int name) {
        Clause clause = clauseAbout(parsed, name);
        return clause == null ? parsed.tree().head(name) : clause.verbs().head();
    }

    /** Somebody without a name, whom the next "she" may mean: "a council spokeswoman said". */
    void addStranger(ParsedSentence parsed, int from, int head) {
        Clause clause = clauseWithSubject(parsed, head);
        if (clause != null && Clauses.takesClause(parsed.words(), clause.verbs())) {
            Person stranger = new Person(parsed.words().text(from, head + 1));
            stranger.gender = Gender.ofWord(parsed.words().lower(head));
            stranger.named = false;
            add(stranger, parsed, head);
        }
    }

    /** Whom the pronoun at word {@code i} means; null when nobody fits, or two fit equally well. */
    @Nullable
    Person meantBy(ParsedSentence parsed, int i, Gender gender, boolean quoted) {
        Person teller = teller(parsed, i, gender);
        if (teller != null) {
            return teller;
        }
        Person behind = tellerBehind(parsed, i);
        Map<Person, Integer> scores = new HashMap<>();
        for (Mention mention : newest) {
            boolean other = !mention.person.named && mention.sentence == sentence || mention.person.equals(behind);
            if (mention.person.gender.fits(gender) && !other && !isBesideIt(mention, parsed, i)) {
                scores.merge(mention.person, score(mention, gender, quoted), Math::max);
            }
        }
        Person best = null;
        int first = 0;
        int second = 0;
        for (Map.Entry<Person, Integer> entry : scores.entrySet()) {
            int score = entry.getValue();
            if (score > first) {
                second = first;
                first = score;
                best = entry.getKey();
            } else {
                second = Math.max(second, score);
            }
        }
        if (first - second >= CLEAR) {
            return best;
        }
        return speaks(parsed, i) ? lastSpeaker(gender, behind) : null;
    }

    /** "he wrote": the pronoun is whoever says something. */
    private static boolean speaks(ParsedSentence parsed, int i) {
        for (Clause clause : parsed.clauses()) {
            if (clause.subjectFrom() == i && clause.subjectTo() == i + 1) {
                return Clauses.takesClause(parsed.words(), clause.verbs());
            }
        }
        return false;
    }

    /** Of several who may be meant, whoever spoke last goes on speaking. */
    private @Nullable Person lastSpeaker(Gender gender, @Nullable Person other) {
        for (Mention mention : newest) {
            if (mention.speaks && sentence - mention.sentence <= REACH) {
                boolean fits = mention.person.gender.fits(gender) && !mention.person.equals(other);
                return fits ? mention.person : null;
            }
        }
        return null;
    }

    /** "Roe said she was ill": whoever tells something with "he" or "she" for its subject tells it of himself or herself. */
    private @Nullable Person teller(ParsedSentence parsed, int i, Gender gender) {
        for (Clause clause : parsed.clauses()) {
            Clause saying = clause.parent();
            boolean told = clause.link() == Clause.Link.COMPLEMENT && clause.subjectFrom() == i;
            if (told && saying != null && saying.hasSubject() && saying.subjectTo() <= i) {
                return subject(saying, gender);
            }
        }
        return null;
    }

    /** Who was named in this sentence as the subject of the clause. */
    private @Nullable Person subject(Clause clause, Gender gender) {
        for (Mention mention : newest) {
            boolean here = mention.sentence == sentence
                    && mention.subject
                    && mention.verb == clause.verbs().head();
            if (here && mention.person.gender.fits(gender)) {
                return mention.person;
            }
        }
        return null;
    }

    /** "In her letter, Roe wrote": the subject that stands behind; null when it is nobody known. */
    @Nullable
    Person ahead(ParsedSentence parsed, int i, Gender gender) {
        Clause main = parsed.mainClause();
        if (main == null || main.subjectFrom() <= i || main.verbs().from() <= i) {
            return null;
        }
        Person person = named(parsed.words(), main);
        boolean fits = person != null && person.gender.fits(gender);
        return fits && isFronted(parsed.tree(), i, main.verbs().head()) ? person : null;
    }

    /** The person whose name is the clause's subject; null when it is none. */
    private @Nullable Person named(TaggedSentence words, Clause clause) {
        int[] name = Names.nameInPhrase(words, clause.subjectFrom(), clause.subjectTo());
        return words.is(name[1] - 1, Tag.NAME) ? people.called(words.text(name[0], name[1])) : null;
    }

    /** "She dug three wells, Jane Roe told the court": who tells it by name behind is somebody else; null when nobody does. */
    private @Nullable Person tellerBehind(ParsedSentence parsed, int i) {
        DependencyTree tree = parsed.tree();
        for (Clause clause : parsed.clauses()) {
            int verb = clause.verbs().head();
            int said = tree.child(verb, "ccomp");
            boolean tells = Clauses.takesClause(parsed.words(), clause.verbs())
                    && clause.subjectFrom() > i
                    && (tree.hasLabel(verb, "parataxis") || said >= 0 && tree.dominates(said, i));
            if (tells) {
                return named(parsed.words(), clause);
            }
        }
        return null;
    }

    /** Whether the word stands in a phrase or clause in front of what the verb says: "in her letter". */
    private static boolean isFronted(DependencyTree tree, int i, int verb) {
        for (int child : tree.children(verb)) {
            if (child < verb && tree.dominates(child, i)) {
                return tree.hasLabel(child, "prep", "advcl");
            }
        }
        return false;
    }

    /** "Roe thanked him": somebody else than Roe, because both stand beside one verb. */
    private boolean isBesideIt(Mention mention, ParsedSentence parsed, int i) {
        TaggedSentence words = parsed.words();
        DependencyTree tree = parsed.tree();
        return mention.sentence == sentence
                && !words.is(i, Tag.POSSESSIVE_PRONOUN)
                && mention.verb == tree.head(i)
                && !words.lower(i).endsWith("self");
    }

    /** What was named lately and as a subject is likely; in direct speech, who speaks is not. */
    private int score(Mention mention, Gender gender, boolean quoted) {
        int distance = sentence - mention.sentence;
        if (distance > REACH) {
            return 0;
        }
        if (quoted && mention.speaks && distance == 0) {
            return 0;
        }
        int score = 10 - 3 * distance + (mention.subject ? 2 : 0);
        if (distance == 0 && mention.subject) {
            score++;
        }
        if (mention.person.gender == gender) {
            score++;
        }
        return quoted && mention.speaks ? Math.max(0, score - 6) : score;
    }

    /** One place where a person is named: beside which verb, as its subject or not, and whether they speak there. */
    private record Mention(Person person, int sentence, int verb, boolean subject, boolean speaks) {}
}
