package org.claimdesk.text.worth;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.text.ClaimKind;

/** Tells what kind of statement a claim makes. The first rule that fits decides; without one, something happened or is the case. */
final class Kinds {

    /** What nobody can look up comes first: a view with a figure in it is still a view. */
    static final List<KindRule> RULES = Stream.of(
                    Forecasts.RULES, Views.RULES, Duties.RULES, Causes.RULES, Comparisons.RULES, Figures.RULES)
            .flatMap(List::stream)
            .toList();

    private Kinds() {}

    static ClaimKind of(Statement claim) {
        return ruleFor(claim).map(KindRule::kind).orElse(ClaimKind.EVENT);
    }

    static Optional<KindRule> ruleFor(Statement claim) {
        return RULES.stream().filter(rule -> rule.fits().test(claim)).findFirst();
    }
}
