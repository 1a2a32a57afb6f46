package org.claimdesk.ui.claims;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/** Says of an article that is not in English that its claims are whole sentences. */
class LanguageHint extends Div {

    LanguageHint() {
        addClassName("desk-hint");
        setVisible(false);
    }

    /** @param language the two-letter code that was found, or empty */
    void show(String language) {
        boolean foreign = !language.isEmpty() && !language.equals("en");
        setVisible(foreign);
        setText(
                foreign
                        ? getTranslation(
                                "claim.language.hint", Locale.of(language).getDisplayLanguage(getLocale()))
                        : "");
    }
}
