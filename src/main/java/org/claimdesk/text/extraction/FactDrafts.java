package org.claimdesk.text.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.attribution.Speech;
import org.claimdesk.text.extraction.Draft.Part;
import org.claimdesk.text.extraction.facts.Fact;
import org.claimdesk.text.extraction.facts.FactRule;
import org.claimdesk.text.extraction.facts.Facts;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.ParsedSentence;
import org.jspecify.annotations.Nullable;

/** The facts of a sentence as drafts, each with who says it. */
final class FactDrafts {

    private static final Set<FactRule> ALL = EnumSet.allOf(FactRule.class);

    private final ParsedSentence parsed;
    private final Speech speech;

    FactDrafts(ParsedSentence parsed, Speech speech) {
        this.parsed = parsed;
        this.speech = speech;
    }

    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (Fact fact : Facts.of(parsed, ALL)) {
            Clause clause = clauseOf(fact.verb());
            if (clause == null || !speech.isFrame(clause)) {
                drafts.add(attributed(draft(fact), fact, clause));
            }
        }
        return drafts;
    }

    private @Nullable Clause clauseOf(int verb) {
        for (Clause clause : parsed.clauses()) {
            if (clause.verbs().head() == verb) {
                return clause;
            }
        }
        return null;
    }

    private static Draft draft(Fact fact) {
        List<Part> parts = new ArrayList<>();
        Draft draft = Draft.of(fact.verb());
        for (Fact.Piece piece : fact.pieces()) {
            parts.add(piece.text().isEmpty() ? Part.words(piece.from(), piece.to()) : Part.glue(piece.text()));
            if (piece.isInflected()) {
                draft = draft.supportedBy(piece.from(), piece.to());
            }
        }
        return draft.with(parts);
    }

    /** "Ann Roe said that talks failed" is a saying, hers, whether the fact tells all of it or a part. */
    private Draft attributed(Draft draft, Fact fact, @Nullable Clause clause) {
        String reporter = clause == null ? null : speech.reporter(clause);
        if (reporter != null) {
            return draft.saidBy(reporter).asSaying();
        }
        Draft said = draft.saidBy(speech.speakerOf(fact.verb()));
        return fact.rule() == FactRule.CONTENT ? said.asSaying() : said;
    }
}
