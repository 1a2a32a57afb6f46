/**
 * One box over people, articles and claims. {@link org.claimdesk.search.Finder} answers what a few words find, for as far as the roles of
 * whoever asks reach; it only reads, and what it finds is opened elsewhere.
 */
@NullMarked
package org.claimdesk.search;

import org.jspecify.annotations.NullMarked;
