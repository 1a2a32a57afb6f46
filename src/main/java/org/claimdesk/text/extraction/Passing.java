package org.claimdesk.text.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.extraction.Draft.Part;
import org.claimdesk.text.parsing.ParsedSentence;

/** What a sentence tells in passing: who somebody is, what something is, how many there are. */
final class Passing {

    private final List<Draft> descriptions = new ArrayList<>();
    private final List<Draft> figures = new ArrayList<>();
    private final List<Part> told = new ArrayList<>();

    Passing(ParsedSentence parsed, Extents extents, Set<Family> families) {
        if (families.contains(Family.TITLES)) {
            RoleClaims roles = new RoleClaims(parsed);
            descriptions.addAll(roles.drafts());
            told.addAll(roles.told());
        }
        if (families.contains(Family.APPOSITIONS)) {
            Appositions appositions = new Appositions(parsed, extents);
            descriptions.addAll(appositions.drafts());
            told.addAll(appositions.told());
        }
        if (families.contains(Family.FIGURES)) {
            figures.addAll(new FiguresInPassing(parsed).drafts());
        }
    }

    List<Draft> descriptions() {
        return descriptions;
    }

    List<Draft> figures() {
        return figures;
    }

    /** Words that the other claims do without, because a claim of its own tells them. */
    List<Part> told() {
        return told;
    }
}
