/**
 * What the parser is known to get wrong, each fault by a rule of its own with a sentence that shows it. A rule reads the tree as the
 * parser left it and writes into a sketch of the mended one; the order of the rules stands in {@link
 * org.claimdesk.text.parsing.mending.Mending}.
 */
@NullMarked
package org.claimdesk.text.parsing.mending;

import org.jspecify.annotations.NullMarked;
