package org.claimdesk.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimdesk.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t", "\u3000"})
    void refusesATextWithoutWords(String text) {
        refused("article.refused.no-text", () -> ArticleRules.checkText(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "...", "\u200B\u200B\u200B\u200B", "31!"})
    void refusesATextThatSaysNothing(String text) {
        refused("article.refused.text-too-short", () -> ArticleRules.checkText(text));
    }

    @Test
    void refusesATextThatIsTooLong() {
        refused("article.refused.text-too-long", () -> ArticleRules.checkText("a".repeat(Intake.LONGEST_TEXT + 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"It rains.", "日本は島国だ。", "שלום עולם"})
    void takesAShortSentenceInAnyScript(String text) {
        assertThatCode(() -> ArticleRules.checkText(text)).doesNotThrowAnyException();
    }

    @Test
    void refusesAnArticleWithoutATitle() {
        refused("article.refused.no-title", () -> ArticleRules.checkTitle("  "));
    }

    @Test
    void saysHowLongATitleIsAndMayBe() {
        assertThatCode(() -> ArticleRules.checkTitle("😀".repeat(500))).doesNotThrowAnyException();
        assertThatThrownBy(() -> ArticleRules.checkTitle("a".repeat(10_000)))
                .isInstanceOfSatisfying(Refused.class, no -> {
                    assertThat(no.key()).isEqualTo("article.refused.title-too-long");
                    assertThat(no.arguments()).containsExactly(10_000, 500);
                });
    }

    @Test
    void refusesNamesAndLinksThatAreTooLong() {
        refused("article.refused.outlet-too-long", () -> ArticleRules.checkOutlet("a".repeat(201)));
        refused("article.refused.author-too-long", () -> ArticleRules.checkAuthor("a".repeat(201)));
        refused(
                "article.refused.link-too-long",
                () -> ArticleRules.checkSourceLink("https://example.org/" + "a".repeat(2_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://www.newsweek.com/nato-tokyo-1799325",
                "HTTP://example.org:8080/a?b=[c]|{d}#e",
                " https://example.org ",
                "https://de.wikipedia.org/wiki/Köln",
                "https://müller.example",
                "http://[2001:db8::1]/",
            })
    void takesALinkThatABrowserCanOpen(String link) {
        assertThatCode(() -> ArticleRules.checkSourceLink(link)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "ftp://example.org",
                "example.org",
                "//example.org",
                "https://",
                "https:///path",
                "http://?q",
                "https://exa mple.org",
                "https://example.org/a b",
                "https://example.org/\u202Egnp.exe",
                "https://example.org/\"onclick",
                "https://name:secret@example.org",
                "https://.",
                "java\nscript:alert(1)",
            })
    void refusesALinkThatLeadsNowhere(String link) {
        refused("article.refused.link", () -> ArticleRules.checkSourceLink(link));
    }

    @Test
    void readsTheDueTimeOnTheDesksClock() {
        LocalDateTime six = LocalDateTime.parse("2026-07-01T18:00");

        assertThat(ArticleRules.dueAt(six, ZoneId.of("Europe/Berlin")))
                .isEqualTo(Instant.parse("2026-07-01T16:00:00Z"));
        assertThat(ArticleRules.dueAt(null, ZoneId.of("Europe/Berlin"))).isNull();
    }

    @Test
    void refusesATimeThatTheClocksSkip() {
        LocalDateTime skipped = LocalDateTime.parse("2026-03-29T02:30");

        refused("article.refused.due-skipped", () -> ArticleRules.dueAt(skipped, ZoneId.of("Europe/Berlin")));
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
