package org.claimdesk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup is made of a real desk's database and restored on another server; whatever is not a whole backup is refused. */
class BackupTest {

    @TempDir
    static Path machine;

    static Path desk;
    static Path whole;
    static Map<String, List<String>> kept;

    @TempDir
    Path temporary;

    Path file;
    Path fresh;

    @BeforeAll
    static void makeABackupOfADesk() throws Exception {
        desk = machine.resolve("desk");
        whole = machine.resolve("whole.backup");
        InstalledDatabase.copyTo(desk.resolve("database"));
        Files.writeString(desk.resolve("claimdesk.properties"), "claimdesk.proxy=10.0.0.5\n");
        try (var server = start(desk)) {
            Migration.run(server.access());
            fill(server.access());
            kept = rows(server.access());
        }
        Backup.make(desk, InstalledDatabase::programs, "1.0", whole);
    }

    @AfterAll
    static void leavesNoServerBehind() throws IOException {
        assertThat(EmbeddedMariaDb.running(desk.resolve("database"))).isEmpty();
    }

    @BeforeEach
    void takeACopy() throws IOException {
        file = Files.copy(whole, temporary.resolve("a copy.backup"));
        fresh = temporary.resolve("another machine/desk");
    }

    @Test
    void bringsBackEveryRowOfEveryTableAndTheSettings() throws SQLException, IOException {
        BackupManifest restored = restore();

        assertThat(restored.desk()).isEqualTo("1.0");
        assertThat(restored.schema()).isEqualTo(Migration.newest());
        assertThat(fresh.resolve("claimdesk.properties")).hasContent("claimdesk.proxy=10.0.0.5");
        try (var server = start(fresh)) {
            assertThat(rows(server.access())).isEqualTo(kept).hasSizeGreaterThan(25);
            Migration.run(server.access());
            assertThat(rows(server.access())).isEqualTo(kept);
        }
    }

    @Test
    void bringsBackAnOlderDeskWhichIsThenBroughtUpToDate() throws SQLException {
        Path older = temporary.resolve("older");
        InstalledDatabase.copyTo(older.resolve("database"));
        try (var server = start(older)) {
            Flyway.configure()
                    .dataSource(
                            server.access().url(),
                            server.access().migrator().name(),
                            server.access().migrator().password())
                    .locations("classpath:db/migration")
                    .target("010")
                    .load()
                    .migrate();
        }
        Backup.make(older, InstalledDatabase::programs, "0.9", file);

        assertThat(restore().schema()).isEqualTo(10);

        try (var server = start(fresh)) {
            Migration.run(server.access());
            assertThat(Migration.reached(server.access())).isEqualTo(Migration.newest());
        }
    }

    @Test
    void isOfOneMomentWhilePeopleWork() throws Exception {
        var written = new AtomicInteger();
        try (var server = start(desk);
                var runningDesk = DataFolder.claim(desk)) {
            assertThat(runningDesk).isNotNull();
            Thread writer = Thread.ofPlatform().start(() -> work(server.access(), written));
            await().atMost(Duration.ofSeconds(60)).until(() -> written.get() > 20);
            Backup.make(desk, InstalledDatabase::programs, "1.0", file);
            int before = written.get();
            await().atMost(Duration.ofSeconds(60)).until(() -> written.get() > before + 5);
            writer.interrupt();
            writer.join();
        }

        restore();

        try (var server = start(fresh);
                Connection db = connect(server.access());
                Statement statement = db.createStatement()) {
            ResultSet row = statement.executeQuery("""
                    select (select count(*) from article), (select count(*) from article_version)""");
            row.next();
            assertThat(row.getInt(1)).isBetween(20, written.get() + 1).isEqualTo(row.getInt(2));
        }
    }

    @Test
    void isForItsOwnerOnlyAndTellsNoPassword() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(whole)))
                .isEqualTo("rw-------");
        try (var zip = new ZipFile(whole.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactlyInAnyOrder("database.sql", "claimdesk.properties", "manifest.properties");
            String sql =
                    new String(zip.getInputStream(zip.getEntry("database.sql")).readAllBytes(), "UTF-8");
            for (String line : Files.readAllLines(desk.resolve("database/passwords.properties"))) {
                assertThat(sql).doesNotContain(line.substring(line.indexOf('=') + 1));
            }
        }
    }

    @Test
    void leavesNoHalfFileWhenItCannotBeMade() throws IOException {
        Path nowhere = temporary.resolve("no such folder/desk.backup");

        assertThatThrownBy(() -> Backup.make(desk, InstalledDatabase::programs, "1.0", nowhere))
                .isInstanceOf(BackupRefused.class);
        assertThatThrownBy(() -> Backup.make(desk, () -> new MariaDbPrograms(temporary), "1.0", file))
                .isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> Backup.make(fresh, InstalledDatabase::programs, "1.0", file))
                .isInstanceOf(BackupRefused.class)
                .hasMessage("There is no desk in " + fresh + " to make a backup of.");
        assertThat(file).hasSameBinaryContentAs(whole);
        assertThat(temporary).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void refusesAFileThatWasCutShort() throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() * 2 / 3);
        }

        refuses(file + " is damaged or not whole, and is not restored; take another backup.");
    }

    @Test
    void refusesAPartThatIsNotWhatItWas() throws IOException {
        rewrite((name, content) -> name.equals("database.sql") ? content.replace("Varde", "Vardo") : content);

        refuses(file + " is damaged or not whole, and is not restored; take another backup.");
    }

    @Test
    void refusesAByteThatTheDiskHasChanged() throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(bytes.length() / 2);
            int was = bytes.read();
            bytes.seek(bytes.length() / 2);
            bytes.write(was ^ 1);
        }

        refuses(file + " is damaged or not whole, and is not restored; take another backup.");
    }

    @Test
    void refusesWhatANewerDeskHasMade() throws IOException {
        rewrite((name, content) -> content.replaceAll("(?m)^schema=\\d+$", "schema=999"));
        refuses("The backup was made by a newer desk (1.0, tables 999; this one knows tables up to "
                + Migration.newest() + ") and needs that one to be restored.");

        rewrite((name, content) -> content.replace("claimdesk-backup=1", "claimdesk-backup=2"));
        refuses("The backup was made by a newer desk (1.0) and needs that one to be restored.");
    }

    @Test
    void refusesWhatIsNoBackup() throws IOException {
        Files.writeString(file, "Dear Maya");
        refuses(file + " is no backup of a desk.");

        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("letter.txt"));
        }
        refuses(file + " is no backup of a desk.");

        Files.delete(file);
        refuses("There is no file " + file + " that can be read.");
    }

    @Test
    void refusesAFolderThatHoldsAnything() throws IOException {
        Files.createDirectories(fresh);
        Path letter = Files.writeString(fresh.resolve("letter.txt"), "Dear Maya");

        assertThatThrownBy(this::restore)
                .isInstanceOf(BackupRefused.class)
                .hasMessage("The folder " + fresh
                        + " is not empty; a backup is restored only into a folder that is empty or not there yet.");
        assertThat(fresh).isDirectoryContaining(letter::equals);
    }

    @Test
    void leavesNothingOfARestoreThatFails() throws IOException {
        forge("this is no SQL;");

        assertThatThrownBy(this::restore)
                .isInstanceOf(BackupRefused.class)
                .hasMessageStartingWith(file + " could not be restored (ERROR 1064");
        assertThat(fresh).doesNotExist();
    }

    @Test
    void doesNotRunProgramsThatABackupNames() throws IOException {
        Path harm = temporary.resolve("harm");
        forge("\\! touch '" + harm + "'\nselect 1;\n");

        assertThatThrownBy(this::restore).isInstanceOf(BackupRefused.class);
        assertThat(harm).doesNotExist();
    }

    @Test
    void noDeskStartsWhereARestoreBrokeOffAndTheNextOneSweepsUp() throws Exception {
        Files.createDirectories(fresh.resolve("restoring/database/data"));

        assertThatThrownBy(() -> DataFolder.claimForADesk(fresh))
                .isInstanceOf(CannotStart.class)
                .hasMessage("A restore into " + fresh + " was broken off; restore the backup there again.");
        restore();
        DataFolder.claimForADesk(fresh).close();

        try (var server = start(fresh)) {
            assertThat(rows(server.access())).isEqualTo(kept);
        }
    }

    private BackupManifest restore() {
        return Restore.from(file, fresh, InstalledDatabase::programs);
    }

    private void refuses(String sentence) {
        assertThatThrownBy(this::restore).isInstanceOf(BackupRefused.class).hasMessage(sentence);
        assertThat(fresh).doesNotExist();
    }

    private interface Rewriting {
        String of(String name, String content);
    }

    /** Changes what stands in the file, but not the checksums in it. */
    private void rewrite(Rewriting rewriting) throws IOException {
        try (var from = new ZipFile(whole.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : from.stream().toList()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                String content = new String(from.getInputStream(entry).readAllBytes(), "UTF-8");
                to.write(rewriting.of(entry.getName(), content).getBytes("UTF-8"));
            }
        }
    }

    /** Makes a backup of other SQL, checksum and all. */
    private void forge(String sql) throws IOException {
        try (var writer = new BackupWriter(file)) {
            writer.add("database.sql", out -> out.write(sql.getBytes("UTF-8")));
            writer.finish("1.0", 1, Instant.now());
        }
    }

    private static EmbeddedMariaDb start(Path data) {
        return EmbeddedMariaDb.start(
                InstalledDatabase.programs(),
                data.resolve("database"),
                machine.resolve("mariadb.log"),
                InstalledDatabase.SMALL);
    }

    private static Connection connect(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(
                access.url(), access.migrator().name(), access.migrator().password());
    }

    /** Rows with what is hard to write down: all kinds of characters, bytes, moments, nothing, and figures. */
    private static void fill(DatabaseAccess access) throws SQLException {
        try (Connection db = connect(access);
                Statement statement = db.createStatement()) {
            statement.execute("insert into person (id, sign_in_name, full_name, created_at) values (7, 'maya', 'Maya',"
                    + " '2026-03-01 09:00:00.123456')");
            var article = db.prepareStatement("""
                    insert into article (id, title, editor_id, split_state, created_at, due_at) values (?, ?, 7, 'DONE',
                    '2026-03-01 09:00:00.000001', null)""");
            article.setInt(1, 1);
            article.setString(2, "Varde 🦩 \u202e\\ ' \" \n\r\t\0 \u001a ٣ " + "é\u0301");
            article.execute();
            statement.execute("""
                    insert into article_version (id, article_id, number, text, text_hash, created_at) values (1, 1, 1, repeat('x',
                    3000000), repeat('a', 64), '2026-03-01 09:00:00')""");
            statement.execute("""
                    insert into claim (id, article_id, version_id, number, start_offset, quote, surface, wording, kind, checkable,
                    check_worthiness, reasons, status, created_at) values (1, 1, 1, 1, 0, 'q', 's', 'w', 'EVENT', true, 0.1 + 2e-17,
                    '', 'IN_REVIEW', '2026-03-01 09:00:00')""");
            statement.execute("""
                    insert into assignment (claim_id, reviewer_id, assigned_by, assigned_at, status, changed_at) values (1, 7, 7,
                    '2026-03-01 09:00:00', 'ASSIGNED', '2026-03-01 09:00:00')""");
            statement.execute("insert into command (id, at) values (uuid(), utc_timestamp(6))");
            var export = db.prepareStatement("""
                    insert into report_export (article_id, version_id, format, state, publication, published, made_by, made_at, model,
                    model_hash, file_name, file_hash, content) values (1, 1, 'PDF', 'READY', false, false, 7, utc_timestamp(6), '',
                    repeat('b', 64), 'a.pdf', repeat('c', 64), ?)""");
            byte[] everything = new byte[5_000_000];
            for (int i = 0; i < everything.length; i++) {
                everything[i] = (byte) i;
            }
            export.setBytes(1, everything);
            export.execute();
        }
    }

    /** An editor who takes in one article after the other, until stopped. */
    private static void work(DatabaseAccess access, AtomicInteger written) {
        try (Connection db = connect(access);
                Statement statement = db.createStatement()) {
            db.setAutoCommit(false);
            while (!Thread.currentThread().isInterrupted()) {
                int id = 100 + written.get();
                statement.execute("""
                        insert into article (id, title, editor_id, split_state, created_at) values (%d, 'new', 7, 'DONE',
                        utc_timestamp(6))""".formatted(id));
                statement.execute("""
                        insert into article_version (article_id, number, text, text_hash, created_at) values (%d, 1, repeat('y', 20000),
                        repeat('a', 64), utc_timestamp(6))""".formatted(id));
                db.commit();
                written.incrementAndGet();
            }
        } catch (SQLException stopped) {
            // The test looks at what was written.
        }
    }

    private static Map<String, List<String>> rows(DatabaseAccess access) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        try (Connection db = connect(access);
                Statement statement = db.createStatement()) {
            List<String> tables = new ArrayList<>();
            ResultSet names = statement.executeQuery("show tables");
            while (names.next()) {
                tables.add(names.getString(1));
            }
            for (String table : tables) {
                rows.put(table, new ArrayList<>());
                ResultSet row = statement.executeQuery("select * from `" + table + "`");
                while (row.next()) {
                    List<String> cells = new ArrayList<>();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        Object cell = row.getObject(column);
                        cells.add(cell instanceof byte[] bytes ? "bytes " + Arrays.hashCode(bytes) : "" + cell);
                    }
                    rows.get(table).add(String.join(" ", cells));
                }
                ResultSet shape = statement.executeQuery("show create table `" + table + "`");
                shape.next();
                rows.get(table).add(shape.getString(2));
                rows.get(table).sort(null);
            }
        }
        return rows;
    }
}
