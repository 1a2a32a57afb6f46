package org.claimdesk.text.attribution;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.claimdesk.text.naming.Cast;
import org.claimdesk.text.naming.Substitutions;
import org.claimdesk.text.parsing.DependencyTree;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/** Who wrote the letters, reports and statements of an article: after "in her letter", "the letter said" is hers. */
final class Papers {

    private static final Set<String> KINDS = Lexicon.words("attribution/papers.txt");

    private final Map<String, String> authors = new HashMap<>();

    /** Takes in "Roe's letter", "her statement" and "a report by the Harbour Trust". */
    void hear(ParsedSentence parsed, Cast cast, Substitutions substitutions) {
        TaggedSentence words = parsed.words();
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, Tag.NOUN) && KINDS.contains(words.lower(i))) {
                String author = authorAt(parsed, i, cast, substitutions);
                if (author != null) {
                    authors.put(words.lower(i), author);
                }
            }
        }
    }

    private static @Nullable String authorAt(ParsedSentence parsed, int paper, Cast cast, Substitutions substitutions) {
        TaggedSentence words = parsed.words();
        DependencyTree tree = parsed.tree();
        int owner = tree.child(paper, "poss");
        if (owner >= 0) {
            boolean resolved = substitutions.endAt(owner) == owner + 1;
            String name = resolved ? withoutEnding(substitutions.textAt(owner)) : null;
            return words.is(owner, Tag.NAME)
                    ? cast.nameOf(parsed, tree.leftmost(owner), owner + 1, substitutions)
                    : name;
        }
        int by = tree.child(paper, "prep", "agent");
        int author = by < 0 || !words.lower(by).equals("by") && !words.lower(by).equals("from")
                ? -1
                : tree.child(by, "pobj");
        return author >= 0 && words.is(author, Tag.NAME)
                ? cast.nameOf(parsed, tree.leftmost(author), author + 1, substitutions)
                : null;
    }

    private static String withoutEnding(String owner) {
        return owner.endsWith("'s") ? owner.substring(0, owner.length() - 2) : owner;
    }

    /** "figures from the State Police": who made the paper that the words {@code [from, to)} name; null when they name none or nobody. */
    static @Nullable String makerOf(ParsedSentence parsed, int from, int to, Cast cast, Substitutions substitutions) {
        int top = parsed.topOf(from, to);
        boolean paper = top >= 0
                && parsed.words().is(top, Tag.NOUN)
                && KINDS.contains(parsed.words().lower(top));
        return paper ? authorAt(parsed, top, cast, substitutions) : null;
    }

    /** The author of what {@code name} calls by its kind alone ("letter"); itself when it is no paper with a known author. */
    String authorOf(String name) {
        return authors.getOrDefault(name, name);
    }
}
