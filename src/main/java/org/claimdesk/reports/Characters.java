package org.claimdesk.reports;

import org.claimdesk.text.CleanText;

/** Keeps characters out of prints that no file format of ours may hold. */
final class Characters {

    private Characters() {}

    /** The text with line feeds alone as line ends, cleaned like all text of the desk, and without control characters and non-characters. */
    static String printable(String text) {
        String lines = CleanText.clean(text).replace("\r\n", "\n").replace('\r', '\n');
        if (lines.codePoints().allMatch(Characters::mayBePrinted)) {
            return lines;
        }
        StringBuilder printable = new StringBuilder(lines.length());
        lines.codePoints().filter(Characters::mayBePrinted).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean mayBePrinted(int character) {
        if (character == '\n' || character == '\t') {
            return true;
        }
        boolean noCharacter = (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
        return !Character.isISOControl(character) && !noCharacter;
    }
}
