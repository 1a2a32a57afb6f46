package org.claimdesk.ui.claims;

import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sentences that the browser needs to draw an article, by the keys under which it asks for them. */
final class ClaimWords {

    private static final String AREA = "claim.words.";

    private ClaimWords() {}

    static Map<String, String> read() {
        UI ui = UI.getCurrent();
        return ResourceBundle.getBundle("vaadin-i18n.translations", ui.getLocale()).keySet().stream()
                .filter(key -> key.startsWith(AREA))
                .map(key -> key.substring(AREA.length()))
                .collect(Collectors.toMap(Function.identity(), key -> ui.getTranslation(AREA + key)));
    }
}
