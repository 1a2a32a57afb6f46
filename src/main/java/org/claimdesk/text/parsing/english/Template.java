package org.claimdesk.text.parsing.english;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A kind of feature: what some words in hand have in common forms one text, such as "NN_VBD" for the tags of two of them. */
record Template(int type, List<Part> parts) {

    /** No feature looks at words farther away. */
    static final int FARTHEST = 8;

    record Part(Place place, Field field) {}

    static List<Template> read(ModelReader in) throws IOException {
        List<Template> templates = new ArrayList<>();
        int count = in.size(1 << 8);
        for (int type = 0; type < count; type++) {
            List<Part> parts = new ArrayList<>();
            for (int left = in.size(8); left > 0; left--) {
                Place.From from = Place.From.valueOf(in.text());
                int steps = in.size(2 * FARTHEST) - FARTHEST;
                Place.Relative relative = Place.Relative.valueOf(in.text());
                parts.add(new Part(new Place(from, steps, relative), Field.valueOf(in.text())));
            }
            templates.add(new Template(type, parts));
        }
        return templates;
    }

    boolean isSet() {
        return parts.get(0).field().isSet();
    }

    /** Whether it asks only for what never changes, and only words counted from {@code from}. */
    boolean standsOn(Place.From from) {
        for (Part part : parts) {
            Place place = part.place();
            if (place.from() != from
                    || place.relative() != Place.Relative.ITSELF
                    || part.field().changes()) {
                return false;
            }
        }
        return true;
    }
}
