/**
 * How a sentence is built: its tree, and the clauses read off it with their verbs and subjects. The parser's known faults are mended
 * first; where the build is not clear, a sentence is left whole.
 */
@NullMarked
package org.claimdesk.text.parsing;

import org.jspecify.annotations.NullMarked;
