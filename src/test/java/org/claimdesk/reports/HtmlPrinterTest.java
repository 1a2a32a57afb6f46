package org.claimdesk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

class HtmlPrinterTest {

    private static final HtmlPrinter PRINTER = new HtmlPrinter();

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void nothingThatSomebodyTypedBecomesMarkup(@ForAll("hostile") VerdictReport report) {
        Document page = print(report);

        assertThat(page.select("script, img, svg, iframe, object, link, form, textarea, base"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes().asList())
                    .noneMatch(attribute ->
                            attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on"));
            assertThat(element.attr("href")).matches("|#[a-z-]+|https?://.*");
        }
    }

    @Provide
    Arbitrary<VerdictReport> hostile() {
        return HostileReports.any();
    }

    @Example
    void theLogoStandsAtTheHeadInsideTheFile() {
        Document page = Jsoup.parse(new String(
                new HtmlPrinter(SampleReports::logo).print(SampleReports.nato(), SampleReports.PRINTED_AT),
                StandardCharsets.UTF_8));

        Element logo = page.expectFirst("header .desk img");
        assertThat(logo.attr("src")).startsWith("data:image/png;base64,");
        assertThat(logo.attr("alt")).startsWith("Logo of ");
        assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("; img-src data:; ");
    }

    @Example
    void thePageAllowsItselfNothingButItsOwnStyle() throws Exception {
        Document page = print(SampleReports.nato());

        String style = page.expectFirst("style").data();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest) + "'; base-uri 'none'; form-action 'none'");
        assertThat(style).doesNotContain("url(").doesNotContain("@import");
        assertThat(page.select("[style]")).isEmpty();
    }

    @Example
    void thePageIsBuiltForListeners() {
        Document page = print(SampleReports.nato());

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("h2").eachText())
                .containsExactly("Claims checked", "Set aside", "Not yet checked", "Scale", "Method");
        assertThat(page.select(".bar").attr("aria-label")).isEqualTo("Verdicts: 1 true, 1 mostly true, 1 mostly false");
        assertThat(page.select(".icon"))
                .allMatch(icon -> icon.attr("aria-hidden").equals("true"));
        assertThat(page.select(".quote").attr("lang")).isEqualTo("en");
    }

    @Example
    void aReportWithoutVerdictsSaysSo() {
        Document page = print(SampleReports.nothingDecided());

        assertThat(page.expectFirst(".checked").text()).isEqualTo("No claim has a verdict yet.");
        assertThat(page.select(".bar, .entry, #set-aside")).isEmpty();
        assertThat(page.select("#unchecked li").eachText()).containsExactly("1 NATO has 31 members. open");
        assertThat(page.expectFirst(".standing").text()).isEqualTo("Draft: not published");
    }

    private static Document print(VerdictReport report) {
        return Jsoup.parse(new String(PRINTER.print(report, SampleReports.PRINTED_AT), StandardCharsets.UTF_8));
    }
}
