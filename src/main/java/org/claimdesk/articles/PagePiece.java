package org.claimdesk.articles;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Reads the words out of a piece of a page, such as what a browser puts on the clipboard: a line for each paragraph, heading, entry of a
 * list and row of a table. Scripts, styles and what the page hides are left out; no markup remains.
 */
final class PagePiece {

    private static final Set<String> UNREAD = Set.of(
            "head",
            "script",
            "style",
            "template",
            "noscript",
            "svg",
            "math",
            "iframe",
            "object",
            "select",
            "button",
            "textarea");

    private PagePiece() {}

    static String paragraphs(String html) {
        var reader = new Reader();
        Jsoup.parse(html).body().filter(reader);
        return reader.words();
    }

    /** Walks through the nodes without recursion, however deep they lie. */
    private static final class Reader implements NodeFilter {

        private final StringBuilder words = new StringBuilder();
        private boolean spaceDue;
        private int preformatted;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                append(text.getWholeText());
            } else if (node instanceof Element element) {
                if (UNREAD.contains(element.normalName()) || isHidden(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (element.normalName().equals("pre")) {
                    preformatted++;
                }
                partFrom(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (element.normalName().equals("pre")) {
                    preformatted--;
                }
                partFrom(element);
            }
            return FilterResult.CONTINUE;
        }

        private void partFrom(Element element) {
            if (isCell(element)) {
                spaceDue = true;
            } else if (element.isBlock() || element.normalName().equals("br")) {
                endLine();
            }
        }

        private void append(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (preformatted > 0 && c == '\n') {
                    endLine();
                } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                    spaceDue = true;
                } else {
                    if (spaceDue && !startsLine()) {
                        words.append(' ');
                    }
                    spaceDue = false;
                    words.append(c);
                }
            }
        }

        private void endLine() {
            spaceDue = false;
            if (!startsLine()) {
                words.append('\n');
            }
        }

        private boolean startsLine() {
            return words.isEmpty() || words.charAt(words.length() - 1) == '\n';
        }

        String words() {
            return words.toString().stripTrailing();
        }

        private static boolean isCell(Element element) {
            return element.normalName().equals("td") || element.normalName().equals("th");
        }

        private static boolean isHidden(Element element) {
            return element.hasAttr("hidden")
                    || element.attr("style")
                            .replace(" ", "")
                            .toLowerCase(Locale.ROOT)
                            .contains("display:none");
        }
    }
}
