package org.claimdesk.text.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimdesk.text.Anchor;
import org.claimdesk.text.Span;
import org.claimdesk.text.extraction.Draft.Part;
import org.claimdesk.text.naming.Substitutions;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.claimdesk.text.words.Token;

/** Writes drafts out as sentences. */
final class Wording {

    /** What is written close to the word in front: "Japan's", "isn't", "we're". */
    private static final List<String> ENDINGS = List.of("'s", "n't", "'re", "'ve", "'ll", "'m", "'d");

    private final TaggedSentence words;

    Wording(TaggedSentence words) {
        this.words = words;
    }

    /** The draft in the article's own words. */
    String surface(Draft draft) {
        return sentence(draft, Substitutions.NONE);
    }

    /** The draft with names in place of what points at them. */
    String resolved(Draft draft, Substitutions substitutions) {
        return sentence(draft, substitutions);
    }

    /** The words the draft rests on, without the marks at the edges of each piece. */
    List<Span> spans(Draft draft) {
        List<Span> spans = new ArrayList<>();
        for (Part part : draft.parts()) {
            addSpan(spans, part);
        }
        for (Part part : draft.support()) {
            addSpan(spans, part);
        }
        return joinedAcrossBlanks(Anchor.joined(spans));
    }

    private void addSpan(List<Span> spans, Part part) {
        if (part.isGlue() || part.isUnquoted()) {
            return;
        }
        int from = part.from();
        int to = part.to();
        while (from < to && isEdgeMark(from)) {
            from++;
        }
        while (to > from && isEdgeMark(to - 1)) {
            to--;
        }
        if (from < to) {
            spans.add(words.span(from, to));
        }
    }

    private boolean isEdgeMark(int i) {
        Tag tag = words.tag(i);
        return tag == Tag.COMMA || tag == Tag.STOP || tag == Tag.BREAK;
    }

    private List<Span> joinedAcrossBlanks(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            if (!joined.isEmpty()
                    && words.article()
                            .substring(joined.getLast().end(), span.start())
                            .isBlank()) {
                Span last = joined.removeLast();
                joined.add(new Span(last.start(), span.end()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private String sentence(Draft draft, Substitutions substitutions) {
        StringBuilder line = new StringBuilder();
        for (Part part : draft.parts()) {
            String piece = part.isGlue() ? part.glue() : text(part, substitutions, line);
            if (piece.isEmpty()) {
                continue;
            }
            if (!line.isEmpty() && needsBlank(piece) && line.charAt(line.length() - 1) != '“') {
                line.append(' ');
            }
            line.append(piece);
        }
        return Polish.sentence(line.toString());
    }

    private static boolean needsBlank(String piece) {
        return ",;:.!?)]”".indexOf(piece.charAt(0)) < 0
                && ENDINGS.stream().noneMatch(ending -> beginsWith(ending, piece));
    }

    private static boolean beginsWith(String ending, String piece) {
        int end = ending.length();
        return piece.replace('’', '\'').startsWith(ending)
                && (piece.length() == end || !Character.isLetter(piece.charAt(end)));
    }

    private String text(Part part, Substitutions substitutions, CharSequence sofar) {
        StringBuilder text = new StringBuilder();
        int i = part.from();
        while (i < part.to()) {
            if (i > part.from() && words.token(i - 1).end() < words.token(i).start()) {
                text.append(' ');
            }
            int end = substitutions.endAt(i);
            boolean named = end > i
                    && (isNamed(substitutions.pronounFor(i), sofar, text)
                            || isDescription(sofar, text) && isNamed(substitutions.textAt(i), sofar, text));
            if (end > i && end <= part.to() && !named) {
                String name = substitutions.textAt(i);
                boolean inside = !sofar.isEmpty() || !text.isEmpty();
                if (!text.isEmpty()
                        && Character.isLetter(text.charAt(text.length() - 1))
                        && Character.isLetter(name.charAt(0))) {
                    text.append(' ');
                }
                text.append(inside && name.startsWith("The ") ? "the " + name.substring(4) : name);
                i = end;
            } else {
                text.append(
                        !sofar.isEmpty()
                                        && (i == 0
                                                || text.isEmpty()
                                                        && sofar.toString().endsWith(" that"))
                                ? withoutCapital(i)
                                : words.token(i).text());
                i++;
            }
        }
        return text.toString();
    }

    /** The sentence's first word when it comes to stand inside the claim: "Anne Reid is his lawyer". */
    private String withoutCapital(int i) {
        Token first = words.token(i);
        return words.is(i, Tag.NAME)
                        || Nationalities.has(first.text())
                        || first.acronym()
                        || first.lower().equals("i")
                ? first.text()
                : first.text().substring(0, 1).toLowerCase(Locale.ROOT)
                        + first.text().substring(1);
    }

    /** "Farida Hussain is the treasurer": who that is has just been said. */
    private static boolean isDescription(CharSequence sofar, CharSequence text) {
        return text.isEmpty()
                && (sofar.toString().endsWith(" is") || sofar.toString().endsWith(" was"));
    }

    /** Whether the claim so far has named whom a pronoun means. */
    private static boolean isNamed(String whom, CharSequence sofar, CharSequence text) {
        return !whom.isEmpty()
                && (sofar.toString().contains(whom) || text.toString().contains(whom));
    }
}
