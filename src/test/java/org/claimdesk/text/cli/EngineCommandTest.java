package org.claimdesk.text.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EngineCommandTest {

    @Test
    void answersOneLineForEachLineRead() {
        var answer = run("{\"id\": 7, \"text\": \"NATO has 31 members.\"}\n{\"id\": \"b\", \"text\": \"\"}\n", "split");

        assertThat(answer.out().lines())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("{\"id\":7,\"claims\":[{\"text\":\"NATO has 31 members.\"")
                                .contains(
                                        "\"spans\":[[0,19]]",
                                        "\"speaker\":null",
                                        "\"kind\":\"STATISTIC\"",
                                        "\"checkable\":true",
                                        "\"code\":\"amount\""),
                        second -> assertThat(second).isEqualTo("{\"id\":\"b\",\"claims\":[]}"));
    }

    @Test
    void countsOffsetsInCodeUnits() {
        assertThat(run("{\"id\":1,\"text\":\"😀 One. Two.\"}", "sentences").out())
                .isEqualToIgnoringNewLines("{\"id\":1,\"sentences\":[[0,7],[8,12]]}");
    }

    @Test
    void namesTheLineThatIsNotJson() {
        var answer = run("{\"text\":\"One.\"}\n{broken\n", "split");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.complaint()).startsWith("line 2 is not JSON").hasLineCount(1);
    }

    @Test
    void namesTheLineWithoutAText() {
        assertThat(run("{\"id\":1}", "split").complaint()).startsWith("line 1 is not an object with a \"text\"");
    }

    @Test
    void refusesADateThatDoesNotExist() {
        assertThat(run("{\"text\":\"One.\",\"published\":\"2026-02-30\"}", "split")
                        .complaint())
                .contains("2026-02-30");
    }

    @Test
    void tellsHowItIsUsed() {
        assertThat(run("", "dance").complaint()).startsWith("use: engine");
        assertThat(run("").code()).isEqualTo(1);
    }

    @Test
    void printsATableForPeople() {
        assertThat(run("NATO has 31 members.", "split", "--text").out())
                .contains("1  NATO has 31 members.", "statistic", "it gives a figure (31)");
    }

    @Test
    void printsASpreadsheetThatRunsNoFormula() {
        var out = run("+5 ships left in May.", "split", "--tsv").out();

        assertThat(out.lines().findFirst())
                .hasValueSatisfying(header -> assertThat(header).startsWith("claim\tspeaker"));
        assertThat(out.lines().skip(1)).allSatisfy(row -> assertThat(row).doesNotStartWith("+"));
    }

    @Test
    void startsWithoutSpringInAJvmOfItsOwn() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Dfile.encoding=US-ASCII",
                        "-cp",
                        slimClassPath(),
                        EngineCommand.class.getName(),
                        "split")
                .redirectErrorStream(true)
                .start();
        try (var in = process.getOutputStream()) {
            in.write("{\"id\":1,\"text\":\"Zoë Roe said “31 ships left.”\"}\n".getBytes(StandardCharsets.UTF_8));
        }

        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(out).contains("Zoë Roe");
    }

    private static String slimClassPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator, -1))
                .filter(entry -> List.of("jackson", "re2j", "jspecify").stream().anyMatch(entry::contains)
                        || new File(entry).isDirectory())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Answer run(String in, String... args) {
        var out = new ByteArrayOutputStream();
        var complaints = new ByteArrayOutputStream();
        int code = EngineCommand.run(
                args,
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(complaints, true, StandardCharsets.UTF_8));
        return new Answer(code, out.toString(StandardCharsets.UTF_8), complaints.toString(StandardCharsets.UTF_8));
    }

    private record Answer(int code, String out, String complaint) {}
}
