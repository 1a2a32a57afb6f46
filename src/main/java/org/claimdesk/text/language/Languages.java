package org.claimdesk.text.language;

/**
 * Finds the language of a whole article, the cheapest way first: by its script, by its small words, and only a longer text that
 * these leave open by a model. What is too short to tell is English.
 */
public final class Languages {

    public static final String ENGLISH = "en";

    /** So many characters are enough to tell. */
    private static final int MOST_CHARACTERS = 40_000;

    /** A model that has read less than this guesses. */
    private static final int LEAST_LETTERS_FOR_THE_MODEL = 200;

    private final String sample;

    private Languages(String sample) {
        this.sample = sample;
    }

    /** The language of {@code text} as a two-letter code such as "de". */
    public static String of(String text) {
        return new Languages(text.substring(0, Math.min(text.length(), MOST_CHARACTERS))).language();
    }

    private String language() {
        Scripts scripts = Scripts.of(sample);
        if (!scripts.isLatin()) {
            return scripts.isOfOneLanguage() || scripts.letters() < LEAST_LETTERS_FOR_THE_MODEL
                    ? scripts.likeliest()
                    : LanguageModel.guess(sample).filter(scripts::fits).orElseGet(scripts::likeliest);
        }
        SmallWords small = SmallWords.in(sample);
        String best = small.likeliest();
        if (best.equals(ENGLISH) ? small.speakFor(ENGLISH) : small.speakClearlyFor(best)) {
            return best;
        }
        return scripts.letters() < LEAST_LETTERS_FOR_THE_MODEL ? ENGLISH : guessed();
    }

    private String guessed() {
        return LanguageModel.guess(sample).orElse(ENGLISH);
    }
}
