package org.claimdesk.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.claimdesk.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextFileTest {

    private static final String TEXT = "Köln: “31 members”, says Zoë – 5 €.\r\nשלום 👩";

    @ParameterizedTest
    @MethodSource
    void knowsTheEncodingByItsMark(Charset charset, String mark) {
        byte[] file = bytes(mark, TEXT.getBytes(charset));

        assertThat(TextFile.decode(file)).isEqualTo(TEXT);
    }

    static Stream<Arguments> knowsTheEncodingByItsMark() {
        return Stream.of(
                Arguments.of(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
                Arguments.of(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
                Arguments.of(StandardCharsets.UTF_16BE, "\u00FE\u00FF"));
    }

    @Test
    void takesValidUtf8AsUtf8() {
        assertThat(TextFile.decode(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
    }

    @Test
    void takesEverythingElseAsWindows1252() {
        String western = "Köln: “31 members”, says Zoë – 5 €.";

        assertThat(TextFile.decode(western.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(western);
    }

    @Test
    void anEmptyFileIsAnEmptyText() {
        assertThat(TextFile.decode(new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatIsNoTextFile(byte[] file) {
        assertThatThrownBy(() -> TextFile.decode(file)).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.key())
                .isEqualTo("article.refused.no-text-file"));
    }

    static Stream<byte[]> refusesWhatIsNoTextFile() {
        byte[] noise = new byte[5_000];
        new Random(1).nextBytes(noise);
        return Stream.of(
                "%PDF-1.7 and words".getBytes(StandardCharsets.US_ASCII),
                "PK\u0003\u0004 a document".getBytes(StandardCharsets.US_ASCII),
                "{\\rtf1 words}".getBytes(StandardCharsets.US_ASCII),
                bytes("\u0089PNG\r\n\u001A\n", new byte[20]),
                "UTF-16 without a mark".getBytes(StandardCharsets.UTF_16LE),
                new byte[100],
                noise);
    }

    private static byte[] bytes(String start, byte[] rest) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(start.getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(rest);
        return all.toByteArray();
    }
}
