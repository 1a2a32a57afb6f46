package org.claimdesk.text.parsing.english;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.zip.CRC32C;

/** Writes what {@link ModelReader} reads. */
final class ModelWriter {

    /** What it is, the version, the length and the checksum. */
    private static final int HEADER = 3 * Long.BYTES + Integer.BYTES;

    private final ByteArrayOutputStream payload = new ByteArrayOutputStream(1 << 26);
    private final DataOutputStream out = new DataOutputStream(payload);

    void size(int size) throws IOException {
        out.writeInt(size);
    }

    void longs(long[] all) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(all.length * Long.BYTES);
        bytes.asLongBuffer().put(all);
        out.write(bytes.array());
    }

    void ints(int[] all) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(all.length * Integer.BYTES);
        bytes.asIntBuffer().put(all);
        out.write(bytes.array());
    }

    void shorts(short[] all) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(all.length * Short.BYTES);
        bytes.asShortBuffer().put(all);
        out.write(bytes.array());
    }

    void bytes(byte[] all) throws IOException {
        out.write(all);
    }

    void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        size(bytes.length);
        bytes(bytes);
    }

    void texts(Collection<String> texts) throws IOException {
        size(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    /** Writes beside {@code file} first, so that a broken build leaves no half of a model. */
    void save(Path file) throws IOException {
        byte[] bytes = payload.toByteArray();
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        Path half = file.resolveSibling(file.getFileName() + ".tmp");
        try (DataOutputStream whole = new DataOutputStream(Files.newOutputStream(half))) {
            whole.writeLong(ModelReader.MAGIC);
            whole.writeInt(ModelReader.VERSION);
            whole.writeLong(bytes.length);
            whole.writeLong(checksum.getValue());
            whole.write(bytes);
        }
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether there is a whole model of this version. */
    static boolean isGood(Path file) {
        if (!Files.isReadable(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER));
            if (header.remaining() < HEADER
                    || header.getLong() != ModelReader.MAGIC
                    || header.getInt() != ModelReader.VERSION
                    || header.getLong() != Files.size(file) - HEADER) {
                return false;
            }
            CRC32C checksum = new CRC32C();
            byte[] chunk = new byte[1 << 16];
            for (int read = in.read(chunk); read > 0; read = in.read(chunk)) {
                checksum.update(chunk, 0, read);
            }
            return checksum.getValue() == header.getLong();
        } catch (IOException unreadable) {
            return false;
        }
    }
}
