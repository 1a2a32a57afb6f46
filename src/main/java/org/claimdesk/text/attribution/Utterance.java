package org.claimdesk.text.attribution;

import java.util.BitSet;
import org.claimdesk.text.parsing.Clause;

/**
 * Somebody's act of saying: "Jane Roe told the court that the bridge was closed".
 *
 * @param clause the clause that tells of it
 * @param speakerFrom the first word of who speaks
 * @param speakerTo the word behind the last one
 * @param content the words that are said; none when the act is told alone ("denied the charge")
 * @param aside whether it stands inside what is said: "The bridge, Roe said, was closed"
 */
record Utterance(Clause clause, int speakerFrom, int speakerTo, BitSet content, boolean aside) {

    int verb() {
        return clause.verbs().head();
    }
}
