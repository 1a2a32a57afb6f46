package org.claimdesk.pictures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.claimdesk.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void showsTheMiddleAsASmallSquare(String format) throws IOException {
        Picture picture = Picture.of(file(format, 900, 300));

        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(picture.png()));
        assertThat(drawn.getWidth()).isEqualTo(256);
        assertThat(drawn.getHeight()).isEqualTo(256);
        assertThat(new Color(drawn.getRGB(128, 128)).getRed()).isGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a letter", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", "BM bitmap", "<script>"})
    void refusesAFileThatIsNoPictureWhateverItIsCalled(String content) {
        refuses(content.getBytes(UTF_8), "no-picture");
    }

    @Test
    void refusesAPictureThatEndsTooSoon() throws IOException {
        byte[] whole = file("png", 300, 300);

        refuses(Arrays.copyOf(whole, whole.length / 2), "no-picture");
    }

    @Test
    void keepsNothingThatComesAfterThePicture() throws IOException {
        byte[] whole = file("png", 300, 300);
        byte[] more = "<script>alert(1)</script>".getBytes(UTF_8);
        byte[] both = Arrays.copyOf(whole, whole.length + more.length);
        System.arraycopy(more, 0, both, whole.length, more.length);

        assertThat(new String(Picture.of(both).png(), UTF_8)).doesNotContain("script");
    }

    @Test
    void refusesASmallFileThatClaimsToBeHuge() throws IOException {
        byte[] bomb = file("png", 10, 10);
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);

        refuses(bomb, "picture-large");
    }

    @Test
    void refusesALongFile() {
        refuses(new byte[Picture.MOST_BYTES + 1], "picture-large");
    }

    private static byte[] file(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pencil = image.createGraphics();
        pencil.setColor(Color.RED);
        pencil.fillRect(0, 0, width, height);
        pencil.dispose();
        var file = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, file)).isTrue();
        return file.toByteArray();
    }

    private static void refuses(byte[] file, String reason) {
        assertThatThrownBy(() -> Picture.of(file))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("people.refused." + reason));
    }
}
