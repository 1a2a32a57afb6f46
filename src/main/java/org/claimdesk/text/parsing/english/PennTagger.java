package org.claimdesk.text.parsing.english;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Gives each piece its Penn Treebank tag, from left to right, each with a view on the tags before it. */
final class PennTagger {

    private final String[] tags;
    private final long[] hashes;
    private final long[] powers;
    private final List<Place> places;
    private final Features features;

    PennTagger(ModelReader in) throws IOException {
        tags = in.texts();
        hashes = Arrays.stream(tags).mapToLong(TextHash::of).toArray();
        powers = Arrays.stream(tags)
                .mapToLong(tag -> TextHash.power(tag.length()))
                .toArray();
        List<Template> templates = Template.read(in);
        places = templates.stream()
                .flatMap(template -> template.parts().stream())
                .map(Template.Part::place)
                .distinct()
                .toList();
        features = new Features(templates, places, new WeightTable(in));
    }

    /** The tags of the pieces, from 1 on; they become known to {@code values}. */
    String[] tag(PieceValues values) {
        String[] found = new String[values.size() + 1];
        int[] at = new int[places.size()];
        int[] scores = new int[tags.length];
        found[0] = "";
        for (int piece = 1; piece <= values.size(); piece++) {
            for (int i = 0; i < at.length; i++) {
                int there = piece + places.get(i).steps();
                at[i] = there >= 1 && there <= values.size() ? there : -1;
            }
            Arrays.fill(scores, 0);
            features.add(values, at, scores);
            int best = best(scores);
            found[piece] = tags[best];
            values.put(Field.TAG, piece, hashes[best], powers[best]);
        }
        return found;
    }

    private static int best(int[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
