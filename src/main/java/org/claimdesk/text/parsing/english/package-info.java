/**
 * The parser for English: a small decoder of our own over the models of NLP4J, which a build step has written into one compact file.
 * {@link org.claimdesk.text.parsing.english.EnglishParsing} is the door. Decision 007 says why it is built like this.
 */
@NullMarked
package org.claimdesk.text.parsing.english;

import org.jspecify.annotations.NullMarked;
