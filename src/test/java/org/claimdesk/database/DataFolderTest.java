package org.claimdesk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temporary;

    @Test
    void isClaimedByOneDeskAtATime() {
        Path folder = temporary.resolve("desk");

        try (var first = DataFolder.claim(folder)) {
            assertThatThrownBy(() -> DataFolder.claim(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("The data folder " + folder + " is in use by a desk that is running.");
        }
        DataFolder.claim(folder).close();
    }

    @Test
    void isMadeForTheDeskAlone() throws IOException {
        Path folder = temporary.resolve("far/away/desk");

        DataFolder.claim(folder).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void saysInASentenceThatItCannotBeMade() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> DataFolder.claim(file.resolve("desk")))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The data folder " + file.resolve("desk") + " cannot be written to");
    }
}
