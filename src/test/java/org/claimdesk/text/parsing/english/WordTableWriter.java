package org.claimdesk.text.parsing.english;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the {@link WordTable}, and where the tokenizer of NLP4J cuts words such as "cannot". */
final class WordTableWriter {

    private final Map<List<String>, Integer> tagClasses = new LinkedHashMap<>();
    private final Map<List<String>, Integer> clusterClasses = new LinkedHashMap<>();
    private final Map<String, long[]> words = new TreeMap<>();
    private final EnglishTokenizer tokenizer = new EnglishTokenizer();

    WordTableWriter(Original original) {
        number(tagClasses, List.of());
        number(clusterClasses, List.of());
        new TreeMap<>(original.tags).forEach((word, tags) -> entry(word)[0] = number(tagClasses, List.copyOf(tags)));
        new TreeMap<>(original.clusters)
                .forEach((word, clusters) ->
                        entry(word)[1] = number(clusterClasses, List.copyOf(new TreeSet<>(clusters))));
        for (DictionaryWriter.WordClass kind : DictionaryWriter.WordClass.values()) {
            mark(kind.words(original.dictionary), kind.dictionary);
        }
        mark(Inside.get(original.dictionary, "base_cardinal"), WordTable.CARDINAL);
        mark(Inside.get(original.dictionary, "base_ordinal"), WordTable.ORDINAL);
        mark(List.of("0st", "0nd", "0rd", "0th"), WordTable.ORDINAL);
        Object hyphens = Inside.get(tokenizer, "d_hyphen");
        mark(Inside.get(hyphens, "s_prefix"), WordTable.HYPHEN_BEHIND);
        mark(Inside.get(hyphens, "s_suffix"), WordTable.HYPHEN_BEFORE);
        Object units = Inside.get(tokenizer, "d_unit");
        Set<String> unit = Inside.get(units, "s_unit");
        mark(unit, WordTable.UNIT);
    }

    private static int number(Map<List<String>, Integer> classes, List<String> members) {
        return classes.computeIfAbsent(members, added -> classes.size());
    }

    private long[] entry(String word) {
        return words.computeIfAbsent(word, added -> new long[3]);
    }

    private void mark(Collection<String> all, int dictionary) {
        for (String word : all) {
            entry(word)[2] |= dictionary;
        }
    }

    void write(ModelWriter out) throws IOException {
        List<long[]> entries = new ArrayList<>(words.values());
        long[] keys = words.keySet().stream().mapToLong(WordTable::key).toArray();
        SlotTable slots = new SlotTable(keys, 32);
        slots.writeTaken(out);
        long[] inOrder = new long[keys.length];
        int next = 0;
        for (int i : slots.keyIn) {
            if (i >= 0) {
                long[] entry = entries.get(i);
                inOrder[next++] = WordTable.entry(keys[i], (int) entry[0], (int) entry[1], (int) entry[2]);
            }
        }
        out.size(inOrder.length);
        out.longs(inOrder);
        writeClasses(tagClasses, out);
        writeClasses(clusterClasses, out);
        writeCompounds(out);
    }

    private static void writeClasses(Map<List<String>, Integer> classes, ModelWriter out) throws IOException {
        out.size(classes.size());
        for (List<String> members : classes.keySet()) {
            out.texts(members);
        }
    }

    private void writeCompounds(ModelWriter out) throws IOException {
        Object compound = Inside.get(tokenizer, "d_compound");
        Map<String, int[]> cuts = new TreeMap<>(Inside.<Map<String, int[]>>get(compound, "m_compound"));
        out.size(cuts.size());
        for (Map.Entry<String, int[]> cut : cuts.entrySet()) {
            out.text(cut.getKey());
            out.size(cut.getValue().length);
            out.ints(cut.getValue());
        }
    }
}
