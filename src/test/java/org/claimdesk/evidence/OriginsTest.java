package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {

    @ParameterizedTest
    @CsvSource({
        "https://news.example.co.uk/a, example.co.uk",
        "https://www.nato.int/, nato.int",
        "https://one.blogspot.com/, one.blogspot.com",
        "http://192.0.2.7/a, 192.0.2.7",
        "http://localhost:8080/, localhost",
        "https://co.uk/, co.uk",
        "https://[2001:db8::1]/, [2001:db8::1]",
        "https://de.wikipedia.org./, wikipedia.org"
    })
    void aSiteIsWhatSomebodyCanRegister(String address, String site) {
        assertThat(Link.of(address).site()).isEqualTo(site);
    }

    @Test
    void twoLinksOfOneSiteAreOneSource() {
        var sources =
                List.of(source("https://www.example.co.uk/1", "", ""), source("https://news.example.co.uk/2", "", ""));

        assertThat(Origins.independent(sources)).isEqualTo(1);
    }

    @Test
    void twoSitesAreTwoSourcesEvenUnderOnePublicSuffix() {
        var sources = List.of(source("https://one.co.uk/", "", ""), source("https://two.co.uk/", "", ""));

        assertThat(Origins.independent(sources)).isEqualTo(2);
    }

    @Test
    void whatTwoSitesHaveFromOneAgencyIsOneSource() {
        var sources = List.of(source("https://one.com/", "", "dpa"), source("https://two.com/", "", "DPA"));

        assertThat(Origins.independent(sources)).isEqualTo(1);
    }

    @Test
    void anAgencyAndWhoHasItFromThereAreOneSource() {
        var sources = List.of(source("https://paper.com/", "The Paper", "dpa"), source("https://dpa.com/", "dpa", ""));

        assertThat(Origins.independent(sources)).isEqualTo(1);
    }

    @Test
    void aThirdSourceCanTieTwoTogether() {
        var sources = List.of(
                source("https://one.com/1", "", ""),
                source("https://two.com/2", "", ""),
                source("https://one.com/3", "", "two.com"));

        assertThat(Origins.independent(sources)).isEqualTo(1);
    }

    @Test
    void noSourceIsNone() {
        assertThat(Origins.independent(List.of())).isZero();
    }

    private static Source source(String link, String publisher, String origin) {
        return new Source(
                Link.of(link), "A", publisher, "", null, LocalDate.of(2023, 5, 12), SourceType.SECONDARY, origin);
    }
}
