package org.claimdesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void hasEnglishWordsForEveryCode() {
        assertThat(Reason.CODES).allSatisfy(code -> assertThat(new Reason(code, "").inEnglish())
                .isNotEqualTo(code)
                .isNotBlank());
    }

    @Test
    void namesTheWordsItRestsOn() {
        assertThat(new Reason("amount", "31").inEnglish()).isEqualTo("it gives a figure (31)");
    }

    @Test
    void refusesACodeNobodyKnows() {
        assertThatThrownBy(() -> new Reason("no-such-code", "")).isInstanceOf(IllegalArgumentException.class);
    }
}
