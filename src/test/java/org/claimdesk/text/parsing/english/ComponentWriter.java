package org.claimdesk.text.parsing.english;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Writes the tagger or the parser: its labels, its templates, and its weights as sparse rows of 16 bits each. */
final class ComponentWriter {

    private static final List<String> CANDIDATES =
            List.of("X_SHIFT", "NO_X", "NO_SHIFT_OR_PASS", "NOT_NO_REDUCE", "LEFT_ARC", "RIGHT_ARC");

    private static final byte MOST_SHIFT = 7;

    private final List<String> labels;
    private final List<FeatureItem> sets;
    private final List<FeatureItem[]> singles;
    private final FeatureMap features;
    private final MajorVector weights;

    ComponentWriter(OnlineComponent<?, ?> component) {
        labels = component.getOptimizer().getLabelMap().getLabelList();
        sets = component.getFeatureTemplate().getSetFeatureList();
        singles = component.getFeatureTemplate().getFeatureList();
        features = Inside.get(component.getFeatureTemplate(), "feature_map");
        weights = component.getOptimizer().getWeightVector().getSparseWeightVector();
        if (component.getOptimizer().getBias() != 0
                || !component.getFeatureTemplate().getEmbeddingFeatureList().isEmpty()) {
            throw new IllegalStateException("a bias and word embeddings are not foreseen");
        }
    }

    void writeTagger(ModelWriter out) throws IOException {
        out.texts(labels);
        writeTemplates(out);
        writeWeights(out);
    }

    void writeParser(DEPParser<?> parser, ModelWriter out) throws IOException {
        out.texts(labels);
        for (String name : CANDIDATES) {
            int[] list = Inside.<Collection<Integer>>get(parser.getLabelCandidates(), name).stream()
                    .mapToInt(i -> i)
                    .toArray();
            out.size(list.length);
            out.ints(list);
        }
        writeTemplates(out);
        writeWeights(out);
    }

    private void writeTemplates(ModelWriter out) throws IOException {
        out.size(sets.size() + singles.size());
        for (FeatureItem set : sets) {
            out.size(1);
            writePart(set, setField(set), out);
        }
        for (FeatureItem[] items : singles) {
            out.size(items.length);
            for (FeatureItem item : items) {
                writePart(item, field(item), out);
            }
        }
    }

    private static void writePart(FeatureItem item, Field field, ModelWriter out) throws IOException {
        Place.From from =
                switch (item.source) {
                    case i -> Place.From.FIRST;
                    case j -> Place.From.SECOND;
                    case k -> Place.From.STACK;
                };
        out.text(from.name());
        out.size(item.window + Template.FARTHEST);
        out.text(relative(item.relation).name());
        out.text(field.name());
    }

    private static Place.Relative relative(Relation relation) {
        if (relation == null) {
            return Place.Relative.ITSELF;
        }
        return switch (relation) {
            case h -> Place.Relative.HEAD;
            case h2 -> Place.Relative.HEAD_OF_HEAD;
            case lmd -> Place.Relative.LEFTMOST;
            case lmd2 -> Place.Relative.SECOND_LEFTMOST;
            case rmd -> Place.Relative.RIGHTMOST;
            case rmd2 -> Place.Relative.SECOND_RIGHTMOST;
            case lns -> Place.Relative.SIBLING_BEFORE;
            case lns2 -> Place.Relative.SECOND_SIBLING_BEFORE;
            default -> throw new IllegalStateException("not foreseen: " + relation);
        };
    }

    private static Field setField(FeatureItem item) {
        return switch (item.field) {
            case ambiguity_classes -> Field.EACH_TAG;
            case word_clusters -> Field.EACH_CLUSTER;
            case orthographic -> Field.SPELLING;
            case positional -> Field.POSITION;
            default -> throw new IllegalStateException("not foreseen: " + item);
        };
    }

    private static Field field(FeatureItem item) {
        return switch (item.field) {
            case word_form_simplified -> Field.FORM;
            case word_form_simplified_lowercase -> Field.LOWER_FORM;
            case word_shape -> Field.SHAPE;
            case part_of_speech_tag -> Field.TAG;
            case lemma -> Field.LEMMA;
            case dependency_label -> Field.LABEL;
            case ambiguity_classes -> Field.TAGS;
            case prefix -> Field.valueOf("PREFIX_" + item.attribute);
            case suffix -> Field.valueOf("SUFFIX_" + item.attribute);
            case valency -> {
                if (item.attribute != Direction.all) {
                    throw new IllegalStateException("not foreseen: " + item);
                }
                yield Field.VALENCY;
            }
            default -> throw new IllegalStateException("not foreseen: " + item);
        };
    }

    /** A feature and those of its weights that are not 0. */
    private record Row(long key, byte shift, byte[] labels, short[] weights) {}

    private void writeWeights(ModelWriter out) throws IOException {
        List<Row> rows = rows();
        SlotTable slots = new SlotTable(rows.stream().mapToLong(Row::key).toArray(), WeightTable.FINGERPRINT_AT);
        slots.writeTaken(out);
        List<Row> inOrder = new ArrayList<>();
        for (int i : slots.keyIn) {
            if (i >= 0) {
                inOrder.add(rows.get(i));
            }
        }
        out.size(inOrder.size());
        out.ints(inOrder.stream()
                .mapToInt(row -> (int) (row.key >>> WeightTable.FINGERPRINT_AT))
                .toArray());
        for (Row row : inOrder) {
            out.bytes(new byte[] {row.shift});
        }
        int size = 0;
        for (Row row : inOrder) {
            out.bytes(new byte[] {(byte) row.labels.length});
            size += row.labels.length;
        }
        out.size(size);
        for (Row row : inOrder) {
            out.bytes(row.labels);
        }
        for (Row row : inOrder) {
            out.shorts(row.weights);
        }
    }

    private List<Row> rows() {
        float most = 0;
        for (int i = 0; i < weights.size(); i++) {
            most = Math.max(most, Math.abs(weights.get(i)));
        }
        List<Row> rows = new ArrayList<>();
        int type = 0;
        for (Map<String, Integer> values : features.getIndexMaps()) {
            for (Map.Entry<String, Integer> value : values.entrySet()) {
                Row row = row(TextHash.key(type, TextHash.of(value.getKey())), value.getValue(), most);
                if (row.labels.length > 0) {
                    rows.add(row);
                }
            }
            type++;
        }
        return rows;
    }

    /** The weights of a feature in 16 bits each; of the same unit in all rows once they are shifted. */
    private Row row(long key, int feature, float most) {
        float mostHere = 0;
        for (int label = 0; label < labels.size() && feature < weights.getFeatureSize(); label++) {
            mostHere = Math.max(mostHere, Math.abs(weights.get(label, feature)));
        }
        byte shift = MOST_SHIFT;
        while (shift > 0 && mostHere * (1 << MOST_SHIFT - shift + 1) <= most) {
            shift--;
        }
        float scale = Short.MAX_VALUE / most * (1 << MOST_SHIFT - shift);
        byte[] found = new byte[labels.size()];
        short[] rounded = new short[labels.size()];
        int count = 0;
        for (int label = 0; label < labels.size() && feature < weights.getFeatureSize(); label++) {
            short weight = (short) Math.round(weights.get(label, feature) * scale);
            if (weight != 0) {
                found[count] = (byte) label;
                rounded[count++] = weight;
            }
        }
        return new Row(key, shift, Arrays.copyOf(found, count), Arrays.copyOf(rounded, count));
    }
}
