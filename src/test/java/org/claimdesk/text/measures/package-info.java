/**
 * Measures the claim engine against articles that people labelled. The measures are those of the project's scorer for
 * whole articles, so that a figure of a test can be held beside a figure of the scorer.
 */
@NullMarked
package org.claimdesk.text.measures;

import org.jspecify.annotations.NullMarked;
