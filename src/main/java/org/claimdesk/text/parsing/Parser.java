package org.claimdesk.text.parsing;

import java.util.List;
import org.claimdesk.text.words.Token;

/** Finds how the words of a sentence depend on each other. One parser serves all threads at once. */
public interface Parser {

    /** The tree over {@code words}, the tokens of one sentence; it has a node for each of them, in their order. */
    DependencyTree parse(List<Token> words);
}
