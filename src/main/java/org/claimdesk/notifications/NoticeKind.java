package org.claimdesk.notifications;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.users.Role;

/** What a notice tells. Each kind is for one role: whoever no longer has it is not told, and loses what they were told. */
public enum NoticeKind {
    /** You are asked to check a claim. */
    ASSIGNED(Role.REVIEWER, ByMail.AT_ONCE),
    /** Your review came back with a note. */
    RETURNED(Role.REVIEWER, ByMail.AT_ONCE),
    /** Your review is due within a day. */
    DUE_SOON(Role.REVIEWER, ByMail.DAILY),
    /** Your review should be in. */
    OVERDUE(Role.REVIEWER, ByMail.DAILY),
    /** An editor has answered what you suggested. */
    SUGGESTION_ANSWERED(Role.REVIEWER, ByMail.NEVER),
    /** You need not check a claim any more. */
    TAKEN_BACK(Role.REVIEWER, ByMail.NEVER),
    /** The desk has a verdict on a claim that you have reviewed. */
    DECIDED(Role.REVIEWER, ByMail.NEVER),
    /** The reviews of a claim agree and wait for an editor. */
    TO_APPROVE(Role.EDITOR, ByMail.DAILY),
    /** The reviews of a claim disagree and wait for an editor. */
    TO_ADJUDICATE(Role.EDITOR, ByMail.AT_ONCE),
    /** A reviewer would like to have something changed about a claim. */
    SUGGESTED(Role.EDITOR, ByMail.DAILY),
    /** A reviewer said no to what you asked. */
    DECLINED(Role.EDITOR, ByMail.AT_ONCE);

    private final Role role;
    private final ByMail usual;

    NoticeKind(Role role, ByMail usual) {
        this.role = role;
        this.usual = usual;
    }

    public Role role() {
        return role;
    }

    /** How people hear of it who have not chosen. */
    public ByMail usual() {
        return usual;
    }

    /** What people with these roles are told. */
    public static Set<NoticeKind> of(Set<Role> roles) {
        return Stream.of(values()).filter(kind -> roles.contains(kind.role)).collect(Collectors.toUnmodifiableSet());
    }
}
