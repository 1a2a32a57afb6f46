package org.claimdesk.text.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.claimdesk.text.Span;
import org.claimdesk.text.naming.Substitutions;
import org.claimdesk.text.parsing.ParsedSentence;

/**
 * One paragraph as it is heard.
 *
 * @param substitutions what the words of each sentence point at
 * @param acts the acts of saying in each sentence
 * @param speech who says what in each sentence, as far as it is known
 */
record Passage(
        Span span,
        List<ParsedSentence> sentences,
        List<Substitutions> substitutions,
        List<List<Utterance>> acts,
        List<Speech> speech) {

    static Passage of(Span span, List<ParsedSentence> sentences, List<Substitutions> substitutions) {
        List<List<Utterance>> acts = new ArrayList<>();
        List<Speech> speech = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            acts.add(Utterances.in(sentences.get(i), substitutions.get(i)));
            speech.add(new Speech(sentences.get(i).words().size()));
        }
        return new Passage(span, sentences, substitutions, acts, speech);
    }

    int size() {
        return sentences.size();
    }

    /** All words of a sentence. */
    BitSet wordsOf(int sentence) {
        BitSet words = new BitSet();
        words.set(0, sentences.get(sentence).words().size());
        return words;
    }

    /** The words of a sentence that stand in the quotation. */
    BitSet wordsOf(int sentence, Span quotation) {
        ParsedSentence parsed = sentences.get(sentence);
        BitSet words = new BitSet();
        if (quotation.overlaps(parsed.sentence().span())) {
            for (int i = 0; i < parsed.words().size(); i++) {
                words.set(i, quotation.contains(parsed.words().token(i).start()));
            }
        }
        return words;
    }
}
