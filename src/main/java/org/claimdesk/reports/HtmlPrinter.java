package org.claimdesk.reports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import org.claimdesk.settings.DeskLogo;
import org.claimdesk.settings.Logo;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Prints one file that stands alone in any browser, light and dark, on screen and on paper. The page itself forbids everything but its
 * own style sheet, so that it stays harmless when somebody opens it from a disk years later.
 */
@Component
class HtmlPrinter implements ReportPrinter {

    private static final String STYLE = Bundled.text("page.css");

    private final Supplier<Optional<Logo>> logo;

    /** @param logo the desk's picture at the moment of printing */
    @Autowired
    HtmlPrinter(DeskLogo logo) {
        this(logo::current);
    }

    /** For a desk without a picture. */
    HtmlPrinter() {
        this(Optional::empty);
    }

    HtmlPrinter(Supplier<Optional<Logo>> logo) {
        this.logo = logo;
    }

    @Override
    public ReportFormat format() {
        return ReportFormat.HTML;
    }

    @Override
    public byte[] print(VerdictReport report, Instant printedAt) {
        Document page = ReportPage.of(report, printedAt, logo.get());
        String style = STYLE + ReportPage.barStyle(report);
        page.head().appendElement("style").appendChild(new DataNode(style));
        String images = page.select("img").isEmpty() ? "" : "img-src data:; ";
        page.head()
                .expectFirst("meta[charset]")
                .after("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                        + digest(style) + "'; " + images + "base-uri 'none'; form-action 'none'\">");
        return page.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java knows SHA-256", impossible);
        }
    }
}
