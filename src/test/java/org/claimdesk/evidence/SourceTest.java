package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.claimdesk.shared.Refused;
import org.junit.jupiter.api.Test;

class SourceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void wordsLoseTheWhiteSpaceAroundThem() {
        Source source = source("  Liaison offices ", " NATO ", TODAY);

        assertThat(source.title()).isEqualTo("Liaison offices");
        assertThat(source.publisher()).isEqualTo("NATO");
    }

    @Test
    void brokenCharactersAreReplacedOneForOne() {
        assertThat(source("a\0b\ud800c", "", null).title()).isEqualTo("a\ufffdb\ufffdc");
    }

    @Test
    void aSourceNeedsATitle() {
        assertRefused("evidence.refused.title-missing", " \t", "", null);
    }

    @Test
    void refusesWordsThatAreTooLong() {
        assertRefused("evidence.refused.title-too-long", "a".repeat(501), "", null);
        assertRefused("evidence.refused.publisher-too-long", "a", "b".repeat(301), null);
    }

    @Test
    void nothingCanBeReadBeforeItWasPublished() {
        assertRefused("evidence.refused.published-after-accessed", "a", "", TODAY.plusDays(1));
    }

    private static void assertRefused(String key, String title, String publisher, LocalDate published) {
        Refused refused = catchThrowableOfType(Refused.class, () -> source(title, publisher, published));

        assertThat(refused).isNotNull();
        assertThat(refused.key()).isEqualTo(key);
    }

    private static Source source(String title, String publisher, LocalDate published) {
        return new Source(Link.of("https://nato.int/"), title, publisher, "", published, TODAY, SourceType.PRIMARY, "");
    }
}
