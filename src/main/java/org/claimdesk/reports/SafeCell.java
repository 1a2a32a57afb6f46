package org.claimdesk.reports;

/**
 * A cell that no spreadsheet takes for a formula. A text that begins like one, also behind blanks and invisible characters and in the
 * full-width forms, gets an apostrophe in front, which spreadsheets read as "this is text".
 */
public final class SafeCell {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private SafeCell() {}

    /** The text as a cell holds it. */
    public static String of(String text) {
        boolean startsWithControl = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        String printable = Characters.printable(text);
        return startsWithControl || beginsLikeAFormula(printable) ? "'" + printable : printable;
    }

    private static boolean beginsLikeAFormula(String text) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (STARTS_A_FORMULA.indexOf(character) >= 0) {
                return true;
            }
            if (!skipped(character)) {
                return false;
            }
            i += Character.charCount(character);
        }
        return false;
    }

    private static boolean skipped(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
