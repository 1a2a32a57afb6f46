package org.claimdesk.mail;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of letters, from the same bundles as those of the screens, in the language of whoever gets the letter. */
public final class LetterWords {

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private LetterWords() {}

    /** The text under a key, with its gaps filled. */
    public static String say(Locale locale, String key, Object... words) {
        String text =
                ResourceBundle.getBundle(BUNDLE, locale, NO_OTHER_LANGUAGE).getString(key);
        return new MessageFormat(text, locale).format(words);
    }
}
