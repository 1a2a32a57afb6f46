/**
 * Makes claims of clauses. A draft is a claim on its way: words of one sentence in their order, with a few words of our
 * own between them; each rule takes a draft or a sentence and gives better or more drafts.
 */
@NullMarked
package org.claimdesk.text.extraction;

import org.jspecify.annotations.NullMarked;
