/**
 * Which language an article is in, and the claims of articles that are not in English. The rules of grammar are for English; in any
 * other language a claim is a whole sentence with what can be seen in every language: figures, dates, quotation marks.
 */
@NullMarked
package org.claimdesk.text.language;

import org.jspecify.annotations.NullMarked;
