package org.claimdesk.articles;

import org.claimdesk.shared.CommandId;

/**
 * An article that an editor is still preparing; each has at most one. Its id is the command by which it will be taken in, so it becomes
 * an article at most once. The text is long and stays in the database: {@link ArticleDrafts#text}.
 */
public record ArticleDraft(CommandId id, DraftDetails details) {}
