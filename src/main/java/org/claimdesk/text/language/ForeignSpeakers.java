package org.claimdesk.text.language;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimdesk.text.words.Lexicon;
import org.jspecify.annotations.Nullable;

/** Who speaks in a sentence with a quotation, where the sentence says so in one of a few plain ways; otherwise nobody. */
final class ForeignSpeakers {

    private static final Map<String, Set<String>> VERBS = Lexicon.groups("language/speaking-verbs.txt");

    private static final String PART = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";

    /** "Anna de Vries", "Dr. Anna Weber". */
    private static final String NAME =
            "(" + PART + "(?:(?: (?:de|del|della|di|da|dos|van|von|der|den|ten|al|el|la))* " + PART + "){0,4})";

    private static final String OPEN = "[\"“„«「『]";

    private static final String CLOSE = "[\"”“»«」』]";

    /** "Anna Weber: „Wir bleiben.“" */
    private static final Pattern NAME_AND_COLON = Pattern.compile("^" + NAME + " ?: ?" + OPEN);

    private final List<Pattern> patterns;

    ForeignSpeakers(String language) {
        Set<String> verbs = VERBS.getOrDefault(language, Set.of());
        String verb = verbs.stream()
                .map(v -> Pattern.quote(v.replace('_', ' ')))
                .collect(Collectors.joining("|", "(?:", ")"));
        patterns = verbs.isEmpty()
                ? List.of(NAME_AND_COLON)
                : switch (language) {
                    case "zh", "ja" -> List.of(Pattern.compile("^([\\p{Han}·]{2,8}?)" + verb + "[：:，,] ?" + OPEN));
                    case "ar", "fa" ->
                        List.of(Pattern.compile("^" + verb + " ((?:\\p{Arabic}+ ?){2,4}?) ?[:：] ?" + OPEN));
                    case "tr" ->
                        List.of(
                                NAME_AND_COLON,
                                Pattern.compile(CLOSE + ",? ?(?:diyen|diye konuşan|dedi) " + NAME),
                                Pattern.compile("^" + NAME + ",? " + OPEN + "[^\"”»]*" + CLOSE + ",? " + verb));
                    default ->
                        List.of(
                                NAME_AND_COLON,
                                Pattern.compile(CLOSE + "[,.]? ?[–—-]? ?" + verb + " " + NAME),
                                Pattern.compile("^" + NAME + " " + verb + " ?:? ?" + OPEN));
                };
    }

    /** The name as written, or null. */
    @Nullable
    String of(String sentence) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(sentence);
            if (matcher.find()) {
                String name = matcher.group(1).strip();
                return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
            }
        }
        return null;
    }
}
