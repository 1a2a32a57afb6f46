package org.claimdesk.ui.parts;

/**
 * What the person can undo and do again, in words, each with the step that comes back in a {@link Wish}.
 *
 * @param undoText empty when there is nothing to undo
 * @param redoText empty when there is nothing to do again
 */
public record StepsBack(long undo, String undoText, long redo, String redoText) {}
