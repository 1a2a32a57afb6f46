package org.claimdesk.reports;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts that travel with the application, so that a PDF looks the same on every machine: DejaVu for alphabets and signs, Droid Sans
 * Fallback for Chinese, Japanese and Korean. What none of them can draw is spelled out, never lost.
 */
final class PaperFonts {

    private record Face(String family, int weight, FontStyle style, String file) {}

    private static final String ALPHABETS = "DejaVuSans.ttf";
    private static final String EAST_ASIA = "DroidSansFallback.ttf";

    private static final List<Face> FACES = List.of(
            new Face("Desk Sans", 400, FontStyle.NORMAL, ALPHABETS),
            new Face("Desk Sans", 700, FontStyle.NORMAL, "DejaVuSans-Bold.ttf"),
            new Face("Desk Sans", 400, FontStyle.ITALIC, "DejaVuSans-Oblique.ttf"),
            new Face("Desk Serif", 700, FontStyle.NORMAL, "DejaVuSerif-Bold.ttf"),
            new Face("Desk Serif", 400, FontStyle.ITALIC, "DejaVuSerif-Italic.ttf"),
            new Face("Desk East Asia", 400, FontStyle.NORMAL, EAST_ASIA),
            new Face("Desk Any", 400, FontStyle.NORMAL, ALPHABETS));

    private final BitSet drawable = new BitSet(Character.MAX_CODE_POINT);

    PaperFonts() {
        addCharactersOf(ALPHABETS);
        addCharactersOf(EAST_ASIA);
    }

    void handTo(PdfRendererBuilder printer) {
        for (Face face : FACES) {
            printer.useFont(
                    () -> new ByteArrayInputStream(bytes(face.file())),
                    face.family(),
                    face.weight(),
                    face.style(),
                    true);
        }
    }

    /** The text with every character that no font can draw written as {@code [U+1F680]}; what is invisible anyway goes. */
    String spellOut(String text) {
        if (text.codePoints().allMatch(this::draws)) {
            return text;
        }
        StringBuilder spelled = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            if (draws(character)) {
                spelled.appendCodePoint(character);
            } else if (!invisible(character)) {
                spelled.append(String.format("[U+%04X]", character));
            }
        });
        return spelled.toString();
    }

    private boolean draws(int character) {
        return character == '\n' || character == '\t' || (drawable.get(character) && !invisible(character));
    }

    /** Whether a character only steers others, such as a joiner, a direction or the choice of a variant. */
    private static boolean invisible(int character) {
        boolean variant =
                (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
        return variant || Character.getType(character) == Character.FORMAT;
    }

    private void addCharactersOf(String file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes(file)))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int character = 0; character < 0x20000; character++) {
                if (glyphs.getGlyphId(character) > 0) {
                    drawable.set(character);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] bytes(String file) {
        return Bundled.bytes("/fonts/" + file);
    }
}
