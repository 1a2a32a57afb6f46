package org.claimdesk.text.attribution;

import org.claimdesk.text.naming.Cast;
import org.claimdesk.text.naming.Pronouns;
import org.claimdesk.text.naming.Substitutions;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/** Names who speaks, as fully as the article does: "its leader", "the letter" and "it" are somebody it has told of before. */
final class Voices {

    /** So many sentences later "they" can still mean the body that spoke. */
    private static final int REACH = 5;

    private final Cast cast;
    private final Papers papers = new Papers();

    /** The body that spoke last, and how many sentences ago. */
    private @Nullable String body;

    private int age;

    /** The body that the sentence before tells of. */
    private @Nullable String subject;

    Voices(Cast cast) {
        this.cast = cast;
    }

    /** Takes in who wrote the papers that a sentence tells of. */
    void readPapers(ParsedSentence parsed, Substitutions substitutions) {
        papers.hear(parsed, cast, substitutions);
    }

    /** Who is meant by the words {@code [from, to)} of a sentence of the passage. */
    String named(Passage passage, int sentence, int from, int to) {
        String maker = Papers.makerOf(
                passage.sentences().get(sentence),
                from,
                to,
                cast,
                passage.substitutions().get(sentence));
        if (maker != null) {
            return maker;
        }
        String name = cast.nameOf(
                passage.sentences().get(sentence),
                from,
                to,
                passage.substitutions().get(sentence));
        return bodyMeantBy(papers.authorOf(name));
    }

    /** "ANV quoted an unnamed official": of two who say the same, the one who has a name. */
    String innermost(Passage passage, int sentence, Utterance act, @Nullable String outer) {
        ParsedSentence parsed = passage.sentences().get(sentence);
        TaggedSentence words = parsed.words();
        if (outer != null && Pronouns.isSpeaker(words.lower(act.speakerFrom()))) {
            return outer;
        }
        String maker = Papers.makerOf(
                parsed,
                act.speakerFrom(),
                act.speakerTo(),
                cast,
                passage.substitutions().get(sentence));
        if (maker != null) {
            return maker;
        }
        String name = cast.nameOf(
                parsed,
                act.speakerFrom(),
                act.speakerTo(),
                passage.substitutions().get(sentence));
        boolean anonymous = !words.is(parsed.topOf(act.speakerFrom(), act.speakerTo()), Tag.NAME)
                && words.text(act.speakerFrom(), act.speakerTo()).endsWith(name);
        return outer != null && anonymous ? outer : bodyMeantBy(papers.authorOf(name));
    }

    /** The person whom the sentence is about: "Roe was angry."; null when it is about nobody or several. */
    @Nullable
    String personIn(Passage passage, int sentence) {
        Clause main = passage.sentences().get(sentence).mainClause();
        return main == null ? null : cast.personCalled(named(passage, sentence, main.subjectFrom(), main.subjectTo()));
    }

    /** A sentence is over; "it" may mean whom it was about. */
    void turnPage(Passage passage, int sentence) {
        age++;
        Clause main = passage.sentences().get(sentence).mainClause();
        subject = main == null || !passage.sentences().get(sentence).words().is(main.subjectTo() - 1, Tag.NAME)
                ? null
                : bodyCalled(cast.nameOf(
                        passage.sentences().get(sentence),
                        main.subjectFrom(),
                        main.subjectTo(),
                        passage.substitutions().get(sentence)));
    }

    /** Somebody said something. */
    void remember(String name) {
        if (bodyCalled(name) != null) {
            body = name;
            age = 0;
        }
    }

    /** The name when it is nobody the article knows as a person. */
    private @Nullable String bodyCalled(String name) {
        boolean person = cast.personCalled(name) != null || Pronouns.isPronoun(name);
        return !person && !name.isEmpty() && Character.isUpperCase(name.codePointAt(0)) ? name : null;
    }

    /** "They also claimed", "it said": the body that the sentence before tells of, or that spoke a little before. */
    private String bodyMeantBy(String name) {
        if (!name.equalsIgnoreCase("they") && !name.equalsIgnoreCase("it")) {
            return name;
        }
        if (subject != null && name.equalsIgnoreCase("it")) {
            return subject;
        }
        return body != null && age <= REACH ? body : name;
    }
}
