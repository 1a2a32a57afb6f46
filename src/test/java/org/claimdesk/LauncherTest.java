package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./claimdesk} says and which Java it takes, tried in a bare clone on a machine that has no JDK but ours. */
class LauncherTest {

    @TempDir
    Path machine;

    Path clone;
    Path tools;
    Path person;

    @BeforeEach
    void furnishTheMachine() throws IOException {
        clone = Files.createDirectories(machine.resolve("a clone"));
        tools = Files.createDirectories(machine.resolve("tools"));
        person = Files.createDirectories(machine.resolve("person"));
        for (String tool : List.of(
                "cat",
                "cksum",
                "dirname",
                "env",
                "find",
                "grep",
                "head",
                "ln",
                "mkdir",
                "mv",
                "readlink",
                "rm",
                "sed",
                "sh",
                "touch")) {
            program(tools.resolve(tool), "exec " + whereIs(tool) + " \"$@\"");
        }
        String launcher = Files.readString(Path.of("claimdesk"))
                .replaceAll("(?<=[ \n])/(usr/lib/jvm|usr/java|opt|Library)/", machine.resolve("system") + "/");
        Files.writeString(clone.resolve("claimdesk"), launcher);
        Files.createFile(clone.resolve("pom.xml"));
        Files.createDirectories(clone.resolve("src/main/java/org/claimdesk/text"));
        Files.createDirectories(clone.resolve("src/main/resources/org/claimdesk/text"));
        Files.createFile(Files.createDirectories(clone.resolve("target/classes/org/claimdesk/text/parsing/english"))
                .resolve("english.model"));
        Files.createFile(clone.resolve("target/engine.built"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dance",
                "start --port",
                "start --port eighty",
                "start --port 70000",
                "start --fast",
                "backup",
                "backup --data",
                "backup --data desk",
                "restore one two",
                "restore one --fast",
                "test --slow"
            })
    void saysWhatItDoesNotUnderstand(String words) {
        Said said = launch(words.split(" "));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.lines()).singleElement().asString().endsWith("(./claimdesk help says how)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h"})
    void explainsItself(String word) {
        Said said = launch(word);

        assertThat(said.code()).isZero();
        assertThat(said.lines()).anyMatch(line -> line.contains("./claimdesk start"));
    }

    @Test
    void saysWhatToInstallWhereThereIsNoJdk() {
        Said said = launch("engine", "split");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.lines())
                .singleElement()
                .asString()
                .startsWith("claimdesk: There is no JDK 21 or newer here: install");
    }

    @Test
    void passesOverAJavaThatIsTooOldOrNoJdk() throws IOException {
        jdk(machine.resolve("system/jdk-17"), "17.0.15");
        Files.delete(jdk(machine.resolve("system/jre-24"), "24").resolve("bin/javac"));
        Path good = jdk(person.resolve(".jdks/temurin-21"), "21.0.2");

        assertThat(launch("engine", "split").lines()).containsExactly(good + "/bin/java");
    }

    @Test
    void takesTheNewestJdk() throws IOException {
        jdk(machine.resolve("system/a"), "21.0.9");
        Path newest = jdk(machine.resolve("system/b"), "25");
        jdk(person.resolve(".sdkman/candidates/java/c"), "24.0.1");

        assertThat(launch("engine", "split").lines()).containsExactly(newest + "/bin/java");
    }

    @Test
    void takesTheJdkThatItIsTold() throws IOException {
        jdk(machine.resolve("system/newer"), "26");
        Path named = jdk(machine.resolve("named"), "21");

        assertThat(launch(Map.of("JAVA_HOME", named.toString()), "engine", "split")
                        .lines())
                .containsExactly(named + "/bin/java");
        assertThat(launch(Map.of("CLAIMDESK_JAVA_HOME", named.toString()), "engine", "split")
                        .lines())
                .containsExactly(named + "/bin/java");
    }

    @Test
    void saysThatTheJdkItIsToldIsNone() {
        Said said = launch(Map.of("CLAIMDESK_JAVA_HOME", "/nowhere"), "engine", "split");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.lines())
                .containsExactly("claimdesk: CLAIMDESK_JAVA_HOME is /nowhere, where there is no JDK 21 or newer.");
    }

    @Test
    void buildsOnceWithTheMavenThatItBringsAlongWhereThereIsNone() throws IOException {
        Path jdk = jdk(machine.resolve("system/jdk"), "24");
        program(
                clone.resolve("mvnw"),
                "mkdir -p target/mariadb && echo jar > target/claimdesk.jar"
                        + " && echo archive > target/mariadb/mariadb-binaries.jar");
        Files.createDirectories(clone.resolve("frontend"));
        Files.createDirectories(clone.resolve("db"));

        assertThat(launch("start").lines())
                .containsExactly("claimdesk: building the desk (about a minute the first time) ...", jdk + "/bin/java");
        assertThat(launch("start").lines()).containsExactly(jdk + "/bin/java");

        Files.createFile(clone.resolve("db/new.sql"));
        Path renamed = Files.createFile(
                Files.createDirectories(clone.resolve("target/classes/db")).resolve("old.sql"));
        assertThat(launch("start").lines()).hasSize(2);
        assertThat(renamed).doesNotExist();
    }

    @Test
    void asksTheDeskForABackupInTheFolderWhereThePersonIs() throws IOException {
        Path jdk = jdk(machine.resolve("system/jdk"), "25");
        program(jdk.resolve("bin/java"), "for word; do case $word in -X* | -jar) ;; *) echo \"$word\" ;; esac; done");
        buildTheDesk();

        assertThat(launch("backup", "my file", "--data", "my desk").lines())
                .containsExactly(
                        clone + "/target/claimdesk.jar",
                        "backup",
                        person + "/my file",
                        "--claimdesk.data=" + person + "/my desk",
                        "--claimdesk.database.archive=" + clone + "/target/mariadb/mariadb-binaries.jar");
        assertThat(launch("restore", "/my file").lines())
                .contains("restore", "/my file", "--claimdesk.data=" + clone + "/data");
    }

    @Test
    void startsADemoOnlyWhenItIsAskedFor() throws IOException {
        Path jdk = jdk(machine.resolve("system/jdk"), "25");
        program(jdk.resolve("bin/java"), "for word; do echo \"$word\"; done");
        buildTheDesk();

        assertThat(launch("start", "--demo", "--port", "8081").lines())
                .contains("--claimdesk.demo=true", "--server.port=8081");
        assertThat(launch("start", "--port", "8081", "--demo").lines())
                .contains("--claimdesk.demo=true", "--server.port=8081");
        assertThat(launch("start").lines()).contains("--claimdesk.demo=false");
    }

    @Test
    void rehearsesTheStartOnceABuildAndStartsFromWhatJavaHasNotedDown() throws IOException {
        buildTheDesk();
        aJavaThatNotesDown("25");

        List<String> first = launch("start").lines();
        assertThat(first.getFirst()).startsWith("claimdesk: rehearsing the start");
        assertThat(first)
                .filteredOn(line -> line.startsWith("-XX:AOTCache="))
                .singleElement()
                .satisfies(option -> assertThat(Path.of(option.substring(option.indexOf('/'))))
                        .hasContent("notes"));
        assertThat(launch("start").lines())
                .noneMatch(line -> line.contains("rehearsing"))
                .anyMatch(line -> line.startsWith("-XX:AOTCache="));

        Files.writeString(clone.resolve("target/claimdesk.jar"), "another build");
        assertThat(launch("start").lines()).anyMatch(line -> line.contains("rehearsing"));
    }

    @Test
    void aRehearsalKnowsNothingOfTheDeskAndLeavesNothingBehind() throws IOException {
        buildTheDesk();
        aJavaThatNotesDown("25");

        launch(Map.of("CLAIMDESK_DATABASE_URL", "jdbc:mariadb://real", "CLAIMDESK_DATA", person + "/desk"), "start");

        assertThat(machine.resolve("rehearsed"))
                .content()
                .contains("--claimdesk.data=" + person + "/desk/programs/rehearsal", "--claimdesk.rehearsal=true")
                .doesNotContain("jdbc:mariadb://real");
        assertThat(person.resolve("desk/programs/rehearsal")).doesNotExist();
        assertThat(person.resolve("desk/programs")).isDirectory();
    }

    @Test
    void aDeskWhoseRehearsalFailsStartsWithoutAndDoesNotTryAgain() throws IOException {
        buildTheDesk();
        Path jdk = jdk(machine.resolve("system/jdk"), "25");

        assertThat(launch("start").lines()).hasSize(2).endsWith(jdk + "/bin/java");
        assertThat(launch("start").lines()).containsExactly(jdk + "/bin/java");
    }

    @Test
    void anOlderJavaIsNotAskedToNoteAnythingDown() throws IOException {
        buildTheDesk();
        aJavaThatNotesDown("24");

        assertThat(launch("start").lines())
                .noneMatch(line -> line.contains("rehearsing") || line.startsWith("-XX:AOTCache"));
    }

    @Test
    void saysThatTheDataFolderCannotBeWrittenTo() throws IOException {
        buildTheDesk();
        jdk(machine.resolve("system/jdk"), "25");
        Path file = Files.createFile(person.resolve("desk"));

        Said said = launch("start", "--data", file.toString());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.lines()).singleElement().asString().contains("cannot be written to");
    }

    /** A Java that writes what a real one would when it is told to, keeps what it was asked, and otherwise says it. */
    private void aJavaThatNotesDown(String version) throws IOException {
        Path jdk = jdk(machine.resolve("system/jdk"), version);
        program(
                jdk.resolve("bin/java"),
                "for word; do case $word in -XX:AOTCacheOutput=*) notes=${word#*=} ;; esac; done\n"
                        + "if [ \"${notes:-}\" ]; then echo notes >\"$notes\"; { env; echo \"$*\"; } >'" + machine
                        + "/rehearsed'; exit; fi\n"
                        + "for word; do echo \"$word\"; done");
    }

    @Test
    void saysWhereToReadWhyTheBuildFailed() throws IOException {
        jdk(machine.resolve("system/jdk"), "25");
        program(clone.resolve("mvnw"), "echo '[ERROR] a semicolon is missing' && exit 1");

        Said said = launch("start");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.lines())
                .endsWith("[ERROR] a semicolon is missing", "claimdesk: The build failed; target/build.log says why.");
    }

    private void buildTheDesk() throws IOException {
        for (String folder : List.of("frontend", "db", "target/mariadb")) {
            Files.createDirectories(clone.resolve(folder));
        }
        for (String file :
                List.of("target/claimdesk.jar", "target/mariadb/mariadb-binaries.jar", "target/desk.built")) {
            Files.createFile(clone.resolve(file));
        }
    }

    /** A JDK as far as the launcher looks: its Java only says where it is. */
    private static Path jdk(Path home, String version) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"us\"\nJAVA_VERSION=\"" + version + "\"\n");
        for (String program : List.of("java", "javac")) {
            program(home.resolve("bin").resolve(program), "echo \"$0\"");
        }
        return home;
    }

    private static void program(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Said launch(String... words) {
        return launch(Map.of(), words);
    }

    private Said launch(Map<String, String> environment, String... words) {
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", clone.resolve("claimdesk").toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).directory(person.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("HOME", person.toString());
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor(), output.lines().toList());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path whereIs(String tool) {
        for (String folder : List.of("/usr/bin", "/bin")) {
            if (Files.isExecutable(Path.of(folder, tool))) {
                return Path.of(folder, tool);
            }
        }
        throw new IllegalStateException("this machine has no " + tool);
    }

    private record Said(int code, List<String> lines) {}
}
