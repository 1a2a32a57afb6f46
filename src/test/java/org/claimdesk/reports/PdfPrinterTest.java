package org.claimdesk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.claimdesk.reports.VerdictReport.Entry;
import org.claimdesk.reports.VerdictReport.Standing;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {

    private static final PdfPrinter PRINTER = new PdfPrinter();

    @Test
    void aPdfTellsItsTitleAndLanguageAndIsTagged() throws IOException {
        try (PDDocument document = print(SampleReports.nato())) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("NATO in talks to open liaison office in Tokyo – verdict report");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void theLogoIsDrawnOnTheFirstSheet() throws IOException {
        byte[] file = new PdfPrinter(SampleReports::logo).print(SampleReports.nato(), SampleReports.PRINTED_AT);

        try (PDDocument document = Loader.loadPDF(file)) {
            var drawn = document.getPage(0).getResources();
            assertThat(drawn.getXObjectNames()).anyMatch(drawn::isImageXObject);
        }
        try (PDDocument without = print(SampleReports.nato())) {
            var drawn = without.getPage(0).getResources();
            assertThat(drawn.getXObjectNames()).noneMatch(drawn::isImageXObject);
        }
    }

    @Test
    void everyFontTravelsInTheFile() throws IOException {
        try (PDDocument document = print(SampleReports.nato())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void everySheetIsNumberedAndBearsTheChecksum() throws IOException {
        VerdictReport report = SampleReports.longReport(5);

        try (PDDocument document = print(report)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                assertThat(textOf(document, page))
                        .contains("page " + page + " of " + pages)
                        .contains("sha-256 " + report.checksum().substring(0, 4) + "…"
                                + report.checksum().substring(60));
            }
        }
    }

    @Test
    void resolvesNoAddress() throws IOException {
        var calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            String rationale = "![a picture](" + address + "a.png) <img src='" + address
                    + "b.png'> <link rel=stylesheet href='" + address + "c.css'> <style>@import url(" + address
                    + "d.css)</style> <object data='" + address + "e'></object> ![f](file:///etc/hostname)";

            print(withRationale(rationale)).close();

            assertThat(calls).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aClaimIsNeverPartedFromItsQuoteByThePageBreak() {
        VerdictReport report = SampleReports.longReport(40);

        List<String> sheets =
                PaperFacts.of(PRINTER.print(report, SampleReports.PRINTED_AT)).middles();

        for (Entry entry : report.entries()) {
            String wording = PaperFacts.squeeze(entry.wording());
            String quote = PaperFacts.squeeze(entry.quote());
            assertThat(sheets).anyMatch(sheet -> sheet.contains(wording) && sheet.contains(quote));
        }
    }

    @Test
    void spellsOutWhatNoFontDraws() throws IOException {
        try (PDDocument document = print(withRationale("A rocket 🚀 in 東京, and ประเทศ."))) {
            assertThat(textOf(document, 1)).contains("A rocket [U+1F680] in 東京, and [U+0E1B]");
        }
    }

    @Test
    void hebrewAndArabicReadFromTheRight() throws IOException {
        try (PDDocument document = print(withRationale("שלום עולם\n\nمرحبا بالعالم"))) {
            assertThat(PaperFacts.squeeze(textOf(document, 1)))
                    .contains("שלוםעולם")
                    .contains("مرحبابالعالم");
        }
    }

    private static VerdictReport withRationale(String rationale) {
        var entry = new Entry(
                1,
                "NATO has 31 members.",
                null,
                "31 members",
                Standing.DECIDED,
                SampleReports.TRUE,
                rationale,
                List.of(),
                Instant.parse("2026-11-23T14:05:00Z"),
                "Maya Lindqvist",
                null,
                List.of());
        return SampleReports.report("NATO in Tokyo", List.of(entry), List.of(), List.of());
    }

    private static PDDocument print(VerdictReport report) throws IOException {
        return Loader.loadPDF(PRINTER.print(report, SampleReports.PRINTED_AT));
    }

    private static String textOf(PDDocument document, int page) throws IOException {
        var text = new PDFTextStripper();
        text.setSortByPosition(true);
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(document);
    }
}
