package org.claimdesk.text.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimdesk.text.Span;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;

/**
 * The headlines of an article. What a headline says again is one claim with the body's; it makes a claim of its own only when it has a
 * figure that the body never gives: "Over 900 rescued off the coast" above "fishermen rescued 700, and the navy 200 more".
 */
final class Headlines {

    /** More headings than an article has are no article; the rest is not compared. */
    private static final int MOST = 12;

    /** The share of a headline's words that a claim has to have to say the same. */
    private static final double ALIKE = 0.6;

    private static final double HALF = 0.5;

    private static final int FEWEST_WORDS = 3;

    /** So many letters stand for a word: "rescue", "rescued". */
    private static final int STEM = 5;

    private final List<ParsedSentence> lines = new ArrayList<>();
    private final Set<String> figures = new HashSet<>();
    private final Set<String> body = new HashSet<>();

    void add(ParsedSentence heading) {
        if (lines.size() < MOST && !heading.isQuestion()) {
            lines.add(heading);
        }
    }

    /** Takes in what a sentence of the body says. */
    void hear(ParsedSentence sentence) {
        for (int i = 0; i < sentence.words().size(); i++) {
            String lower = sentence.words().lower(i);
            body.add(stem(lower));
            if (sentence.words().token(i).hasDigit()) {
                figures.add(lower);
            }
        }
    }

    /** Gives each headline to the claim that says the same; the headlines that say something new. */
    List<ParsedSentence> settle(Claims claims) {
        List<ParsedSentence> left = new ArrayList<>();
        for (ParsedSentence line : lines) {
            Set<String> said = stems(line.words());
            boolean twin = said.size() >= FEWEST_WORDS
                    && claims.addAnchor(new Span(start(line), end(line)), claim -> likeness(said, line.words(), claim));
            if (!twin && tellsMore(line, said)) {
                left.add(line);
            }
        }
        return left;
    }

    /** The share of the headline's words that the claim has; 0 when it lacks a figure, or neither does the same nor is about as short. */
    private static double likeness(Set<String> said, TaggedSentence line, String claim) {
        Set<String> own = new HashSet<>();
        for (String word : claim.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.,%£$€-]+", -1)) {
            if (word.length() > 3 || word.chars().anyMatch(Character::isDigit)) {
                own.add(stem(word.endsWith(".") || word.endsWith(",") ? word.substring(0, word.length() - 1) : word));
            }
        }
        long shared = said.stream().filter(own::contains).count();
        boolean figures = said.stream()
                .allMatch(stem -> own.contains(stem) || stem.chars().noneMatch(Character::isDigit));
        boolean deed = verbs(line).stream().anyMatch(own::contains);
        boolean asShort = 2.0 * shared / (said.size() + own.size()) >= HALF;
        double share = (double) shared / said.size();
        return figures && (deed || asShort) && share >= ALIKE ? share : 0;
    }

    private static Set<String> verbs(TaggedSentence words) {
        Set<String> verbs = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, Tag.VERB) || words.is(i, Tag.PAST)) {
                verbs.add(stem(words.lower(i)));
            }
        }
        return verbs;
    }

    /** Something is done in it, it speaks of what the body speaks of, and has a figure that the body has not. */
    private boolean tellsMore(ParsedSentence line, Set<String> said) {
        TaggedSentence words = line.words();
        boolean deed = !line.clauses().isEmpty()
                || words.has(Tag.PARTICIPLE, 1, words.size())
                || words.has(Tag.PAST, 1, words.size());
        boolean figure = false;
        for (int i = 0; i < words.size(); i++) {
            figure |= words.token(i).hasDigit() && !figures.contains(words.lower(i));
        }
        long known = said.stream().filter(body::contains).count();
        return deed && figure && known >= FEWEST_WORDS;
    }

    private static int start(ParsedSentence line) {
        return line.words().token(0).start();
    }

    private static int end(ParsedSentence line) {
        return line.words().token(line.words().size() - 1).end();
    }

    private static Set<String> stems(TaggedSentence words) {
        Set<String> stems = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            switch (words.tag(i)) {
                case NOUN, NAME, NUMBER, ADJECTIVE, VERB, PAST, PARTICIPLE, GERUND -> stems.add(stem(words.lower(i)));
                default -> {
                    // says nothing of what the line is about
                }
            }
        }
        return stems;
    }

    static String stem(String lower) {
        return lower.length() > STEM ? lower.substring(0, STEM) : lower;
    }
}
