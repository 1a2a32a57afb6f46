package org.claimdesk.text.words;

/** The part a word plays in its sentence. */
public enum Tag {
    DETERMINER,
    POSSESSIVE_PRONOUN,
    PRONOUN,
    PREPOSITION,
    COORDINATOR,
    SUBORDINATOR,
    /** "which", "who", and "that" behind the noun it tells more of. */
    RELATIVE,
    /** "that" behind a verb or noun of saying. */
    COMPLEMENTIZER,
    MODAL,
    BE,
    HAVE,
    DO,
    NOT,
    TO,
    ADVERB,
    ADJECTIVE,
    NUMBER,
    NOUN,
    NAME,
    /** The ending "'s" or "'" of an owner. */
    POSSESSIVE,
    /** A verb in the present, or bare behind "to" and "will". */
    VERB,
    /** A verb in the past that stands for a whole predicate. */
    PAST,
    /** A past participle: behind "has" and "was", or "boats turned away". */
    PARTICIPLE,
    /** A form in -ing. */
    GERUND,
    COMMA,
    /** A semicolon, a colon or a dash. */
    BREAK,
    STOP,
    OPEN_QUOTE,
    CLOSE_QUOTE,
    OPEN_BRACKET,
    CLOSE_BRACKET,
    SYMBOL;

    /** Whether a noun phrase may hold such a word, its first one included. */
    public boolean nominal() {
        return switch (this) {
            case DETERMINER, POSSESSIVE_PRONOUN, PRONOUN, ADJECTIVE, NUMBER, NOUN, NAME, POSSESSIVE -> true;
            default -> false;
        };
    }

    /** Whether a noun phrase may end with such a word. */
    public boolean head() {
        return this == NOUN || this == NAME || this == NUMBER || this == PRONOUN;
    }

    /** Whether the word can be the first of a finite verb group by its form alone. */
    public boolean auxiliary() {
        return this == MODAL || this == BE || this == HAVE || this == DO;
    }

    public boolean punctuation() {
        return switch (this) {
            case COMMA, BREAK, STOP, OPEN_QUOTE, CLOSE_QUOTE, OPEN_BRACKET, CLOSE_BRACKET, SYMBOL -> true;
            default -> false;
        };
    }
}
