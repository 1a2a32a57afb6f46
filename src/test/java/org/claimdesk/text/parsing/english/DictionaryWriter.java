package org.claimdesk.text.parsing.english;

import edu.emory.mathcs.nlp.component.morph.english.EnglishInflection;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes what {@link Lemmas} reads. */
final class DictionaryWriter {

    private static final List<String> TAGS = List.of(
            "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "RB", "RBR",
            "RBS");

    private DictionaryWriter() {}

    /** In the order in which the original asks. */
    enum WordClass {
        VERB("VB", WordTable.VERB, "inf_verb"),
        NOUN("NN", WordTable.NOUN, "inf_noun"),
        ADJECTIVE("JJ", WordTable.ADJECTIVE, "inf_adjective"),
        ADVERB("RB", WordTable.ADVERB, "inf_adverb");

        final String tagsBeginWith;
        final int dictionary;
        private final String field;

        WordClass(String tagsBeginWith, int dictionary, String field) {
            this.tagsBeginWith = tagsBeginWith;
            this.dictionary = dictionary;
            this.field = field;
        }

        Set<String> words(EnglishMorphAnalyzer original) {
            return inflection(original).getBaseSet();
        }

        EnglishInflection inflection(EnglishMorphAnalyzer original) {
            return Inside.get(original, field);
        }
    }

    static void write(EnglishMorphAnalyzer original, ModelWriter out) throws IOException {
        Map<String, String> abbreviations = new TreeMap<>();
        Inside.<Map<String, String>>get(original, "rule_abbreviation").forEach((key, base) -> {
            int tag = key.lastIndexOf('_');
            abbreviations.put(key.substring(0, tag) + " " + key.substring(tag + 1), base);
        });
        writePairs(abbreviations, out);
        out.size(WordClass.values().length);
        for (WordClass kind : WordClass.values()) {
            EnglishInflection inflection = kind.inflection(original);
            out.text(kind.tagsBeginWith);
            out.size(kind.dictionary);
            Map<String, String> exceptions = inflection.getExceptionMap();
            writePairs(exceptions == null ? Map.of() : new TreeMap<>(exceptions), out);
            writeEndings(inflection.getSuffixMatchers(), out);
        }
    }

    private static void writePairs(Map<String, String> pairs, ModelWriter out) throws IOException {
        out.size(pairs.size());
        for (Map.Entry<String, String> pair : pairs.entrySet()) {
            out.text(pair.getKey());
            out.text(pair.getValue());
        }
    }

    private static void writeEndings(List<?> matchers, ModelWriter out) throws IOException {
        int count = 0;
        for (Object matcher : matchers) {
            count += Inside.<List<?>>get(matcher, "l_replacers").size();
        }
        out.size(count);
        for (Object matcher : matchers) {
            Pattern tags = Inside.get(matcher, "p_originalPOS");
            for (Object replacer : Inside.<List<?>>get(matcher, "l_replacers")) {
                out.texts(TAGS.stream()
                        .filter(tag -> tags == null || tags.matcher(tag).find())
                        .toList());
                out.text(Inside.get(replacer, "s_affixForm"));
                out.texts(Stream.of(Inside.<String[]>get(replacer, "s_replacements"))
                        .toList());
                out.size(Inside.<Boolean>get(replacer, "b_doubleConsonants") ? 1 : 0);
            }
        }
    }
}
