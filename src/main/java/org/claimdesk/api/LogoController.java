package org.claimdesk.api;

import java.time.Duration;
import org.claimdesk.settings.DeskLogo;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The desk's picture, for the sign-in page too. Its address names its hash, so what a browser has fetched once is good for ever. */
@RestController
class LogoController {

    private final DeskLogo logo;

    LogoController(DeskLogo logo) {
        this.logo = logo;
    }

    @GetMapping("/desk-logo/{hash:[0-9a-f]{64}}")
    ResponseEntity<byte[]> picture(@PathVariable String hash) {
        return logo.current()
                .filter(current -> current.hash().equals(hash))
                .map(current -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .body(current.png()))
                .orElse(ResponseEntity.notFound().build());
    }
}
