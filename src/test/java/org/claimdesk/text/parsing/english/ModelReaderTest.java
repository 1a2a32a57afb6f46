package org.claimdesk.text.parsing.english;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelReaderTest {

    private byte[] model = {};

    @BeforeEach
    void readTheGoodOne() throws IOException {
        try (InputStream in = Objects.requireNonNull(ModelReader.class.getResourceAsStream("english.model"))) {
            model = in.readAllBytes();
        }
    }

    private void refuses(byte[] bytes, String reason) {
        assertThatThrownBy(() -> EnglishParser.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void refusesWhatIsNoModel() {
        model[3]++;

        refuses(model, "this is not a compact model");
    }

    @Test
    void refusesAnotherVersion() {
        model[11] = 77;

        refuses(model, "the model has version 77");
    }

    @Test
    void refusesHalfOfAModel() {
        refuses(Arrays.copyOf(model, model.length / 2), "the model is damaged");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.00001, 0.1, 0.5, 0.99999})
    void refusesAModelWithOneOtherByte(double place) {
        model[(int) (place * model.length)] ^= 0x10;

        refuses(model, "the model is damaged");
    }
}
