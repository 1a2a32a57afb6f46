package org.claimdesk.assignment;

import org.claimdesk.shared.Refused;

/** What a person writes to another: a reason or a note that says something and fits. */
record Words(String text) {

    static final int LONGEST = 500;

    Words {
        text = text.strip();
    }

    /** Why a reviewer declines. */
    static Words reason(String typed) {
        return new Words(typed).mustSaySomething("assignment.refused.no-reason").mustFit(LONGEST);
    }

    /** What an editor wants changed. */
    static Words note(String typed) {
        return new Words(typed).mustSaySomething("assignment.refused.no-note").mustFit(4 * LONGEST);
    }

    private Words mustSaySomething(String refusal) {
        if (text.isEmpty()) {
            throw new Refused(refusal);
        }
        return this;
    }

    private Words mustFit(int longest) {
        if (text.length() > longest) {
            throw new Refused("assignment.refused.too-long", longest);
        }
        return this;
    }
}
