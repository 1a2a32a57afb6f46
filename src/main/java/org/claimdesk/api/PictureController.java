package org.claimdesk.api;

import java.time.Duration;
import org.claimdesk.pictures.Pictures;
import org.claimdesk.users.PersonId;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What people look like. An address that names the moment of the picture never shows another one, so a browser keeps it for a while. */
@RestController
class PictureController {

    private final Pictures pictures;

    PictureController(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/desk-pictures/{person:[0-9]{1,18}}")
    ResponseEntity<byte[]> picture(@PathVariable long person) {
        return pictures.of(new PersonId(person))
                .map(picture -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                        .body(picture.png()))
                .orElse(ResponseEntity.notFound().build());
    }
}
