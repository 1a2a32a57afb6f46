/**
 * A small made-up newsroom to try the desk with. Its people and articles stand in {@code db/sample} and come in through the same doors as
 * anybody's; a desk that was begun this way says so on every screen, for good.
 */
@NullMarked
package org.claimdesk.demo;

import org.jspecify.annotations.NullMarked;
