package org.claimdesk.api;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.reports.ExportId;
import org.claimdesk.reports.ReportFile;
import org.claimdesk.reports.ReportFormat;
import org.claimdesk.reports.Reports;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The prints that the desk keeps, to be saved, and the page of a report that is not printed yet, to be looked at in a frame of our own.
 * Pages come in a sandbox: whatever stands in them, they can run nothing and reach nothing.
 */
@RestController
class ReportDownloadController {

    private static final String SANDBOX =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self';"
                    + " sandbox allow-popups allow-popups-to-escape-sandbox";

    private final Reports reports;

    ReportDownloadController(Reports reports) {
        this.reports = reports;
    }

    @GetMapping("/desk-reports/{export:[0-9]{1,18}}")
    ResponseEntity<byte[]> download(@PathVariable long export, HttpServletResponse response) {
        return answer(() -> {
            ReportFile file = reports.open(new ExportId(export));
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file.name()));
            return inASandbox(file.format(), file.content(), response);
        });
    }

    @GetMapping("/desk-reports/preview/{article:[0-9]{1,18}}")
    ResponseEntity<byte[]> preview(@PathVariable long article, HttpServletResponse response) {
        return answer(() -> inASandbox(ReportFormat.HTML, reports.previewPage(new ArticleId(article)), response));
    }

    /** Sets the headers on the response itself: those of an answer would be added to the desk's own, and the stricter of two counts. */
    private static ResponseEntity<byte[]> inASandbox(
            ReportFormat format, byte[] content, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", SANDBOX);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, private");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .body(content);
    }

    private static ResponseEntity<byte[]> answer(Supplier<ResponseEntity<byte[]>> question) {
        try {
            return question.get();
        } catch (NotFound missing) {
            return ResponseEntity.notFound().build();
        } catch (Refused refused) {
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .contentType(MediaType.TEXT_PLAIN)
                    .body(refused.key().getBytes(StandardCharsets.UTF_8));
        }
    }
}
