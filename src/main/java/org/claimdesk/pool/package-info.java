/**
 * Claims that reviewers take for themselves. An editor puts a claim into the pool with a due time and as many places as reviews are wanted;
 * {@link org.claimdesk.pool.Pool} gives each place to one reviewer and to no other, and never a claim to somebody who was asked about it
 * before. A place given back can be taken again; what is no longer to be checked leaves the pool.
 */
@NullMarked
package org.claimdesk.pool;

import org.jspecify.annotations.NullMarked;
