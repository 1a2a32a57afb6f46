package org.claimdesk.text.parsing.english;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * Reads the compact model file: eight bytes that say what it is and which version, the length and the checksum of the rest, and
 * then tables, lists and texts one after the other, all big-endian. Nothing in it is code or a Java object.
 */
final class ModelReader {

    /** "CDmodel" and a zero byte. */
    static final long MAGIC = 0x43446D6F64656C00L;

    /** Goes up with every change of the format, of what is written, or of the models it is written from. */
    static final int VERSION = 2;

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final CRC32C checksum = new CRC32C();
    private final byte[] chunk = new byte[CHUNK];
    private final long expected;
    private long left;

    /** @throws IOException if this is no model file, or one of another version */
    ModelReader(InputStream in) throws IOException {
        DataInputStream header = new DataInputStream(in);
        if (header.readLong() != MAGIC) {
            throw new IOException("this is not a compact model");
        }
        int version = header.readInt();
        if (version != VERSION) {
            throw new IOException("the model has version " + version + ", not " + VERSION);
        }
        this.left = header.readLong();
        this.expected = header.readLong();
        this.in = in;
    }

    /** A number from 0 to {@code most}. */
    int size(int most) throws IOException {
        int size = take(Integer.BYTES).getInt();
        if (size < 0 || size > most) {
            throw new IOException("the model is damaged: a size of " + size);
        }
        return size;
    }

    long[] longs(int count) throws IOException {
        enough(count, Long.BYTES);
        long[] all = new long[count];
        for (int done = 0; done < count; ) {
            int now = Math.min(count - done, CHUNK / Long.BYTES);
            take(now * Long.BYTES).asLongBuffer().get(all, done, now);
            done += now;
        }
        return all;
    }

    int[] ints(int count) throws IOException {
        enough(count, Integer.BYTES);
        int[] all = new int[count];
        for (int done = 0; done < count; ) {
            int now = Math.min(count - done, CHUNK / Integer.BYTES);
            take(now * Integer.BYTES).asIntBuffer().get(all, done, now);
            done += now;
        }
        return all;
    }

    short[] shorts(int count) throws IOException {
        enough(count, Short.BYTES);
        short[] all = new short[count];
        for (int done = 0; done < count; ) {
            int now = Math.min(count - done, CHUNK / Short.BYTES);
            take(now * Short.BYTES).asShortBuffer().get(all, done, now);
            done += now;
        }
        return all;
    }

    byte[] bytes(int count) throws IOException {
        enough(count, Byte.BYTES);
        byte[] all = new byte[count];
        for (int done = 0; done < count; ) {
            int now = Math.min(count - done, CHUNK);
            take(now).get(all, done, now);
            done += now;
        }
        return all;
    }

    String text() throws IOException {
        return new String(bytes(size(CHUNK)), StandardCharsets.UTF_8);
    }

    String[] texts() throws IOException {
        String[] texts = new String[size(1 << 20)];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text();
        }
        return texts;
    }

    /** Says that all has been read. @throws IOException if there is more, or if the checksum is another one */
    void finish() throws IOException {
        if (left != 0 || checksum.getValue() != expected) {
            throw new IOException("the model is damaged: its checksum does not fit");
        }
    }

    private void enough(long count, int bytesEach) throws IOException {
        if (count * bytesEach > left) {
            throw new EOFException("the model is damaged: it ends too early");
        }
    }

    private ByteBuffer take(int bytes) throws IOException {
        enough(bytes, Byte.BYTES);
        if (in.readNBytes(chunk, 0, bytes) < bytes) {
            throw new EOFException("the model is damaged: it ends too early");
        }
        checksum.update(chunk, 0, bytes);
        left -= bytes;
        return ByteBuffer.wrap(chunk, 0, bytes);
    }
}
