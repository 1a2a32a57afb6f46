package org.claimdesk.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.claimdesk.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "four grey lamps at noon",
                "   x   y   zw  q ",
                "пароль-на-каждый-день",
                "東京で会議があります",
                "🦊🦉🐢🦔🐝🦋🐌🐞",
                "ab\tcd\nef\u0000gh",
                "<script>alert(1)</script>",
                "x9$Kq2!vLw"
            })
    void takesWhateverIsLongEnough(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @Test
    void takesLongOnesWhole() {
        String long_ = "abcdefgh ij".repeat(90);

        assertThatCode(() -> check(long_)).doesNotThrowAnyException();
        refuses("abcdefgh ij".repeat(91), "people.refused.password-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "sevenle", "🦊🦉🐢🦔🐝🦋🐌"})
    void refusesShortOnes(String password) {
        refuses(password, "people.refused.password-short");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "PASSWORD",
                "P@ssw0rd",
                "password1234!",
                "12345678",
                "87654321",
                "qwertyuiop",
                "aaaaaaaa",
                "abababababab",
                "Summer2026!",
                "letmein2026",
                "iloveyou",
                "ｐａｓｓｗｏｒｄ",
                "!!dragon!!",
                "claimdesk2026"
            })
    void refusesWhatIsGuessedFirst(String password) {
        refuses(password, "people.refused.password-common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"maya.lind", "Maya Lind", "MAYA.LIND!!", "m4ya.lind2026", "mayalind"})
    void refusesTheNamesOfItsOwner(String password) {
        refuses(password, "people.refused.password-name");
    }

    @Test
    void sameLettersAreTheSamePasswordOnEveryKeyboard() {
        assertThat(PasswordRules.oneForm("cafe\u0301 cre\u0300me"))
                .isEqualTo(PasswordRules.oneForm("caf\u00e9 cr\u00e8me"));
    }

    private static void check(String password) {
        PasswordRules.check(password, "maya.lind", "Maya Lind");
    }

    private static void refuses(String password, String key) {
        assertThatThrownBy(() -> check(password))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
