package org.claimdesk.text.attribution;

import java.util.Set;
import org.claimdesk.text.naming.Substitutions;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.parsing.Roles;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;

/** Tells who in a sentence can say something: people, bodies, and what they have written. */
final class Speakers {

    private static final Set<String> PAPERS = Lexicon.words("attribution/papers.txt");

    private static final Set<String> GROUPS = Lexicon.words("attribution/groups.txt");

    private static final Set<String> THINGS = Set.of("it", "this", "that", "which", "there", "these", "those");

    private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither");

    /** "87 percent said": a survey's figure, whom nobody can ask. */
    private static final Set<String> SHARES =
            Set.of("percent", "%", "half", "third", "quarter", "majority", "most", "minority", "proportion");

    private final ParsedSentence parsed;
    private final TaggedSentence words;
    private final Substitutions substitutions;

    Speakers(ParsedSentence parsed, Substitutions substitutions) {
        this.parsed = parsed;
        this.words = parsed.words();
        this.substitutions = substitutions;
    }

    /** Whether the subject can speak; estimates and polls only suggest. */
    boolean canSpeak(Clause clause) {
        int head = parsed.topOf(clause.subjectFrom(), clause.subjectTo());
        String verb = parsed.tree().lemma(clause.verbs().head());
        boolean tells = Verbs.tells(verb);
        if (isOwner(clause) || NOBODY.contains(words.lower(clause.subjectFrom()))) {
            return false;
        }
        return switch (words.tag(head)) {
            case NAME -> true;
            case PRONOUN ->
                !THINGS.contains(words.lower(head))
                        || substitutions.endAt(head) > head
                        || tells && words.lower(head).equals("it");
            case NUMBER ->
                tells
                        && words.lower(head).equals("one")
                        && words.lower(head + 1).equals("of");
            case NOUN ->
                tells && !SHARES.contains(words.lower(head))
                        || !Verbs.thinks(verb) && (isPersonOrGroup(head) || isBody(head) || isPaper(head));
            default -> tells && !THINGS.contains(words.lower(head)) && !SHARES.contains(words.lower(head));
        };
    }

    /** "China’s (PRC) said ambitions": whose something is does not say it. */
    private boolean isOwner(Clause clause) {
        int last = clause.subjectTo() - 1;
        if (words.is(last, Tag.CLOSE_BRACKET)) {
            while (last > clause.subjectFrom() && !words.is(last, Tag.OPEN_BRACKET)) {
                last--;
            }
            last--;
        }
        return words.is(last, Tag.POSSESSIVE);
    }

    /** Whether the subject can find something out for others to rely on: "Police found", "the report shows". */
    boolean isAuthority(Clause clause) {
        int head = parsed.topOf(clause.subjectFrom(), clause.subjectTo());
        boolean pointed = substitutions.endAt(head) > head && words.is(head, Tag.PRONOUN);
        boolean body = words.is(head, Tag.NAME) && (words.token(head).acronym() || isBody(head));
        return body
                || words.is(head, Tag.NOUN) && (GROUPS.contains(words.lower(head)) || isBody(head) || isPaper(head))
                || pointed && words.lower(head).equals("it");
    }

    /** Whether the word belongs to a name. */
    boolean isNamed(int word) {
        return words.is(word, Tag.NAME);
    }

    private boolean isPersonOrGroup(int noun) {
        return GROUPS.contains(words.lower(noun)) || Roles.isRole(words.lower(noun)) || Roles.isRole(singular(noun));
    }

    private boolean isPaper(int noun) {
        return PAPERS.contains(words.lower(noun)) || PAPERS.contains(singular(noun));
    }

    private boolean isBody(int noun) {
        return Roles.isBody(words.lower(noun)) || Roles.isBody(singular(noun));
    }

    private String singular(int noun) {
        String lower = words.lower(noun);
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
