package org.claimdesk.ui.claims;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.LocaleUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimdesk.ui.parts.SuggestionCards;

/** The sentences that the browser needs to draw an article, by the keys under which it asks for them. */
final class ClaimWords {

    private static final String AREA = "claim.words.";
    private static final String SUGGESTING = "claim.suggesting.";

    private ClaimWords() {}

    /** @param suggesting whether the person suggests what editors do: some deeds have other words for them */
    static Map<String, String> read(boolean suggesting) {
        Map<String, String> words = new HashMap<>(of(AREA));
        words.putAll(SuggestionCards.words());
        if (suggesting) {
            words.putAll(of(SUGGESTING));
        }
        return words;
    }

    private static Map<String, String> of(String area) {
        return LocaleUtil.getI18NProvider()
                .orElseThrow()
                .getAllTranslations(UI.getCurrentOrThrow().getLocale())
                .entrySet()
                .stream()
                .filter(text -> text.getKey().startsWith(area))
                .collect(Collectors.toMap(text -> text.getKey().substring(area.length()), Map.Entry::getValue));
    }
}
