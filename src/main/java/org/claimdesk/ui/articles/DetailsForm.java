package org.claimdesk.ui.articles;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.ZoneId;
import java.util.Optional;
import org.claimdesk.articles.ArticleRules;
import org.claimdesk.articles.DraftDetails;
import org.claimdesk.ui.parts.CalendarWords;
import org.claimdesk.ui.shell.Attempt;

/** What is known about a new article. What is wrong is said below its field and stays as it was typed. */
class DetailsForm extends Div {

    private static final int SAVED_AFTER_MILLIS = 1000;

    private final TextField title = text("article.title", "article.title.help");
    private final TextField outlet = text("article.outlet", "");
    private final TextField author = text("article.author", "");
    private final TextField sourceLink = text("article.link", "article.link.help");
    private final DatePicker publishedOn = new DatePicker(getTranslation("article.published-on"));
    private final DateTimePicker dueAt = new DateTimePicker(getTranslation("article.due"));
    private final ZoneId zone;

    DetailsForm(ZoneId zone, Runnable changed) {
        this.zone = zone;
        addClassName("article-details");
        speakOfDays();
        add(title, outlet, author, sourceLink, publishedOn, dueAt);
        for (AbstractField<?, ?> field :
                new AbstractField<?, ?>[] {title, outlet, author, sourceLink, publishedOn, dueAt}) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed.run();
                }
            });
        }
    }

    void show(DraftDetails details) {
        title.setValue(details.title());
        outlet.setValue(details.outlet());
        author.setValue(details.author());
        sourceLink.setValue(details.sourceLink());
        publishedOn.setValue(details.publishedOn());
        dueAt.setValue(details.dueAt());
    }

    DraftDetails details() {
        return new DraftDetails(
                title.getValue(),
                outlet.getValue(),
                author.getValue(),
                sourceLink.getValue(),
                publishedOn.getValue(),
                dueAt.getValue());
    }

    /** Holds every field against the rules, says below each what is wrong, and answers whether all is well. A title may wait. */
    boolean check() {
        boolean fine = check(title, () -> {
            if (!title.getValue().isBlank()) {
                ArticleRules.checkTitle(title.getValue());
            }
        });
        fine &= check(outlet, () -> ArticleRules.checkOutlet(outlet.getValue()));
        fine &= check(author, () -> ArticleRules.checkAuthor(author.getValue()));
        fine &= check(sourceLink, () -> ArticleRules.checkSourceLink(sourceLink.getValue()));
        fine &= !publishedOn.isInvalid();
        fine &= !dueAt.isInvalid() && check(dueAt, () -> ArticleRules.dueAt(dueAt.getValue(), zone));
        return fine;
    }

    private static boolean check(HasValidation field, Runnable rule) {
        Optional<String> failure = Attempt.failureOf(rule);
        field.setInvalid(failure.isPresent());
        field.setErrorMessage(failure.orElse(""));
        return failure.isEmpty();
    }

    private TextField text(String label, String help) {
        var field = new TextField(getTranslation(label));
        if (!help.isEmpty()) {
            field.setHelperText(getTranslation(help));
        }
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(SAVED_AFTER_MILLIS);
        return field;
    }

    private void speakOfDays() {
        var days = CalendarWords.of(this, getTranslation("article.no-such-day"));
        publishedOn.setI18n(days);
        publishedOn.setHelperText(getTranslation("article.published-on.help"));
        var moments = new DateTimePicker.DateTimePickerI18n();
        moments.setBadInputErrorMessage(getTranslation("article.no-such-moment"));
        moments.setIncompleteInputErrorMessage(getTranslation("article.half-a-moment"));
        moments.setDateLabel(getTranslation("article.due.day"));
        moments.setTimeLabel(getTranslation("article.due.time"));
        dueAt.setLocale(CalendarWords.clock());
        dueAt.setI18n(moments);
        dueAt.setDatePickerI18n(days);
        dueAt.setHelperText(getTranslation("article.due.help", zone.getId()));
    }
}
