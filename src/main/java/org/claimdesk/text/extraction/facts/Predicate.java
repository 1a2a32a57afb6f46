package org.claimdesk.text.extraction.facts;

import java.util.BitSet;
import java.util.List;

/**
 * A verb with what belongs to it, as sets of words.
 *
 * @param verb the verb
 * @param rule what found it
 * @param frames what stands in front of words that somebody says, from the outermost on: "Ann Roe said that"
 * @param condition what it is bound to and stands in front: "If it rains"
 * @param subject who or what it is about
 * @param shared words it has from the verb it is joined with: "was" of "was cut and flushed"
 * @param being the form of "be" that a participle lacks; empty when none is missing
 * @param core the verb and what it cannot do without
 * @param noun what a relative clause tells more of, when it is not its subject; empty otherwise
 * @param join how {@code noun} is joined behind the clause ("in"); empty when it is the object and follows the verb
 * @param adjuncts what says when, where, how, why
 * @param leading adjuncts that stand in front of the subject
 * @param bare whether the core alone says something
 */
record Predicate(
        int verb,
        FactRule rule,
        List<BitSet> frames,
        BitSet condition,
        BitSet subject,
        BitSet shared,
        String being,
        BitSet core,
        BitSet noun,
        String join,
        List<BitSet> adjuncts,
        List<BitSet> leading,
        boolean bare) {

    /** All words of the statement with one adjunct. */
    BitSet with(BitSet adjunct) {
        BitSet whole = (BitSet) core.clone();
        whole.or(condition);
        whole.or(subject);
        whole.or(shared);
        whole.or(noun);
        whole.or(adjunct);
        return whole;
    }
}
