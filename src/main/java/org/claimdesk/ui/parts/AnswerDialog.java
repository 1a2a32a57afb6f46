package org.claimdesk.ui.parts;

import com.vaadin.flow.component.textfield.TextArea;
import org.claimdesk.replies.Replies;
import org.claimdesk.replies.Reply;

/** Asks what somebody has answered. */
class AnswerDialog extends AskingDialog {

    private final TextArea answer = new TextArea();

    AnswerDialog(Reply reply) {
        super("", 40);
        setHeaderTitle(getTranslation("reply.answer-of", reply.whom()));
        answer.setLabel(getTranslation("reply.answer"));
        answer.setHelperText(getTranslation("reply.answer.help"));
        answer.setMaxLength(Replies.LONGEST_ANSWER);
        answer.setMinRows(4);
        answer.setMaxRows(14);
        answer.setWidthFull();
        answer.setValue(reply.answer());
        answer.setAutofocus(true);
        ask(answer);
        saying(getTranslation("reply.note"));
    }

    String answer() {
        return answer.getValue();
    }
}
