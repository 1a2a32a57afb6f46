package org.claimdesk.ui.claims;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.LocaleUtil;
import java.util.Map;
import java.util.stream.Collectors;

/** The sentences that the browser needs to draw an article, by the keys under which it asks for them. */
final class ClaimWords {

    private static final String AREA = "claim.words.";

    private ClaimWords() {}

    static Map<String, String> read() {
        return LocaleUtil.getI18NProvider()
                .orElseThrow()
                .getAllTranslations(UI.getCurrentOrThrow().getLocale())
                .entrySet()
                .stream()
                .filter(text -> text.getKey().startsWith(AREA))
                .collect(Collectors.toMap(text -> text.getKey().substring(AREA.length()), Map.Entry::getValue));
    }
}
