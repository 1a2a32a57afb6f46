package org.claimdesk.database;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a backup says about itself.
 *
 * @param desk the version of the desk that made it
 * @param schema the number of the last migration that the tables have been through
 * @param checksums the SHA-256 of each part, in hexadecimal digits, by the part's name
 */
public record BackupManifest(String desk, int schema, Instant created, SortedMap<String, String> checksums) {

    /** The way in which parts are laid out; a higher number is for a desk that knows it. */
    private static final int FORMAT = 1;

    private static final String CHECKSUM = "sha256.";

    public BackupManifest {
        checksums = new TreeMap<>(checksums);
    }

    String text() {
        var text = new StringBuilder(
                "claimdesk-backup=" + FORMAT + "\ndesk=" + desk + "\nschema=" + schema + "\ncreated=" + created + "\n");
        for (Map.Entry<String, String> part : checksums.entrySet()) {
            text.append(CHECKSUM + part.getKey() + "=" + part.getValue() + "\n");
        }
        return text.toString();
    }

    /** @throws BackupRefused if this is no manifest, or one of a layout from the future */
    static BackupManifest read(String text) {
        try {
            var lines = new Properties();
            lines.load(new StringReader(text));
            if (Integer.parseInt(lines.getProperty("claimdesk-backup", "")) > FORMAT) {
                throw new BackupRefused("The backup was made by a newer desk (" + lines.getProperty("desk", "")
                        + ") and needs that one to be restored.");
            }
            SortedMap<String, String> checksums = new TreeMap<>();
            for (String name : lines.stringPropertyNames()) {
                if (name.startsWith(CHECKSUM)) {
                    checksums.put(name.substring(CHECKSUM.length()), lines.getProperty(name));
                }
            }
            return new BackupManifest(
                    lines.getProperty("desk", ""),
                    Integer.parseInt(lines.getProperty("schema", "")),
                    Instant.parse(lines.getProperty("created", "")),
                    checksums);
        } catch (IOException | IllegalArgumentException | DateTimeParseException e) {
            throw new BackupRefused("What the backup says about itself cannot be read; it is damaged.", e);
        }
    }
}
