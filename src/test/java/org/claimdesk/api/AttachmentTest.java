package org.claimdesk.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentTest {

    @Test
    void namesAFileTwice() {
        assertThat(Attachment.named("über-größe-東京-report-v1.pdf"))
                .isEqualTo("attachment; filename=\"uber-groe-report-v1.pdf\";"
                        + " filename*=UTF-8''%C3%BCber-gr%C3%B6%C3%9Fe-%E6%9D%B1%E4%BA%AC-report-v1.pdf");
    }

    @Test
    void aNameCannotBreakOutOfTheHeader() {
        assertThat(Attachment.named("a\"; x=\"b\r\nSet-Cookie: c*.pdf"))
                .isEqualTo("attachment; filename=\"axbSet-Cookiec.pdf\";"
                        + " filename*=UTF-8''a%22%3B%20x%3D%22b%0D%0ASet-Cookie%3A%20c%2A.pdf");
    }
}
