package org.claimdesk.text.extraction;

/** Makes a string of words look like a sentence: one capital, one stop, no marks left hanging. */
final class Polish {

    private static final String HANGING = ",;:–—- ";

    private Polish() {}

    static String sentence(String raw) {
        String words = withoutHangingMarks(withoutLoneQuotes(raw));
        if (words.isEmpty()) {
            return words;
        }
        int first = words.codePointAt(0);
        StringBuilder sentence = new StringBuilder(words.length() + 1);
        sentence.appendCodePoint(Character.toUpperCase(first))
                .append(words, Character.charCount(first), words.length());
        if (!endsSentence(words)) {
            sentence.append('.');
        }
        return sentence.toString();
    }

    private static boolean endsSentence(String words) {
        int i = words.length() - 1;
        while (i > 0 && "\"”’')".indexOf(words.charAt(i)) >= 0) {
            i--;
        }
        return ".!?…".indexOf(words.charAt(i)) >= 0;
    }

    private static String withoutHangingMarks(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && (HANGING.indexOf(words.charAt(from)) >= 0 || words.charAt(from) == '.')) {
            from++;
        }
        while (to > from && HANGING.indexOf(words.charAt(to - 1)) >= 0) {
            to--;
        }
        return words.substring(from, to);
    }

    /** A quotation mark or bracket whose partner did not come along is left out. */
    private static String withoutLoneQuotes(String words) {
        String paired = withoutLone(withoutLone(withoutLone(words, '“', '”'), '(', ')'), '[', ']');
        return withoutLoneSingles(withoutLoneStraight(paired));
    }

    private static String withoutLone(String words, char open, char close) {
        if (words.indexOf(open) < 0 && words.indexOf(close) < 0) {
            return words;
        }
        StringBuilder kept = new StringBuilder(words.length());
        int waiting = -1;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == close && waiting < 0) {
                continue;
            }
            if (c == open) {
                if (waiting >= 0) {
                    continue;
                }
                waiting = kept.length();
            } else if (c == close) {
                waiting = -1;
            }
            kept.append(c);
        }
        if (waiting >= 0) {
            kept.deleteCharAt(waiting);
        }
        return kept.toString();
    }

    /** An opening single quote that nothing closes. */
    private static String withoutLoneSingles(String words) {
        int open = words.indexOf('‘');
        return open >= 0 && words.indexOf('’', open) < 0 ? words.substring(0, open) + words.substring(open + 1) : words;
    }

    private static String withoutLoneStraight(String words) {
        int count = 0;
        int last = -1;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == '"') {
                count++;
                last = i;
            }
        }
        if (count % 2 == 0) {
            return words;
        }
        int lone = words.charAt(0) == '"' && count == 1 ? 0 : last;
        return words.substring(0, lone) + words.substring(lone + 1);
    }
}
