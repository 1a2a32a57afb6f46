package org.claimdesk.articles;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.claimdesk.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What the desk asks of an article before it takes it in. Screens ask the same rules while somebody types. */
public final class ArticleRules {

    /** In characters as people count them. */
    public static final int LONGEST_TITLE = 500;

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_LINK = 2_000;

    /** Fewer letters and digits make no sentence in any script. */
    private static final int FEWEST_LETTERS = 4;

    /** http or https, a host in any script or an IPv6 address, perhaps a port; no name or password, nothing unseen, no spaces. */
    private static final Pattern PAGE_ADDRESS = Pattern.compile("""
            (?xi) https?://
            (?: [\\p{L}\\p{N}] [\\p{L}\\p{N}\\p{M}._-]* | \\[ [0-9a-f:.]+ \\] )
            (?: : \\d{1,5} )?
            (?: [/?\\#] [^\\s\\p{Z}\\p{C}<>"]* )?
            """);

    private ArticleRules() {}

    /** Everything at once; the first rule that says no is the one that is told. */
    static void check(NewArticle article) {
        checkText(article.text());
        checkTitle(article.title());
        checkOutlet(article.outlet());
        checkAuthor(article.author());
        checkSourceLink(article.sourceLink());
    }

    /** There are words, and not too many. */
    public static void checkText(String text) {
        if (text.length() > Intake.LONGEST_TEXT) {
            throw new Refused("article.refused.text-too-long", text.length(), Intake.LONGEST_TEXT);
        }
        if (text.isBlank()) {
            throw new Refused("article.refused.no-text");
        }
        if (text.codePoints()
                        .filter(Character::isLetterOrDigit)
                        .limit(FEWEST_LETTERS)
                        .count()
                < FEWEST_LETTERS) {
            throw new Refused("article.refused.text-too-short");
        }
    }

    /** There is a title, and it is no article by itself. */
    public static void checkTitle(String title) {
        if (title.isBlank()) {
            throw new Refused("article.refused.no-title");
        }
        checkLength(title, LONGEST_TITLE, "article.refused.title-too-long");
    }

    /** At most as long as a name may be. */
    public static void checkOutlet(String outlet) {
        checkLength(outlet, LONGEST_NAME, "article.refused.outlet-too-long");
    }

    /** At most as long as a name may be. */
    public static void checkAuthor(String author) {
        checkLength(author, LONGEST_NAME, "article.refused.author-too-long");
    }

    /** Nothing, or an address that a browser can open: http or https, a host, no spaces. */
    public static void checkSourceLink(String link) {
        checkLength(link, LONGEST_LINK, "article.refused.link-too-long");
        String address = link.strip();
        if (!address.isEmpty() && !PAGE_ADDRESS.matcher(address).matches()) {
            throw new Refused("article.refused.link");
        }
    }

    /** The moment that a clock in {@code zone} shows; refuses one that is skipped when the clocks go forward. */
    public static @Nullable Instant dueAt(@Nullable LocalDateTime due, ZoneId zone) {
        if (due == null) {
            return null;
        }
        if (zone.getRules().getValidOffsets(due).isEmpty()) {
            throw new Refused("article.refused.due-skipped", zone.getId());
        }
        return due.atZone(zone).toInstant();
    }

    private static void checkLength(String words, int longest, String key) {
        int length = words.codePointCount(0, words.length());
        if (length > longest) {
            throw new Refused(key, length, longest);
        }
    }
}
