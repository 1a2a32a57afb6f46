package org.claimdesk.ui.reports;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.reports.ReportExport;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.shell.Attempt;

/** Where a checksum from a report is pasted, and the prints that it belongs to. */
class ChecksumForm extends Div {

    private final TextField checksum = new TextField(getTranslation("report.verify.label"));
    private final Paragraph answer = new Paragraph();
    private final PrintList found;
    private final Function<String, List<ReportExport>> search;

    ChecksumForm(Moments moments, Function<String, List<ReportExport>> search) {
        this.search = search;
        this.found = new PrintList(moments, true);
        addClassName("checksum-form");
        checksum.setHelperText(getTranslation("report.verify.help"));
        checksum.setMaxLength(200);
        checksum.addKeyPressListener(Key.ENTER, press -> look());
        var button = new Button(getTranslation("report.verify"), click -> look());
        var line = new Div(checksum, button);
        line.addClassName("checksum-line");
        answer.getElement().setAttribute("role", "status");
        found.setVisible(false);
        add(line, answer, found);
    }

    private void look() {
        Optional<String> failure = Attempt.failureOf(() -> show(search.apply(checksum.getValue())));
        checksum.setInvalid(failure.isPresent());
        checksum.setErrorMessage(failure.orElse(""));
        if (failure.isPresent()) {
            show(List.of());
            answer.setText("");
        }
    }

    private void show(List<ReportExport> prints) {
        answer.setText(getTranslation("report.verify.found", prints.size()));
        found.show(prints);
    }
}
