package org.claimdesk.articlelist;

/** Where an article stands in the desk's work, as people look for it in the list. */
public enum ArticleStage {
    /** Its report is not published yet. */
    IN_WORK,
    /** In work after it was due. */
    OVERDUE,
    /** Its report is published. */
    PUBLISHED
}
