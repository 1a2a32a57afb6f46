package org.claimdesk.text.parsing.english;

import java.util.Locale;

/**
 * A word as the models know it: all quotes straight, all dashes hyphens, each number 0, each link the same word. What is written
 * here follows NLP4J's {@code StringUtils.toSimplifiedForm} to the letter, because the models have been trained on its output.
 */
final class PlainForm {

    static final String LINK = "#hlink#";

    private static final String[] PROTOCOLS = {"http://", "https://", "ftp://", "sftp://"};

    private static final String[] FILE_ENDINGS =
            ("3gp 7z ace ai aif aiff amr asf asp aspx asx avi bat bin bmp bup cab cbr cda cdl"
                            + " cdr chm dat divx dll dmg doc dss dvf dwg eml eps exe fla flv gif gz hqx htm html shtml ifo indd iso jar jsp"
                            + " jpg jpeg lnk log m4a m4b m4p m4v mcd mdb mid mov mp2 mp3 mp4 mpg mpeg msi mswmm ogg pdf php png pps ppt ps"
                            + " psd pst ptb pub qbb qbw qxd ram rar rm rmvb rtf sea ses sit sitx sql ss swf tgz tif torrent ttf txt vcd vob"
                            + " wav wma wmv wpd wps xls xml xtm zip")
                    .split(" ", -1);

    private PlainForm() {}

    static String of(String word) {
        return isLink(word) ? LINK : shortenMarks(shortenNumbers(straighten(word)));
    }

    /** In lower case as far as Latin-1 goes; other letters stay. */
    static String lower(String word) {
        char[] chars = word.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = lower(chars[i]);
        }
        return new String(chars);
    }

    /** "Aaa.1" for "NATO-5": what kinds of character follow each other, no kind more than twice in a row. */
    static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        char previous = 0;
        int repeated = 0;
        for (int i = 0; i < word.length(); i++) {
            char kind = kind(word.charAt(i));
            repeated = kind == previous ? repeated + 1 : 0;
            previous = kind;
            if (repeated < 2) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    static boolean isLink(String word) {
        return endsLikeAFile(word) || startsWithProtocol(word) || holdsAddress(word);
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isLetter(char c) {
        return isUpper(c) || isLower(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isMark(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }

    static boolean isHyphen(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2014');
    }

    static boolean isCurrency(char c) {
        return c == '$' || (c >= '\u00A2' && c <= '\u00A5') || (c >= '\u20A0' && c <= '\u20CF');
    }

    private static char kind(char c) {
        if (isUpper(c)) {
            return 'A';
        }
        if (isLower(c)) {
            return 'a';
        }
        if (isDigit(c)) {
            return '1';
        }
        return isMark(c) ? '.' : 'x';
    }

    private static char lower(char c) {
        if (isUpper(c) || (c >= '\u00C0' && c <= '\u00DE' && c != '\u00D7')) {
            return (char) (c + 32);
        }
        if (c == '\u008A' || c == '\u008C' || c == '\u008E') {
            return (char) (c + 16);
        }
        return c == '\u009F' ? '\u00FF' : c;
    }

    private static boolean endsLikeAFile(String word) {
        int longest = 0;
        for (String ending : FILE_ENDINGS) {
            if (ending.length() > longest && word.endsWith(ending)) {
                longest = ending.length();
            }
        }
        int before = word.length() - longest - 1;
        return longest > 0 && before >= 0 && word.charAt(before) == '.';
    }

    private static boolean startsWithProtocol(String word) {
        String start = word.substring(0, Math.min(word.length(), 8)).toLowerCase(Locale.ROOT);
        for (String protocol : PROTOCOLS) {
            if (start.startsWith(protocol)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "x.com" or "123.4.5.6" stands in the word. */
    private static boolean holdsAddress(String word) {
        for (int dot = word.indexOf('.'); dot >= 0; dot = word.indexOf('.', dot + 1)) {
            if (isHost(word, dot) || isNumericAddress(word, dot)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHost(String word, int dot) {
        if (dot == 0 || dot + 2 >= word.length()) {
            return false;
        }
        char before = word.charAt(dot - 1);
        return (isLetter(before) || isDigit(before) || before == '_')
                && isLetter(word.charAt(dot + 1))
                && isLetter(word.charAt(dot + 2));
    }

    private static boolean isNumericAddress(String word, int firstDot) {
        if (digitsBefore(word, firstDot) < 3) {
            return false;
        }
        int at = firstDot;
        for (int part = 0; part < 3; part++) {
            if (at >= word.length() || word.charAt(at) != '.') {
                return false;
            }
            int digits = digitsFrom(word, at + 1);
            if (digits == 0 || (digits > 3 && part < 2)) {
                return false;
            }
            at += 1 + digits;
        }
        return true;
    }

    private static int digitsBefore(String word, int end) {
        int i = end;
        while (i > 0 && end - i < 3 && isDigit(word.charAt(i - 1))) {
            i--;
        }
        return end - i;
    }

    private static int digitsFrom(String word, int start) {
        int i = start;
        while (i < word.length() && i - start < 4 && isDigit(word.charAt(i))) {
            i++;
        }
        return i - start;
    }

    private static String straighten(String word) {
        char[] chars = word.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = straighten(chars[i]);
        }
        return new String(chars);
    }

    private static char straighten(char c) {
        if (isCurrency(c)) {
            return '$';
        }
        if (c >= '\u2018' && c <= '\u201B') {
            return '\'';
        }
        if (c >= '\u201C' && c <= '\u201F') {
            return '"';
        }
        boolean bullet = c == '\u2022' || c == '\u2023' || c == '\u203B' || c == '\u2043';
        return bullet || isHyphen(c) ? '-' : c;
    }

    /** "$1,500.50" is "0", "19-year" is "0-year", "1990s" is "0s", "2%" is "0". */
    private static String shortenNumbers(String word) {
        StringBuilder plain = new StringBuilder();
        char previous = 0;
        int size = word.length();
        for (int i = 0; i < size; i++) {
            i = behindSign(word, i);
            char current = word.charAt(i);
            if (current == '%' && isDigit(previous)) {
                continue;
            }
            if (standsInNumbers(current) && i + 1 < size) {
                int next = behindSign(word, i + 1);
                if (isDigit(word.charAt(next))) {
                    if (i == 0) {
                        i = next;
                        current = word.charAt(i);
                    } else if (isDigit(previous)) {
                        i = next;
                        continue;
                    }
                }
            }
            if (!isDigit(current)) {
                plain.append(current);
            } else if (!isDigit(previous)) {
                plain.append('0');
            }
            previous = current;
        }
        return plain.toString();
    }

    /** The place behind a "$" or "#" in front of a digit. */
    private static int behindSign(String word, int i) {
        char c = word.charAt(i);
        return (c == '$' || c == '#') && i + 1 < word.length() && isDigit(word.charAt(i + 1)) ? i + 1 : i;
    }

    private static boolean standsInNumbers(char c) {
        return ".-+,:/=\u00B1\u2212\u2213".indexOf(c) >= 0 || (c >= '\u221A' && c <= '\u221C');
    }

    /** "!!!!" is "!!". */
    private static String shortenMarks(String word) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i < 2 || !isMark(c) || c != word.charAt(i - 1) || c != word.charAt(i - 2)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
