package org.claimdesk.articles;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.shared.Refused;
import org.claimdesk.text.Boilerplate;
import org.claimdesk.text.CleanText;
import org.claimdesk.text.Span;

/**
 * Reads what is handed in, whether typed, pasted from a page or uploaded as a file, into lines, and marks those that are no part of the
 * article. Halves of broken characters and NUL become U+FFFD; every other character, seen or unseen, stays.
 */
public final class Intake {

    /** The longest text the desk takes, in UTF-16 code units: about a thousand printed pages. */
    public static final int LONGEST_TEXT = 2_000_000;

    /** Read no more of a file than this: the longest text in the widest encoding, with its byte order mark. */
    public static final int LONGEST_FILE = 4 * LONGEST_TEXT + 4;

    /** Read no more of a page's markup than this; markup is many times longer than the words in it. */
    public static final int LONGEST_PAGE = 10 * LONGEST_TEXT;

    private Intake() {}

    /** Reads plain text. */
    public static IntakeText read(String raw) {
        String source = tidy(raw);
        Set<Integer> boilerplate = new HashSet<>();
        List<Span> found = Boilerplate.lines(source);
        int line = 0;
        int at = 0;
        for (Span span : found) {
            for (; at < span.start(); at++) {
                if (source.charAt(at) == '\n') {
                    line++;
                }
            }
            boilerplate.add(line);
        }
        return IntakeText.of(source, boilerplate);
    }

    /** The words in the bytes of a text file; refuses what is no text. */
    public static String textOf(byte[] file) {
        if (file.length > LONGEST_FILE) {
            throw new Refused("article.refused.file-too-long", LONGEST_TEXT);
        }
        return tidy(TextFile.decode(file));
    }

    /** The paragraphs of a piece of a page, one a line, with no markup left. */
    public static String textOfPage(String html) {
        if (html.length() > LONGEST_PAGE) {
            throw new Refused("article.refused.page-too-long", LONGEST_TEXT);
        }
        return tidy(PagePiece.paragraphs(html));
    }

    /** Makes a text fit to keep, and ends its lines in one way; refuses one that is too long. */
    static String tidy(String raw) {
        String unmarked = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        String text = CleanText.clean(endLinesAlike(unmarked));
        if (text.length() > LONGEST_TEXT) {
            throw new Refused("article.refused.text-too-long", text.length(), LONGEST_TEXT);
        }
        return text;
    }

    private static String endLinesAlike(String raw) {
        String text = raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
        return text.replace('\u2028', '\n')
                .replace('\u2029', '\n')
                .replace('\u0085', '\n')
                .replace('\u000B', '\n')
                .replace('\f', '\n');
    }
}
