package org.claimdesk.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The words of every screen in the languages that the desk speaks. A browser that asks for none of them is answered in the first one; what
 * the server's own locale is plays no part. What a language lacks is said in English.
 */
@Component
public class Phrasebook implements I18NProvider {

    /** A made-up language that is written from right to left: English, turned round. It shows whether a screen could be. */
    static final Locale MIRRORED = Locale.forLanguageTag("ar-XB");

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final char RIGHT_TO_LEFT = '\u202e';
    private static final char AS_BEFORE = '\u202c';

    /** Never the machine's own language: what is missing falls back to the texts without a language, which are English. */
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final List<Locale> languages;

    Phrasebook(@Value("${claimdesk.languages}") List<String> languages) {
        this.languages = languages.stream().map(Locale::forLanguageTag).toList();
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return languages;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return MIRRORED.equals(locale)
                ? RIGHT_TO_LEFT + say(key, Locale.ENGLISH, params) + AS_BEFORE
                : say(key, locale, params);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return bundle(locale).keySet().stream()
                .collect(Collectors.toMap(Function.identity(), key -> getTranslation(key, locale)));
    }

    private static String say(String key, Locale locale, Object... params) {
        ResourceBundle texts = bundle(locale);
        String text = texts.containsKey(key) ? texts.getString(key) : key;
        return params.length == 0 ? text : new MessageFormat(text, locale).format(params);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, NO_OTHER_LANGUAGE);
    }
}
