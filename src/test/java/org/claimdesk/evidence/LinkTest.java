package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.claimdesk.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.nato.int/cps/en/natohq/topics_50349.htm",
                "http://example.org",
                "HTTPS://Example.ORG:443/a?b=c&d=[1]#e|f",
                "https://münchen.de/straße?q=größe",
                "https://例え.jp/路径",
                "https://192.0.2.7/report.pdf",
                "https://[2001:db8::1]:8443/x",
                "https://en.wikipedia.org/wiki/NATO_(disambiguation)",
                "https://web.archive.org/web/2023/https://www.nato.int/a@b",
                "https://a_b.example.org/",
                "http://intranet/minutes"
            })
    void anAddressOfTheWebIsALink(String typed) {
        assertThat(Link.of(typed).address()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | evidence.refused.link-missing",
                "`   ` | evidence.refused.link-missing",
                "example.org/page | evidence.refused.link-scheme-missing",
                "www.nato.int | evidence.refused.link-scheme-missing",
                "//example.org/page | evidence.refused.link-scheme-missing",
                "localhost:8080/x | evidence.refused.link-scheme-missing",
                "example.org:443 | evidence.refused.link-scheme-missing",
                "nato | evidence.refused.link-scheme-missing",
                "javascript:alert(1) | evidence.refused.link-scheme",
                "JaVaScRiPt:alert(1) | evidence.refused.link-scheme",
                "javascript://example.org/%0aalert(1) | evidence.refused.link-scheme",
                "data:text/html;base64,PHNjcmlwdD4= | evidence.refused.link-scheme",
                "vbscript:msgbox(1) | evidence.refused.link-scheme",
                "file:///etc/passwd | evidence.refused.link-scheme",
                "ftp://example.org/a | evidence.refused.link-scheme",
                "mailto:ines@example.org | evidence.refused.link-scheme",
                "blob:https://example.org/1 | evidence.refused.link-scheme",
                "https: | evidence.refused.link-host",
                "https:// | evidence.refused.link-host",
                "https:/example.org | evidence.refused.link-host",
                "https:example.org | evidence.refused.link-host",
                "https:///example.org | evidence.refused.link-host",
                "https://?q=1 | evidence.refused.link-host",
                "https://:443/ | evidence.refused.link-host",
                "https://./ | evidence.refused.link-host",
                "https://a..b/ | evidence.refused.link-host",
                "https://-a.org/ | evidence.refused.link-host",
                "https://<script>/ | evidence.refused.link-host",
                "https://exa\"mple.org/ | evidence.refused.link-host",
                "https://example.org:port/ | evidence.refused.link-host",
                "https://exa mple.org/ | evidence.refused.link-space",
                "https://example.org/a b | evidence.refused.link-space",
                "java script:alert(1) | evidence.refused.link-space",
                "https://ines:secret@example.org/ | evidence.refused.link-credentials",
                "https://nato.int@evil.example/ | evidence.refused.link-credentials",
                "https://nato.int\\@evil.example/ | evidence.refused.link-backslash",
                "https:\\\\evil.example | evidence.refused.link-backslash"
            })
    void anythingElseIsRefusedWithItsReason(String typed, String key) {
        Refused refused = catchThrowableOfType(Refused.class, () -> Link.of(typed));

        assertThat(refused).as(typed).isNotNull();
        assertThat(refused.key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java\tscript:alert(1)",
                "https://exa\nmple.org/",
                "https://example.org/\0",
                "https://example.org/\u001b[31m",
                "https://example.org/\u202egpj.exe",
                "https://exam\u200bple.org/",
                "https://example.org/\ud800",
                "\ufeffhttps://example.org/"
            })
    void signsThatNobodySeesAreRefused(String typed) {
        Refused refused = catchThrowableOfType(Refused.class, () -> Link.of(typed));

        assertThat(refused).isNotNull();
        assertThat(refused.key()).isEqualTo("evidence.refused.link-invisible");
    }

    @Test
    void aLinkThatIsTooLongIsRefused() {
        Refused refused =
                catchThrowableOfType(Refused.class, () -> Link.of("https://example.org/" + "a".repeat(Link.LONGEST)));

        assertThat(refused.key()).isEqualTo("evidence.refused.link-too-long");
    }

    @Test
    void whiteSpaceAroundALinkDoesNotCount() {
        assertThat(Link.of("  https://example.org/a \n").address()).isEqualTo("https://example.org/a");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.nato.int/cps/x, nato.int",
        "HTTP://Example.ORG:8080/a, example.org",
        "https://[2001:db8::1]:443/, [2001:db8::1]"
    })
    void aLinkTellsWhereItLeads(String address, String host) {
        assertThat(Link.of(address).host()).isEqualTo(host);
    }
}
