package org.claimdesk.text;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimdesk.text.sentences.Lines;

/** Finds the lines that web pages and re-publishers add to an article and that are no part of it. */
public final class Boilerplate {

    /** No longer line is boilerplate: an article's own sentence may well begin with "Share". */
    private static final int LONGEST = 160;

    /** Each alternative has to match the whole line; RE2/J matches in linear time. */
    private static final Pattern LINE = Pattern.compile(
            String.join(
                    "|",
                    // placeholders: "[ad_1]"
                    "\\[/?ad[_ -]?\\d*\\]",
                    "\\[(?:gallery|caption|embed|newsletter|related)[^\\]]*\\]",
                    "advertisements?:?",
                    "(?:advertisement|story) continues below.{0,40}",
                    "sponsored(?: content| by .{1,40})?",
                    // where it was taken from: "Source link", "Read the full story at example.com"
                    "source(?: link|: https?://\\S+)?",
                    "via https?://\\S+",
                    "(?:read|view|see) (?:the )?(?:full|original|entire|whole) (?:story|article|post|version)(?: (?:here|at|on|in) .{1,60})?\\.?",
                    // invitations: "Share this article on Facebook", "Sign up for our newsletter"
                    "(?:please )?(?:share|tweet|pin|email|print|save)(?: (?:this|it|the)(?: (?:article|story|post|page))?)?(?: (?:on|via|with) .{1,60})?[.!:]?",
                    "share on (?:facebook|twitter|x|linkedin|whatsapp|reddit|telegram|pinterest).{0,40}",
                    "(?:facebook|twitter|x|linkedin|whatsapp|reddit|telegram|pinterest|instagram|youtube|email|copy link)",
                    "(?:follow|like|find|join) us (?:on|at|in) .{1,80}",
                    "(?:click|tap) here (?:to|for) .{1,100}",
                    "(?:subscribe|sign up|register|log in|sign in)(?: (?:now|here|today|free))?(?: (?:to|for|and) .{1,100})?[.!:]?",
                    "(?:get|receive) (?:our|the|all the) .{1,60}(?:newsletter|inbox|alerts?).{0,60}",
                    "(?:enter|add) your e-?mail(?: address)?.{0,60}",
                    "(?:download|get) (?:our|the) .{1,40}\\bapp\\b.{0,40}",
                    "(?:support|donate to) (?:us|our (?:work|journalism)).{0,60}",
                    // links to other pieces: "Related articles", "Read more: ..."
                    "(?:related|recommended|trending|popular|most read|most popular|more stories|more news|you (?:may|might) also like|editor'?s picks?|up next|don'?t miss)(?: (?:articles?|stories|posts?|topics|content|news|coverage|now|for you|reading))?:?",
                    "(?:related|read more|read also|also read|see also|more on this(?: story)?|watch|listen|must read)\\s?:.{1,140}",
                    "read more\\W{0,3}|continue reading\\W{0,3}|load more\\W{0,3}|show more\\W{0,3}|see more\\W{0,3}",
                    "(?:previous|next) (?:article|story|post|page)\\W{0,3}",
                    "tags?:.{0,120}|filed under:.{0,120}|categor(?:y|ies):.{0,120}|topics?:.{0,120}",
                    "(?:\\d+ )?comments?(?: \\(\\d+\\))?|leave a (?:comment|reply)\\W{0,2}|comments are closed\\.?|\\d+ shares?",
                    // the small print: "We use cookies ...", "All rights reserved"
                    "(?:we|this (?:web)?site|our (?:web)?site) (?:and our partners )?uses? cookies.{0,120}",
                    "(?:accept|reject|manage|allow)(?: all)?(?: optional)? cookies\\.?|cookie (?:policy|settings|preferences|notice)",
                    "by (?:continuing|using|clicking|signing) .{0,120}(?:cookies|terms|privacy).{0,80}",
                    "(?:privacy policy|terms (?:of (?:use|service)|and conditions))(?:\\W+(?:privacy policy|terms.{0,30}))?",
                    "(?:©|\\(c\\)|copyright (?:©|\\(c\\)|\\d{4}|by\\b)).{0,140}",
                    ".{0,60}\\ball rights reserved\\.?.{0,60}",
                    "skip to (?:main )?(?:content|navigation)|back to top|menu|search|home|close"),
            Pattern.CASE_INSENSITIVE);

    /** How boilerplate begins; the other lines of a long text are not worth the pattern's time. */
    private static final Set<String> FIRST_WORDS = Set.of(
            ("advertisement advertisements story sponsored source via read view see please share tweet pin email print save"
                            + " facebook twitter x linkedin whatsapp reddit telegram pinterest instagram youtube copy"
                            + " follow like find join click tap subscribe sign register log get receive enter add download"
                            + " support donate related recommended trending popular most more you editor editors up don dont also"
                            + " watch listen must continue load show previous next tag tags filed category categories topic topics"
                            + " comment comments leave we this our website site accept reject manage allow cookie by privacy terms"
                            + " copyright skip back menu search home close")
                    .split(" "));

    private Boilerplate() {}

    /** The boilerplate lines of {@code text} in order, without their line ends and the white space around them. */
    public static List<Span> lines(String text) {
        List<Span> found = new ArrayList<>();
        for (Span line : Lines.of(text)) {
            if (line.length() <= LONGEST && isBoilerplate(line.of(text))) {
                found.add(line);
            }
        }
        return found;
    }

    /** Whether a whole line, already without white space around it, is boilerplate. */
    static boolean isBoilerplate(String line) {
        return mayBe(line) && LINE.matcher(line.replace('’', '\'')).matches();
    }

    private static boolean mayBe(String line) {
        int end = 0;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return end == 0
                || FIRST_WORDS.contains(line.substring(0, end).toLowerCase(Locale.ROOT))
                || lower.contains("rights reserved");
    }
}
