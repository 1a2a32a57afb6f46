package org.claimdesk.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.claimdesk.text.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever reason the engine may give, the desk has words for it. */
class ReasonWordsTest {

    static Iterable<String> codes() {
        return Reason.CODES;
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyReasonHasWords(String code) {
        var texts = ResourceBundle.getBundle("vaadin-i18n.translations");

        assertThat(texts.getString("claim.reason." + code)).isNotBlank();
    }
}
