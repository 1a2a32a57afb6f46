package org.claimdesk.api;

import java.nio.charset.StandardCharsets;
import org.claimdesk.articles.ArticleDrafts;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The text that an editor is preparing, for that editor alone; it may change at any moment, so nobody keeps it. */
@RestController
class DraftTextController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final ArticleDrafts drafts;

    DraftTextController(ArticleDrafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping("/desk-draft-text")
    ResponseEntity<String> text() {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noStore())
                .body(drafts.text().source());
    }
}
