package org.claimdesk.text.parsing.english;

/**
 * One move of the parser, as "L_R_det" says it: draw an arc to the left, to the right or none, then read on, drop the word on top
 * of the stack, or put it aside to look below it; and the label of the arc.
 */
record Move(Arc arc, Then then, int label) {

    enum Arc {
        LEFT,
        RIGHT,
        NONE
    }

    enum Then {
        READ_ON,
        DROP,
        PUT_ASIDE
    }

    static Move of(String text, int label) {
        Arc arc =
                switch (text.charAt(0)) {
                    case 'L' -> Arc.LEFT;
                    case 'R' -> Arc.RIGHT;
                    default -> Arc.NONE;
                };
        char list = text.charAt(2);
        Then then = Then.PUT_ASIDE;
        if (list == 'S' && arc != Arc.LEFT) {
            then = Then.READ_ON;
        } else if (list == 'R' && arc != Arc.RIGHT) {
            then = Then.DROP;
        }
        return new Move(arc, then, label);
    }

    /** What stands behind the last underscore; nothing for a move without an arc. */
    static String labelOf(String text) {
        return text.substring(text.lastIndexOf('_') + 1);
    }
}
