package org.claimdesk.reports;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.claimdesk.settings.DeskLogo;
import org.claimdesk.settings.Logo;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Prints on A4, with its own fonts and tags for screen readers (PDF/UA). It reads nothing but the page and the fonts: every address,
 * also of a file of this machine, is refused before it is even resolved.
 */
@Component
class PdfPrinter implements ReportPrinter {

    private static final String STYLE = Bundled.text("paper.css");

    private final PaperFonts fonts = new PaperFonts();

    private final Supplier<Optional<Logo>> logo;

    /** @param logo the desk's picture at the moment of printing */
    @Autowired
    PdfPrinter(DeskLogo logo) {
        this(logo::current);
    }

    /** For a desk without a picture. */
    PdfPrinter() {
        this(Optional::empty);
    }

    PdfPrinter(Supplier<Optional<Logo>> logo) {
        this.logo = logo;
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public ReportFormat format() {
        return ReportFormat.PDF;
    }

    @Override
    public byte[] print(VerdictReport report, Instant printedAt) {
        Document page = ReportPage.of(report, printedAt, logo.get());
        page.head().appendElement("style").appendChild(new DataNode(STYLE + ReportPage.barStyle(report)));
        page.head()
                .appendElement("meta")
                .attr("name", "subject")
                .attr("content", page.expectFirst("meta[name=description]").attr("content"));
        page.select("a[href]").forEach(link -> link.attr("title", link.hasText() ? link.text() : link.attr("href")));
        page.select("[dir=auto]").forEach(PdfPrinter::settleDirection);
        page.body().forEachNode(node -> {
            if (node instanceof TextNode text) {
                text.text(fonts.spellOut(text.getWholeText()));
            }
        });
        // The only address that is not refused is the picture itself, which stands in the page as a whole.
        Set<String> pictures = new HashSet<>(page.select(".desk > img").eachAttr("src"));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder printer = new PdfRendererBuilder()
                .withW3cDocument(new W3CDom().fromJsoup(page), null)
                .toStream(file)
                .withProducer("Claimdesk")
                .usePdfUaAccessibility(true)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .defaultTextDirection(TextDirection.LTR)
                .useUriResolver((base, address) -> pictures.contains(address) ? address : null);
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            printer.useExternalResourceAccessControl((address, type) -> pictures.contains(address), moment);
        }
        fonts.handTo(printer);
        try {
            printer.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file.toByteArray();
    }

    /** What a browser does by itself: the first letter that has a direction gives it to the whole. */
    private static void settleDirection(Element element) {
        boolean leftToRight = new Bidi(element.text(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        element.attr("dir", leftToRight ? "ltr" : "rtl");
    }
}
