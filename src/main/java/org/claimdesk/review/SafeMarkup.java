package org.claimdesk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.safety.Safelist;

/**
 * Turns Markdown into HTML that is safe in any page. Two walls, each enough by itself: the renderer escapes all raw HTML and drops every
 * link that is not to the web; what comes out is cleaned against a short list of elements.
 *
 * <p>Headings become bold paragraphs, because the page around them has its own outline; pictures become the words that describe them,
 * because a page of the desk loads nothing from elsewhere.
 */
final class SafeMarkup {

    /** Deeper than anybody writes, and shallower than any stack: what nests deeper is shown as it was typed. */
    static final int DEEPEST = 60;

    static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "strong", "em", "code", "pre", "blockquote", "ul", "ol", "li", "a", "hr")
            .addAttributes("a", "href")
            .addAttributes("ol", "start")
            .addProtocols("a", "href", "http", "https")
            .addEnforcedAttribute("a", "rel", "noopener nofollow")
            .addEnforcedAttribute("a", "target", "_blank");

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https")))
            .build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    private SafeMarkup() {}

    static String html(String markdown) {
        Node document = PARSER.parse(markdown);
        String rendered = deeperThan(DEEPEST, document) ? asTyped(markdown) : HTML.render(calmed(document));
        var output = new OutputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml);
        return Jsoup.clean(rendered, "", ALLOWED, output).strip();
    }

    static String plainText(String markdown) {
        Node document = PARSER.parse(markdown);
        return deeperThan(DEEPEST, document) ? markdown : PLAIN.render(calmed(document));
    }

    private static String asTyped(String markdown) {
        return "<p>" + LINE_END.matcher(Entities.escape(markdown)).replaceAll("<br>") + "</p>";
    }

    private static Node calmed(Node document) {
        List<Node> loud = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                visitChildren(heading);
                loud.add(heading);
            }

            @Override
            public void visit(Image image) {
                visitChildren(image);
                loud.add(image);
            }
        });
        loud.forEach(SafeMarkup::calm);
        return document;
    }

    private static void calm(Node loud) {
        if (loud instanceof Heading) {
            var paragraph = new Paragraph();
            var strong = new StrongEmphasis();
            paragraph.appendChild(strong);
            loud.insertBefore(paragraph);
            moveChildren(loud, strong);
        } else {
            while (loud.getFirstChild() != null) {
                loud.insertBefore(loud.getFirstChild());
            }
        }
        loud.unlink();
    }

    private static void moveChildren(Node from, Node to) {
        while (from.getFirstChild() != null) {
            to.appendChild(from.getFirstChild());
        }
    }

    /** Walks without recursion, because the question is whether recursion would be safe. */
    private static boolean deeperThan(int limit, Node root) {
        int depth = 0;
        Node at = root;
        while (at != null) {
            if (at.getFirstChild() != null) {
                at = at.getFirstChild();
                depth++;
                if (depth > limit) {
                    return true;
                }
                continue;
            }
            while (at != null && at.getNext() == null && at != root) {
                at = at.getParent();
                depth--;
            }
            at = at == null || at == root ? null : at.getNext();
        }
        return false;
    }
}
