package org.claimdesk.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.claimdesk.articles.ArticleVersion;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.VersionId;
import org.claimdesk.shared.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The text of an article version. It never changes, so a browser that has it keeps it; screens fetch it from here instead of holding it
 * in a session.
 */
@RestController
class ArticleTextController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Articles articles;

    ArticleTextController(Articles articles) {
        this.articles = articles;
    }

    @GetMapping("/desk-text/{version:[0-9]{1,18}}")
    ResponseEntity<String> text(@PathVariable long version) {
        try {
            ArticleVersion found = articles.version(new VersionId(version));
            return ResponseEntity.ok()
                    .contentType(TEXT)
                    .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                            .cachePrivate()
                            .immutable())
                    .eTag(found.textHash())
                    .body(found.text());
        } catch (NotFound missing) {
            return ResponseEntity.notFound().build();
        }
    }
}
