package org.claimdesk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which series of MariaDB has written the files of a server, as MariaDB itself notes it among them, and which one is to work on them now.
 * A newer server brings files up to date as it starts; an older one would spoil them.
 */
final class ServerSeries {

    private static final Logger LOG = LoggerFactory.getLogger(ServerSeries.class);

    private final Path note;
    private final ServerVersion programs;

    ServerSeries(Path data, ServerVersion programs) {
        this.note = data.resolve("mariadb_upgrade_info");
        this.programs = programs;
    }

    /** What is left to do by hand once a newer server runs. */
    interface Rest {
        void see() throws IOException;
    }

    void refuseNewerFiles() throws IOException {
        ServerVersion files = files();
        if (files.isOfANewerSeriesThan(programs)) {
            throw new CannotStart("The database in " + note.getParent() + " was written by MariaDB " + files
                    + ", and this is MariaDB " + programs
                    + ", which is older: start it with the newer one, make a backup there, and restore it here.");
        }
    }

    /** Finishes what the start of a newer server began, and notes which one it is. */
    void upgrade(Rest rest) throws IOException {
        ServerVersion files = files();
        boolean newer = programs.isOfANewerSeriesThan(files);
        if (newer) {
            LOG.info("The database was written by MariaDB {} and is brought up to {}", files, programs);
            rest.see();
        }
        if (newer || !Files.exists(note)) {
            Files.writeString(note, programs + "-MariaDB");
        }
    }

    /** Without a note, the files are as new as the programs, as far as anybody knows. */
    private ServerVersion files() throws IOException {
        return Files.exists(note) ? ServerVersion.in(Files.readString(note)) : programs;
    }
}
