package org.claimdesk.text.parsing.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Tags, lemmas, heads and labels are those that NLP4J gives for the same pieces. */
class SameAsTheOriginalTest {

    @Test
    void everyRecordedSentenceIsParsedAlike() {
        EnglishParser parser = (EnglishParser) EnglishParsing.parser();
        List<List<String>> recorded = RecordedTrees.recorded();

        assertThat(recorded).hasSizeGreaterThan(300).allSatisfy(expected -> {
            List<String> forms = expected.stream().map(RecordedTrees::form).toList();
            assertThat(new RecordedTrees.Answer(forms, parser.parsePieces(forms)).lines())
                    .isEqualTo(expected);
        });
    }

    @Test
    void manyThreadsGetTheSameTrees() {
        EnglishParser parser = (EnglishParser) EnglishParsing.parser();

        assertThat(RecordedTrees.recorded().parallelStream()).allSatisfy(expected -> {
            List<String> forms = expected.stream().map(RecordedTrees::form).toList();
            assertThat(new RecordedTrees.Answer(forms, parser.parsePieces(forms)).lines())
                    .isEqualTo(expected);
        });
    }

    @Test
    @EnabledIfSystemProperty(named = "claimdesk.long", matches = "true")
    void theOriginalStillSaysWhatWasRecorded(@TempDir Path folder) throws IOException, InterruptedException {
        Path now = folder.resolve("trees.tsv");
        Process recording = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RecordedTrees.class.getName(),
                        now.toString())
                .inheritIO()
                .start();

        assertThat(recording.waitFor()).isZero();
        assertThat(Files.readString(now)).isEqualTo(RecordedTrees.read());
    }
}
