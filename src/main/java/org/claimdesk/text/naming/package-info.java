/** Who and what an article names, and what its pronouns and short forms point at. */
@NullMarked
package org.claimdesk.text.naming;

import org.jspecify.annotations.NullMarked;
