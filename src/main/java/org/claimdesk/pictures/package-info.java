/**
 * What the people of the desk look like: {@link org.claimdesk.pictures.Pictures} keeps one small picture a person, which only they
 * change and everybody sees.
 */
@NullMarked
package org.claimdesk.pictures;

import org.jspecify.annotations.NullMarked;
