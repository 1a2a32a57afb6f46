package org.claimdesk.database;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A backup that is whole: every part is there, and is what it was when it was made. */
final class BackupFile implements AutoCloseable {

    static final String MANIFEST = "manifest.properties";
    static final String DATABASE = "database.sql";
    static final String SETTINGS = "claimdesk.properties";

    private static final int LONGEST_MANIFEST = 64 << 10;

    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupFile(ZipFile zip, BackupManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws BackupRefused if it is no backup of a desk, or not a whole one */
    static BackupFile open(Path file) {
        try {
            var zip = new ZipFile(file.toFile());
            try {
                var backup = new BackupFile(zip, manifest(zip, file));
                backup.check(file);
                return backup;
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw new BackupRefused("There is no file " + file + " that can be read.", e);
        } catch (IOException e) {
            throw beginsAsOne(file) ? damaged(file, e) : new BackupRefused(file + " is no backup of a desk.", e);
        }
    }

    BackupManifest manifest() {
        return manifest;
    }

    /** The bytes of a part, or nothing if the backup has none of that name. */
    Optional<InputStream> part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static BackupManifest manifest(ZipFile zip, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw new BackupRefused(file + " is no backup of a desk.");
        }
        try (InputStream content = zip.getInputStream(entry)) {
            return BackupManifest.read(new String(content.readNBytes(LONGEST_MANIFEST), StandardCharsets.UTF_8));
        }
    }

    private void check(Path file) throws IOException {
        if (!manifest.checksums().containsKey(DATABASE)
                || !Set.of(DATABASE, SETTINGS).containsAll(manifest.checksums().keySet())) {
            throw damaged(file, null);
        }
        for (Map.Entry<String, String> part : manifest.checksums().entrySet()) {
            InputStream content = part(part.getKey()).orElseThrow(() -> damaged(file, null));
            try (var digest = new DigestInputStream(content, sha256())) {
                digest.transferTo(OutputStream.nullOutputStream());
                if (!HexFormat.of()
                        .formatHex(digest.getMessageDigest().digest())
                        .equals(part.getValue())) {
                    throw damaged(file, null);
                }
            }
        }
    }

    private static boolean beginsAsOne(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return new String(content.readNBytes(2), StandardCharsets.US_ASCII).equals("PK");
        } catch (IOException e) {
            return false;
        }
    }

    private static BackupRefused damaged(Path file, @Nullable Exception cause) {
        String sentence = file + " is damaged or not whole, and is not restored; take another backup.";
        return cause == null ? new BackupRefused(sentence) : new BackupRefused(sentence, cause);
    }
}
