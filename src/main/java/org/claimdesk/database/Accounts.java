package org.claimdesk.database;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import org.claimdesk.database.DatabaseAccess.Account;

/** The accounts of our own server: random passwords in a file that only the desk may read. */
final class Accounts {

    private Accounts() {}

    /** The accounts whose passwords are kept in the folder; made there if they are missing. */
    static DatabaseAccess of(Path folder, String url) throws IOException {
        Path file = folder.resolve("passwords.properties");
        if (!Files.exists(file)) {
            PrivateFiles.write(file, "migrator=" + password() + "\ndesk=" + password() + "\n");
        }
        var passwords = new Properties();
        passwords.load(new StringReader(Files.readString(file)));
        return new DatabaseAccess(
                url,
                new Account("claimdesk_migrator", passwords.getProperty("migrator", password())),
                new Account("claimdesk_desk", passwords.getProperty("desk", password())));
    }

    /** What the server runs by itself at each start, so that lost passwords mend themselves. No other account remains. */
    static String sql(DatabaseAccess access) {
        return """
                create database if not exists claimdesk character set utf8mb4 collate utf8mb4_uca1400_as_ci;
                delete from mysql.global_priv where user not in ('mariadb.sys', '%1$s', '%3$s');
                flush privileges;
                create user if not exists '%1$s'@'127.0.0.1';
                alter user '%1$s'@'127.0.0.1' identified by '%2$s';
                grant all privileges on claimdesk.* to '%1$s'@'127.0.0.1' with grant option;
                create user if not exists '%3$s'@'127.0.0.1';
                alter user '%3$s'@'127.0.0.1' identified by '%4$s';
                grant select on claimdesk.* to '%3$s'@'127.0.0.1';
                """.formatted(
                        access.migrator().name(), access.migrator().password(),
                        access.desk().name(), access.desk().password());
    }

    private static String password() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
