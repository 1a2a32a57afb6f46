/** Lines, sentences and headings of an article, with exact offsets. */
@NullMarked
package org.claimdesk.text.sentences;

import org.jspecify.annotations.NullMarked;
