/**
 * Words of a sentence and what part they play in it, which the parser finds. The word lists stand as text files beside
 * the classes.
 */
@NullMarked
package org.claimdesk.text.words;

import org.jspecify.annotations.NullMarked;
