package org.claimdesk.reports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/**
 * Prints one file that stands alone in any browser, light and dark, on screen and on paper. The page itself forbids everything but its
 * own style sheet, so that it stays harmless when somebody opens it from a disk years later.
 */
@Component
class HtmlPrinter implements ReportPrinter {

    private static final String STYLE = Bundled.text("page.css");

    @Override
    public ReportFormat format() {
        return ReportFormat.HTML;
    }

    @Override
    public byte[] print(VerdictReport report, Instant printedAt) {
        Document page = ReportPage.of(report, printedAt);
        String style = STYLE + ReportPage.barStyle(report);
        page.head().appendElement("style").appendChild(new DataNode(style));
        page.head()
                .expectFirst("meta[charset]")
                .after("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                        + digest(style) + "'; base-uri 'none'; form-action 'none'\">");
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
