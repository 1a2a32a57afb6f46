package org.claimdesk.text.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimdesk.text.Span;
import org.claimdesk.text.naming.Cast;
import org.claimdesk.text.naming.Substitutions;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.parsing.Phrases;
import org.claimdesk.text.parsing.Roles;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/** Hears an article paragraph by paragraph and tells who says what in it. */
public final class Listener {

    /** Verbs behind or in front of direct speech; re-worded articles use odd ones. */
    private static final Set<String> SPEAKING = Lexicon.words("attribution/speaking-verbs.txt");

    /** Verbs whose clause is somebody's report: "claims that". */
    private static final Set<String> REPORTING = Lexicon.words("attribution/reporting-verbs.txt");

    private final String text;
    private final Cast cast;

    /** Who spoke last, for speech that goes on in a paragraph of its own. */
    private @Nullable String lastSpeaker;

    /** Whether the paragraph before announced speech: it ended with a colon, or its quotation marks stayed open. */
    private boolean speechGoesOn;

    /** Whether it was a colon that announced it. */
    private boolean announced;

    public Listener(String text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /** Who says what in the sentences of one paragraph; {@code substitutions} has one entry for each of them. */
    public List<Speech> hear(Span paragraph, List<ParsedSentence> sentences, List<Substitutions> substitutions) {
        List<Span> quotations = Quotations.in(text, paragraph).stream()
                .filter(span -> isSpeech(span, sentences))
                .toList();
        String previous = speechGoesOn ? lastSpeaker : null;
        Map<Span, String> speakers = new HashMap<>();
        Map<Integer, Set<Integer>> framesBySentence = new HashMap<>();
        for (Span quotation : quotations) {
            Frame frame = frameOf(quotation, sentences, substitutions);
            String speaker = frame == null ? previous : frame.speaker();
            if (frame != null) {
                framesBySentence
                        .computeIfAbsent(frame.sentence(), key -> new HashSet<>())
                        .add(frame.clause().verbs().from());
            }
            if (speaker != null) {
                speakers.put(quotation, speaker);
                previous = speaker;
                lastSpeaker = speaker;
            }
        }
        boolean allSpoken = quotations.isEmpty() && speechGoesOn && previous != null && announced;
        List<Speech> heard = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            heard.add(speechOf(
                    sentences.get(i),
                    substitutions.get(i),
                    quotations,
                    speakers,
                    framesBySentence.getOrDefault(i, Set.of()),
                    allSpoken ? previous : null));
        }
        rememberEnd(paragraph, sentences, substitutions, quotations);
        return heard;
    }

    /** A statement of a body behind a colon ("the Church denied these allegations:") goes on in the next paragraph. */
    private void rememberEnd(
            Span paragraph, List<ParsedSentence> sentences, List<Substitutions> substitutions, List<Span> quotations) {
        char last = text.charAt(paragraph.end() - 1);
        announced = last == ':';
        boolean open = !quotations.isEmpty() && quotations.getLast().end() == paragraph.end();
        speechGoesOn = announced || open;
        if (announced) {
            int i = sentences.size() - 1;
            Clause main = sentences.get(i).mainClause();
            lastSpeaker = main == null
                    ? null
                    : cast.nameOf(sentences.get(i), main.subjectFrom(), main.subjectTo(), substitutions.get(i));
            speechGoesOn = main != null;
        }
    }

    /** Speech has a verb of its own or is a sentence by itself. */
    private static boolean isSpeech(Span span, List<ParsedSentence> sentences) {
        for (ParsedSentence parsed : sentences) {
            if (!span.overlaps(parsed.sentence().span())) {
                continue;
            }
            if (span.contains(parsed.sentence().span())
                    || Math.abs(span.start() - parsed.sentence().span().start()) <= 1 && span.length() > 40) {
                return true;
            }
            for (Clause clause : parsed.clauses()) {
                if (span.contains(parsed.words().token(clause.verbs().from()).start())) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Frame frameOf(Span quotation, List<ParsedSentence> sentences, List<Substitutions> substitutions) {
        for (int i = 0; i < sentences.size(); i++) {
            Span span = sentences.get(i).sentence().span();
            if (span.contains(Math.min(quotation.end(), span.end() - 1))
                    && span.start() <= quotation.end()
                    && quotation.end() <= span.end()) {
                Frame behind = frameBehind(i, quotation, sentences.get(i), substitutions.get(i));
                if (behind != null) {
                    return behind;
                }
            }
            if (span.contains(quotation.start())) {
                Frame before = frameBefore(i, quotation, sentences.get(i), substitutions.get(i));
                if (before != null) {
                    return before;
                }
            }
        }
        return null;
    }

    /** "…," Hayton told Newsweek. / "…," said Hayton. */
    private @Nullable Frame frameBehind(int at, Span quotation, ParsedSentence parsed, Substitutions substitutions) {
        TaggedSentence words = parsed.words();
        for (Clause clause : parsed.clauses()) {
            int verb = clause.verbs().from();
            if (words.token(verb).start() < quotation.end()
                    || !SPEAKING.contains(words.base(clause.verbs().head()))) {
                continue;
            }
            int first = firstWordBehind(words, quotation.end());
            if (first == verb) {
                int end = nameEnd(words, clause.verbs().to());
                return end > clause.verbs().to()
                        ? new Frame(
                                at, clause, cast.nameOf(parsed, clause.verbs().to(), end, substitutions))
                        : null;
            }
            boolean adjacent = clause.subjectFrom() - first <= 4 && clause.subjectFrom() >= first;
            return adjacent
                    ? new Frame(
                            at, clause, cast.nameOf(parsed, clause.subjectFrom(), clause.subjectTo(), substitutions))
                    : null;
        }
        return null;
    }

    private static int nameEnd(TaggedSentence words, int from) {
        return Phrases.endOfPhrase(words, from, words.size());
    }

    private static int firstWordBehind(TaggedSentence words, int offset) {
        int i = 0;
        while (i < words.size()
                && (words.token(i).start() < offset || words.tag(i).punctuation())) {
            i++;
        }
        return i;
    }

    /** Hayton said, "…" / Hayton: "…" */
    private @Nullable Frame frameBefore(int at, Span quotation, ParsedSentence parsed, Substitutions substitutions) {
        TaggedSentence words = parsed.words();
        Frame nearest = null;
        for (Clause clause : parsed.clauses()) {
            int end = words.token(clause.verbs().to() - 1).end();
            boolean speaks = SPEAKING.contains(words.base(clause.verbs().head()));
            if (end <= quotation.start() && speaks && clause.hasSubject() && quotation.start() - end < 120) {
                nearest = new Frame(
                        at, clause, cast.nameOf(parsed, clause.subjectFrom(), clause.subjectTo(), substitutions));
            }
        }
        return nearest;
    }

    private Speech speechOf(
            ParsedSentence parsed,
            Substitutions substitutions,
            List<Span> quotations,
            Map<Span, String> speakers,
            Set<Integer> frames,
            @Nullable String spokenBy) {
        TaggedSentence words = parsed.words();
        boolean[] quoted = new boolean[words.size()];
        String speaker = spokenBy;
        for (Span quotation : quotations) {
            if (!quotation.overlaps(parsed.sentence().span())) {
                continue;
            }
            for (int i = 0; i < quoted.length; i++) {
                if (quotation.contains(words.token(i).start())) {
                    quoted[i] = true;
                    speaker = speakers.getOrDefault(quotation, speaker);
                }
            }
        }
        if (spokenBy != null && !saysSomething(parsed)) {
            Arrays.fill(quoted, true);
        }
        Map<Integer, String> reporters = new HashMap<>();
        for (Clause clause : parsed.clauses()) {
            if (clause.hasSubject()
                    && REPORTING.contains(words.base(clause.verbs().head()))
                    && canSpeak(parsed, clause)) {
                reporters.put(
                        clause.verbs().from(),
                        cast.nameOf(parsed, clause.subjectFrom(), clause.subjectTo(), substitutions));
            }
        }
        int[] source = sourceIn(words);
        String name = source.length == 0 ? null : cast.nameOf(parsed, source[1], source[2], substitutions);
        return new Speech(
                quoted,
                speaker,
                frames,
                reporters,
                name,
                source.length == 0 ? 0 : source[0],
                source.length == 0 ? 0 : source[2]);
    }

    /** People and bodies speak; estimates, polls and references only suggest. */
    private static boolean canSpeak(ParsedSentence parsed, Clause clause) {
        TaggedSentence words = parsed.words();
        int head = parsed.topOf(clause.subjectFrom(), clause.subjectTo());
        String lower = words.lower(head);
        String singular = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        return switch (words.tag(head)) {
            case NAME -> true;
            case PRONOUN -> !lower.equals("it") && !lower.equals("this") && !lower.equals("that");
            default ->
                !THINKING.contains(words.base(clause.verbs().head()))
                        && (Roles.isRole(lower)
                                || Roles.isRole(singular)
                                || Roles.isBody(lower)
                                || Roles.isBody(singular));
        };
    }

    private static final Set<String> THINKING = Set.of("think", "feel", "find", "know");

    private static boolean saysSomething(ParsedSentence parsed) {
        Clause main = parsed.mainClause();
        return main != null
                && REPORTING.contains(parsed.words().base(main.verbs().head()));
    }

    /** "according to AFP": where it begins, where the name begins, where it ends. */
    private static int[] sourceIn(TaggedSentence words) {
        for (int i = 0; i + 2 < words.size(); i++) {
            int name = -1;
            if (words.lower(i).equals("according") && words.lower(i + 1).equals("to")) {
                name = i + 2;
            } else if (words.lower(i).equals("in")
                    && words.lower(i + 1).equals("accordance")
                    && words.lower(i + 2).equals("with")
                    && words.is(i + 3, Tag.NAME)) {
                name = i + 3;
            }
            if (name > 0) {
                int end = Phrases.endOfPhrase(words, name, words.size());
                return end > name ? new int[] {i, name, end} : new int[0];
            }
        }
        return new int[0];
    }

    /** The clause that tells who speaks. */
    private record Frame(int sentence, Clause clause, String speaker) {}
}
