package org.claimdesk.ui.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.claimdesk.replies.Hearing;
import org.claimdesk.replies.Reply;
import org.claimdesk.replies.ReplyStanding;
import org.claimdesk.settings.RightOfReply;
import org.claimdesk.shared.CommandId;

/** Whom the desk has asked for a reply to a claim, what they answered, and whether it may decide. Nothing where nobody asks for replies. */
public class ReplyPanel extends Section {

    /** What the panel offers; each deed answers what is wrong, or nothing once it is done. */
    public interface Deeds {
        Hearing hearing();

        Optional<String> ask(String whom, String way, Instant when, CommandId command);

        Optional<String> answer(Reply reply, String words, CommandId command);

        Optional<String> waive(String reason, CommandId command);
    }

    private final Deeds deeds;
    private final RightOfReply right;
    private final String speaker;
    private final boolean mayWaive;
    private final ZoneId zone;
    private final Moments moments;
    private final Div content = new Div();

    /**
     * @param speaker who said what is claimed, or empty
     * @param mayWaive whether the person may let the desk decide without
     */
    public ReplyPanel(Deeds deeds, RightOfReply right, String speaker, boolean mayWaive, ZoneId zone) {
        super(new H2(UI.getCurrentOrThrow().getTranslation("reply.title")));
        this.deeds = deeds;
        this.right = right;
        this.speaker = speaker;
        this.mayWaive = mayWaive;
        this.zone = zone;
        this.moments = new Moments(zone);
        addClassNames("desk-panel", "reply-panel");
        add(content);
        refresh();
    }

    private void refresh() {
        Hearing hearing = deeds.hearing();
        ReplyStanding standing = hearing.standing(Instant.now());
        content.removeAll();
        setVisible(right != RightOfReply.OFF || standing != ReplyStanding.NOT_ASKED);
        var status = new Paragraph(words(hearing, standing));
        status.addClassName("reply-standing");
        status.getElement().setAttribute("data-heard", standing.heard());
        content.add(status);
        hearing.replies().forEach(reply -> content.add(line(reply)));
        var actions = new Div(new Button(getTranslation("reply.ask"), click -> ask()));
        actions.addClassName("desk-actions");
        if (mayWaive && right == RightOfReply.REQUIRED && !standing.heard()) {
            actions.add(new Button(getTranslation("reply.waive"), click -> waive()));
        }
        content.add(actions);
    }

    private String words(Hearing hearing, ReplyStanding standing) {
        String until = hearing.waitsUntil()
                .map(moment -> moments.moment(moment, getLocale()))
                .orElse("");
        String key = standing == ReplyStanding.NOT_ASKED && right == RightOfReply.REQUIRED
                ? "reply.standing.required"
                : "reply.standing." + standing;
        return getTranslation(key, until, hearing.waiver());
    }

    private Div line(Reply reply) {
        var head = new Paragraph(getTranslation(
                "reply.asked", reply.whom(), reply.byWayOf(), moments.moment(reply.askedAt(), getLocale())));
        head.addClassName("desk-meta");
        head.getElement().setAttribute("dir", "auto");
        var line = new Div(head);
        line.addClassName("reply-line");
        if (reply.answered()) {
            var answer = new Paragraph(reply.answer());
            answer.addClassName("reply-answer");
            answer.getElement().setAttribute("dir", "auto");
            line.add(answer);
        }
        var button = new Button(
                getTranslation(reply.answered() ? "reply.correct" : "reply.write-down"), click -> answer(reply));
        button.setAriaLabel(getTranslation("reply.answer-of", reply.whom()));
        line.add(button);
        return line;
    }

    private void ask() {
        CommandId command = CommandId.fresh();
        var dialog = new ReplyDialog(getTranslation("reply.ask"), speaker, zone);
        dialog.onSave(() -> finish(dialog, deeds.ask(dialog.whom(), dialog.way(), dialog.when(), command)));
        dialog.open();
    }

    private void answer(Reply reply) {
        CommandId command = CommandId.fresh();
        var dialog = new AnswerDialog(reply);
        dialog.onSave(() -> finish(dialog, deeds.answer(reply, dialog.answer(), command)));
        dialog.open();
    }

    private void waive() {
        CommandId command = CommandId.fresh();
        var dialog = new AskingDialog(getTranslation("reply.waive"), 34)
                .askWhy(getTranslation("reply.waive.why"), getTranslation("reply.waive.help"))
                .saying(getTranslation("reply.waive.save"));
        dialog.onSave(() -> finish(dialog, deeds.waive(dialog.why(), command)));
        dialog.open();
    }

    private void finish(AskingDialog dialog, Optional<String> failure) {
        dialog.finish(failure);
        if (failure.isEmpty()) {
            refresh();
        }
    }
}
