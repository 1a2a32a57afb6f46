/**
 * Words of a sentence and what part they play in it. The word lists stand as text files beside the classes; what a list
 * leaves open is decided by a word's neighbours.
 */
@NullMarked
package org.claimdesk.text.words;

import org.jspecify.annotations.NullMarked;
