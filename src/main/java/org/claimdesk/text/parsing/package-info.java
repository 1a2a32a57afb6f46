/**
 * How a sentence is built: its verbs, their subjects, and the clauses they make. Found from tags alone, without a
 * grammar of the whole language; where the build is not clear, a sentence is left whole.
 */
@NullMarked
package org.claimdesk.text.parsing;

import org.jspecify.annotations.NullMarked;
