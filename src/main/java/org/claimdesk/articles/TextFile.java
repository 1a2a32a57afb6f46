package org.claimdesk.articles;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimdesk.shared.Refused;

/**
 * Turns the bytes of a text file into words. A byte order mark decides the encoding; without one it is UTF-8 if the bytes are valid as
 * that, and Windows-1252 otherwise. What is no text is recognised by its first bytes or by its many control characters, never by its
 * name.
 */
final class TextFile {

    /** The first bytes of what people upload by mistake: PDF, ZIP and with it Office, old Office, RTF, pictures, GZIP. */
    private static final List<String> FIRST_BYTES_OF_OTHER_FILES = List.of(
            "%PDF-",
            "PK\u0003\u0004",
            "\u00D0\u00CF\u0011\u00E0",
            "{\\rtf",
            "\u0089PNG",
            "GIF8",
            "\u00FF\u00D8\u00FF",
            "\u001F\u008B");

    /** A text has fewer control characters than one in so many. */
    private static final int CONTROL_CHARACTERS_ARE_RARE = 100;

    private TextFile() {}

    static String decode(byte[] file) {
        if (looksLikeAnotherFile(file)) {
            throw new Refused("article.refused.no-text-file");
        }
        String text = decodeAs(charsetOf(file), file);
        if (controlCharacters(text) * CONTROL_CHARACTERS_ARE_RARE > text.length()) {
            throw new Refused("article.refused.no-text-file");
        }
        return text;
    }

    private static boolean looksLikeAnotherFile(byte[] file) {
        String start = new String(file, 0, Math.min(8, file.length), StandardCharsets.ISO_8859_1);
        return FIRST_BYTES_OF_OTHER_FILES.stream().anyMatch(start::startsWith);
    }

    private static Charset charsetOf(byte[] file) {
        if (startsWith(file, 0xFE, 0xFF) || startsWith(file, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        if (startsWith(file, 0xEF, 0xBB, 0xBF) || isUtf8(file)) {
            return StandardCharsets.UTF_8;
        }
        return Charset.forName("windows-1252");
    }

    private static boolean isUtf8(byte[] file) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static String decodeAs(Charset charset, byte[] file) {
        String text = new String(file, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static long controlCharacters(String text) {
        return text.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u0085')
                .count();
    }

    private static boolean startsWith(byte[] file, int... bytes) {
        if (file.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
