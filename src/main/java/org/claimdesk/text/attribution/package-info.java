/** Who says what in an article: direct speech over sentences and paragraphs, reported speech, named sources. */
@NullMarked
package org.claimdesk.text.attribution;

import org.jspecify.annotations.NullMarked;
