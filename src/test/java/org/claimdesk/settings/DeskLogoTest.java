package org.claimdesk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.claimdesk.DeskTest;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
@WithMockUser(roles = "ADMIN")
class DeskLogoTest {

    @Autowired
    private DeskLogo logo;

    @Autowired
    private WebApplicationContext context;

    @ParameterizedTest
    @CsvSource({"960, 100, 480, 50", "100, 640, 25, 160", "200, 50, 200, 50", "3000, 3000, 160, 160"})
    void isDrawnAnewSmallEnoughForTheHeadOfAPage(int width, int height, int newWidth, int newHeight) throws Exception {
        logo.change(png(width, height), 1, CommandId.fresh());

        BufferedImage drawn = ImageIO.read(
                new ByteArrayInputStream(logo.current().orElseThrow().png()));
        assertThat(drawn.getWidth()).isEqualTo(newWidth);
        assertThat(drawn.getHeight()).isEqualTo(newHeight);
        assertThat(logo.brand().hasLogo()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a letter that is called logo.png",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "\u0089PNG\r\n\u001a\nand then nothing",
            })
    void refusesALogoThatIsNotAnImage(String content) {
        byte[] file = content.getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> logo.change(file, 1, CommandId.fresh()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("people.refused.no-picture"));
        assertThat(logo.brand().hasLogo()).isFalse();
    }

    @Test
    void refusesToReplaceALogoThatHasMovedOnAndCanBeRemoved() throws Exception {
        logo.change(png(10, 10), 1, CommandId.fresh());

        assertThatThrownBy(() -> logo.change(png(20, 20), 1, CommandId.fresh()))
                .isInstanceOf(OptimisticLockingFailureException.class);
        logo.remove(2, CommandId.fresh());

        assertThat(logo.current()).isEmpty();
        assertThat(logo.brand().hasLogo()).isFalse();
    }

    @Test
    void isServedByItsHashForEverAndByNoOther() throws Exception {
        logo.change(png(10, 10), 1, CommandId.fresh());
        MockMvc web = MockMvcBuilders.webAppContextSetup(context).build();
        String hash = logo.brand().logoHash();

        var found = web.perform(MockMvcRequestBuilders.get("/desk-logo/" + hash))
                .andReturn()
                .getResponse();
        var other = web.perform(MockMvcRequestBuilders.get("/desk-logo/" + "0".repeat(64)))
                .andReturn()
                .getResponse();

        assertThat(found.getContentType()).isEqualTo("image/png");
        assertThat(found.getHeader("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(other.getStatus()).isEqualTo(404);
    }

    @Test
    @WithAnonymousUser
    void isSeenBeforeSignInAndChangedByAdministratorsAlone() {
        assertThat(logo.brand().deskName()).isEqualTo("Fact desk");
        assertThatThrownBy(() -> logo.change(png(10, 10), 1, CommandId.fresh()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static byte[] png(int width, int height) throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toByteArray();
    }
}
