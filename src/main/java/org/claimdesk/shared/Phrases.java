package org.claimdesk.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/** The words of the desk outside of its screens, in letters and files: from the same bundles, in the language of whoever reads them. */
public final class Phrases {

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Phrases() {}

    /** The text under a key, with its gaps filled. */
    public static String say(Locale locale, String key, Object... words) {
        String text = bundle(locale).getString(key);
        return words.length == 0 ? text : new MessageFormat(text, locale).format(words);
    }

    /** The text under a key that may not be there. */
    public static Optional<String> find(Locale locale, String key) {
        ResourceBundle texts = bundle(locale);
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }

    /** What follows the beginning in the keys that have it, in order. */
    public static Set<String> endings(String beginning) {
        Set<String> endings = new TreeSet<>();
        for (String key : bundle(Locale.ROOT).keySet()) {
            if (key.startsWith(beginning)) {
                endings.add(key.substring(beginning.length()));
            }
        }
        return endings;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, NO_OTHER_LANGUAGE);
    }
}
