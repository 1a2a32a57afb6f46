package org.claimdesk.database;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A backup in the making: a ZIP file that only its owner may read. It gets its name when it is whole and on the disk ({@link #finish}),
 * in place of what had that name before; until then, {@link #close} throws it away.
 */
final class BackupWriter implements AutoCloseable {

    private final Path file;
    private final Path fresh;
    private final FileChannel disk;
    private final ZipOutputStream zip;
    private final SortedMap<String, String> checksums = new TreeMap<>();

    BackupWriter(Path file) throws IOException {
        this.file = file;
        this.fresh = PrivateFiles.create(file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp"));
        // For the person who changes their mind with Ctrl-C.
        fresh.toFile().deleteOnExit();
        this.disk = FileChannel.open(fresh, StandardOpenOption.WRITE);
        this.zip = new ZipOutputStream(Channels.newOutputStream(disk));
    }

    /** Something that writes a part. */
    interface Part {
        void writeTo(OutputStream out) throws IOException;
    }

    void add(String name, Part part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var digest = new DigestOutputStream(open(zip), BackupFile.sha256());
        part.writeTo(digest);
        zip.closeEntry();
        checksums.put(name, HexFormat.of().formatHex(digest.getMessageDigest().digest()));
    }

    BackupManifest finish(String desk, int schema, Instant created) throws IOException {
        var manifest = new BackupManifest(desk, schema, created, checksums);
        zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
        zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        disk.force(true);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return manifest;
    }

    @Override
    public void close() throws IOException {
        disk.close();
        Files.deleteIfExists(fresh);
    }

    /** The end of a part is not the end of the file. */
    private static OutputStream open(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() {
                // Nothing: more parts follow.
            }
        };
    }
}
