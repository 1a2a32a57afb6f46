package org.claimdesk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\tx",
                "\rx",
                "\nx",
                " =1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF=1",
                "＝1",
                "＋1",
                "－1",
                "＠x"
            })
    void marksWhatASpreadsheetCouldRun(String text) {
        assertThat(SafeCell.of(text))
                .startsWith("'")
                .endsWith(text.strip().substring(text.strip().length() - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "NATO has 31 members.", "1-1", "a=b", "'quoted'", "“=1”", "https://nato.int/?a=b"})
    void leavesOrdinaryTextAsItIs(String text) {
        assertThat(SafeCell.of(text)).isEqualTo(text);
    }

    @Test
    void keepsNoControlCharacters() {
        assertThat(SafeCell.of("a\u0000b\u0007c\r\nd")).isEqualTo("a\uFFFDbc\nd");
    }
}
