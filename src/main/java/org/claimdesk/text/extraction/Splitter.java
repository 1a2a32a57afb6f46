package org.claimdesk.text.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.claimdesk.text.Boilerplate;
import org.claimdesk.text.Progress;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.Sentence;
import org.claimdesk.text.Span;
import org.claimdesk.text.attribution.Listener;
import org.claimdesk.text.attribution.Speech;
import org.claimdesk.text.attribution.Turns.Turn;
import org.claimdesk.text.dates.DatedPhrase;
import org.claimdesk.text.dates.RelativeDates;
import org.claimdesk.text.naming.Cast;
import org.claimdesk.text.naming.FirstPerson;
import org.claimdesk.text.naming.Substitutions;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.sentences.Sentences;
import org.claimdesk.text.words.KnownNames;
import org.claimdesk.text.worth.Judge;
import org.jspecify.annotations.Nullable;

/** Goes through one article paragraph by paragraph and collects its claims. */
public final class Splitter {

    /** A longer sentence is no prose; it is not taken apart. */
    private static final int MOST_CHARACTERS = 3_000;

    /** What is longer still is data, and nothing a person could check. */
    private static final int MOST_GIVEN = 30_000;

    /** With longer words on average it is no text. */
    private static final int LONGEST_WORD = 20;

    private static final int MOST_SENTENCES = 200;

    private static final int READ_AHEAD = 40;

    private final String text;
    private final boolean fine;
    private final @Nullable LocalDate published;
    private final Progress progress;
    private final Set<Family> families;
    private final Map<Sentence, ParsedSentence> opening = new HashMap<>();
    private final Cast cast = new Cast();
    private final Listener listener;
    private final Judge judge = new Judge();
    private final Claims claims = new Claims();
    private final Headlines headlines = new Headlines();

    /** @param published the day the article came out, from which its relative dates are read; null when it is not known */
    public Splitter(String text, boolean fine, @Nullable LocalDate published, Progress progress) {
        this(text, fine, published, progress, EnumSet.allOf(Family.class));
    }

    Splitter(String text, boolean fine, @Nullable LocalDate published, Progress progress, Set<Family> families) {
        this.families = families;
        this.text = text;
        this.fine = fine;
        this.published = published;
        this.progress = progress;
        this.listener = new Listener(text, cast);
    }

    /** The claims in the order of the article; the same statement made twice is one claim with both anchors. */
    public List<ProposedClaim> claims() {
        List<Sentence> sentences = Sentences.of(text);
        checkCancelled();
        Set<String> names = KnownNames.in(text, sentences);
        Set<Span> boilerplate = Set.copyOf(Boilerplate.lines(text));
        readAhead(sentences, names);
        List<Sentence> paragraph = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (!paragraph.isEmpty() && (isNewLine(paragraph.getLast(), sentence) || isTooLong(paragraph, sentence))) {
                take(paragraph, names, boilerplate);
                paragraph.clear();
            }
            paragraph.add(sentence);
        }
        if (!paragraph.isEmpty()) {
            take(paragraph, names, boilerplate);
        }
        headlines.settle(claims).forEach(this::takeHeadline);
        progress.at(text.length(), text.length());
        return claims.inOrder();
    }

    /** An article may say "the company" or a bare surname first and give the name later; what it opens with is read twice. */
    private void readAhead(List<Sentence> sentences, Set<String> names) {
        for (Sentence sentence : sentences.subList(0, Math.min(sentences.size(), READ_AHEAD))) {
            checkCancelled();
            if (!sentence.heading() && sentence.span().length() <= MOST_CHARACTERS) {
                ParsedSentence one = read(sentence, names);
                opening.put(sentence, one);
                cast.meet(one);
            }
        }
    }

    /** No writer's paragraph; it is read piece by piece, so that memory stays small. */
    private static boolean isTooLong(List<Sentence> paragraph, Sentence next) {
        return paragraph.size() >= MOST_SENTENCES
                || next.span().end() - paragraph.getFirst().span().start() > MOST_SENTENCES * 100;
    }

    private boolean isNewLine(Sentence before, Sentence sentence) {
        for (int i = before.span().end(); i < sentence.span().start(); i++) {
            char c = text.charAt(i);
            if (c == '\n'
                    || c == '\r'
                    || c == '\u2028'
                    || c == '\u2029'
                    || c == '\u0085'
                    || c == '\f'
                    || c == '\u000B') {
                return true;
            }
        }
        return false;
    }

    private void take(List<Sentence> paragraph, Set<String> names, Set<Span> boilerplate) {
        Span whole = new Span(
                paragraph.getFirst().span().start(), paragraph.getLast().span().end());
        if (boilerplate.contains(whole)) {
            return;
        }
        Turn turn = listener.turnAt(whole);
        List<ParsedSentence> parsed = new ArrayList<>();
        List<Substitutions> substitutions = new ArrayList<>();
        for (Sentence sentence : turn == null ? paragraph : behind(turn, paragraph)) {
            checkCancelled();
            progress.at(sentence.span().start(), text.length());
            if (sentence.span().length() <= MOST_CHARACTERS) {
                ParsedSentence one = parse(sentence, names);
                if (one.words().size() > 0) {
                    parsed.add(one);
                    substitutions.add(sentence.heading() ? Substitutions.NONE : cast.hear(one));
                }
            } else {
                takeWhole(sentence);
            }
        }
        if (parsed.isEmpty()) {
            return;
        }
        List<Speech> heard = listener.hear(whole, turn, parsed, substitutions);
        for (int i = 0; i < parsed.size(); i++) {
            checkCancelled();
            Speech speech = heard.get(i);
            takeSentence(parsed.get(i), speech, substitutions.get(i).with(dates(parsed.get(i), speech)));
        }
    }

    /** The sentences of an interview's paragraph without its "Q:". */
    private static List<Sentence> behind(Turn turn, List<Sentence> paragraph) {
        List<Sentence> spoken = new ArrayList<>();
        for (Sentence sentence : paragraph) {
            if (sentence.span().end() > turn.begin()) {
                int start = Math.max(turn.begin(), sentence.span().start());
                spoken.add(new Sentence(new Span(start, sentence.span().end()), false));
            }
        }
        return spoken;
    }

    private ParsedSentence parse(Sentence sentence, Set<String> names) {
        ParsedSentence known = opening.remove(sentence);
        return known == null ? read(sentence, names) : known;
    }

    /** The words of a sentence without the mark of a list in front: "• New lighting at 11 stops". */
    private ParsedSentence read(Sentence sentence, Set<String> names) {
        int start = Sentences.behindListMark(text, sentence.span());
        Sentence words = new Sentence(new Span(start, sentence.span().end()), sentence.heading());
        return ParsedSentence.parse(text, words, names);
    }

    private List<DatedPhrase> dates(ParsedSentence parsed, Speech speech) {
        boolean[] quoted = new boolean[parsed.words().size()];
        for (int i = 0; i < quoted.length; i++) {
            quoted[i] = speech.isQuoted(i);
        }
        return RelativeDates.in(parsed.words(), quoted, published);
    }

    private void takeSentence(ParsedSentence parsed, Speech speech, Substitutions substitutions) {
        if (parsed.sentence().heading()) {
            headlines.add(parsed);
            return;
        }
        headlines.hear(parsed);
        if (parsed.isQuestion()) {
            return;
        }
        Wording wording = new Wording(parsed.words());
        Substitutions named = FirstPerson.read(parsed, speech::directSpeakerOf, substitutions);
        for (Draft draft : new SentenceDrafts(parsed, speech, fine, families).drafts()) {
            if (draft.tellsOf(parsed.words())) {
                claims.add(judge.judge(
                        wording.resolved(draft, named),
                        wording.surface(draft),
                        wording.spans(draft),
                        draft.speaker(),
                        draft.saying()));
            }
        }
    }

    /** What is too long to be taken apart is one claim, if it has words at all. */
    private void takeWhole(Sentence sentence) {
        int length = sentence.span().length();
        if (length > MOST_GIVEN) {
            return;
        }
        String words = sentence.span().of(text);
        if (words.chars().filter(Character::isWhitespace).count() > length / LONGEST_WORD) {
            claims.add(judge.judgeBySigns(words, List.of(sentence.span()), null, List.of()));
        }
    }

    /** A headline is given whole: its verbs are too short for the parser. */
    private void takeHeadline(ParsedSentence line) {
        Wording wording = new Wording(line.words());
        Draft draft = Draft.of(-1, Draft.Part.words(0, line.end()));
        claims.add(judge.judge(wording.surface(draft), wording.surface(draft), wording.spans(draft), null, false));
    }

    private void checkCancelled() {
        if (progress.cancelled()) {
            throw new CancellationException("told to stop");
        }
    }
}
