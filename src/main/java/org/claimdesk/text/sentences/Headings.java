package org.claimdesk.text.sentences;

import java.util.List;
import org.claimdesk.text.Span;
import org.claimdesk.text.words.Lexicon;

/** Tells headlines, datelines and captions from the lines of the article itself. */
final class Headings {

    private static final int MOST_WORDS = 25;

    private final String text;
    private final List<Span> lines;

    /** The last line that ends as prose does; nothing behind it can be the heading of anything. */
    private final int lastProse;

    Headings(String text, List<Span> lines) {
        this.text = text;
        this.lines = lines;
        int last = lines.size() - 1;
        while (last >= 0 && !endsAsProse(lines.get(last))) {
            last--;
        }
        this.lastProse = last;
    }

    boolean isHeading(int line) {
        Span span = lines.get(line);
        return isCaption(span)
                || line < lastProse && !endsAsProse(span) && isShort(span) && !ListMarks.opensItem(text, span)
                || isDateline(span);
    }

    /** "Over 900 asylum seekers rescued off Indonesian coast": no stop at its end, and prose behind it. */
    private boolean isShort(Span line) {
        return line.length() <= MOST_WORDS * 9 && words(line) <= MOST_WORDS;
    }

    /** "The harbour at dawn. Image: A. Smith." */
    private boolean isCaption(Span line) {
        if (line.length() > MOST_WORDS * 12) {
            return false;
        }
        String words = line.of(text);
        return words.contains("Image: ")
                || words.contains("Photo: ")
                || words.contains("Photograph: ")
                || words.contains("File photo")
                || words.contains("(Photo by ");
    }

    /** "Monday, May 18, 2015": a date and nothing else. */
    private boolean isDateline(Span line) {
        if (line.length() > 40) {
            return false;
        }
        boolean month = false;
        for (String word : line.of(text).split("[\\s,.]+", -1)) {
            if (Lexicon.isMonth(word)) {
                month = true;
            } else if (!word.isEmpty() && !Lexicon.isWeekday(word) && !Character.isDigit(word.charAt(0))) {
                return false;
            }
        }
        return month;
    }

    private boolean endsAsProse(Span line) {
        char last = text.charAt(line.end() - 1);
        return ".!?…:;\"”'’)。！？,".indexOf(last) >= 0;
    }

    private int words(Span line) {
        int words = 1;
        for (int i = line.start(); i < line.end(); i++) {
            if (text.charAt(i) == ' ') {
                words++;
            }
        }
        return words;
    }
}
