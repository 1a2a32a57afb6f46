/**
 * What reviewers would like to have changed about the claims of an article, and what editors make of it. {@link
 * org.claimdesk.suggestions.SuggestionBox} is the reviewers' side, {@link org.claimdesk.suggestions.SuggestionDesk} the editors'; a suggestion
 * that is accepted is carried out by the very services with which an editor edits.
 */
@NullMarked
package org.claimdesk.suggestions;

import org.jspecify.annotations.NullMarked;
