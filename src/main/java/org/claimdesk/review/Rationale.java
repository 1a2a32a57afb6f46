package org.claimdesk.review;

import org.claimdesk.text.CleanText;

/**
 * Why a verdict is what it is, in Markdown as somebody typed it. The one way to show it as markup is {@link #toHtml}, which is safe to
 * put into a page whatever was typed.
 */
public record Rationale(String markdown) {

    /** Nothing written yet. */
    public static final Rationale NONE = new Rationale("");

    public Rationale {
        markdown = CleanText.clean(markdown);
    }

    public boolean isBlank() {
        return markdown.isBlank();
    }

    /** Safe HTML: only the elements and attributes of {@link SafeMarkup}, links only to {@code http} and {@code https}. */
    public String toHtml() {
        return SafeMarkup.html(markdown);
    }

    /** The words alone, for prints that know no markup. */
    public String toPlainText() {
        return SafeMarkup.plainText(markdown);
    }
}
