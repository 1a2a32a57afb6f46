package org.claimdesk.text.parsing.english;

import java.util.List;

/** Templates put into arrays: fills them for the words in hand and adds up what the model says of each feature found. */
final class Features {

    private final WeightTable weights;
    private final Template[] sets;
    private final int[] placeOfSet;

    /** The parts of single template {@code t} stand at {@code firstPart[t]} up to {@code firstPart[t + 1]}. */
    private final int[] firstPart;

    private final int[] types;
    private final int[] places;
    private final Field[] fields;

    /** @param allPlaces the places that {@link #add} will be told the words of, in that order */
    Features(List<Template> templates, List<Place> allPlaces, WeightTable weights) {
        this.weights = weights;
        sets = templates.stream().filter(Template::isSet).toArray(Template[]::new);
        placeOfSet = new int[sets.length];
        for (int i = 0; i < sets.length; i++) {
            placeOfSet[i] = allPlaces.indexOf(sets[i].parts().get(0).place());
        }
        List<Template> singles = templates.stream().filter(t -> !t.isSet()).toList();
        types = singles.stream().mapToInt(Template::type).toArray();
        firstPart = new int[singles.size() + 1];
        for (int t = 0; t < types.length; t++) {
            firstPart[t + 1] = firstPart[t] + singles.get(t).parts().size();
        }
        List<Template.Part> parts =
                singles.stream().flatMap(t -> t.parts().stream()).toList();
        places =
                parts.stream().mapToInt(part -> allPlaces.indexOf(part.place())).toArray();
        fields = parts.stream().map(Template.Part::field).toArray(Field[]::new);
    }

    /** @param at the piece at each place, -1 where there is none */
    void add(PieceValues values, int[] at, int[] scores) {
        for (int i = 0; i < sets.length; i++) {
            int piece = at[placeOfSet[i]];
            if (piece >= 0) {
                for (long value : values.each(sets[i].parts().get(0).field(), piece)) {
                    weights.add(TextHash.key(sets[i].type(), value), scores);
                }
            }
        }
        addSingles(values, at, scores);
    }

    private void addSingles(PieceValues values, int[] at, int[] scores) {
        long[] keys = new long[types.length];
        int found = 0;
        long[] hashes = values.hashes();
        long[] powers = values.powers();
        template:
        for (int t = 0; t < types.length; t++) {
            long hash = 0;
            for (int part = firstPart[t]; part < firstPart[t + 1]; part++) {
                int piece = at[places[part]];
                if (piece < 0) {
                    continue template;
                }
                int index = values.index(fields[part], piece);
                if (powers[index] == 0) {
                    continue template;
                }
                hash = part == firstPart[t] ? hashes[index] : TextHash.join(hash, hashes[index], powers[index]);
            }
            keys[found++] = TextHash.key(types[t], hash);
        }
        weights.addAll(keys, found, scores);
    }
}
