package org.claimdesk.ui.articles;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.claimdesk.articles.Article;
import org.claimdesk.articles.ArticleDraft;
import org.claimdesk.articles.ArticleDrafts;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.ArticleRules;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.DraftDetails;
import org.claimdesk.articles.IntakeText;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;
import org.jspecify.annotations.Nullable;

/** The second step of a new article: its text line by line, its title, and whether the desk has it already. */
@Route(value = Paths.CHECK_ARTICLE, layout = MainLayout.class)
@RolesAllowed("EDITOR")
class CheckTextView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int SAVED_AFTER_MILLIS = 1000;

    private final ArticleDrafts drafts;
    private final Articles articles;
    private final LineSheet lines = new LineSheet(this::drop);
    private final Paragraph summary = new Paragraph();
    private final Paragraph known = new Paragraph();
    private final TextArea title = new TextArea(getTranslation("article.title"));

    private final Button takeIn = new Button(getTranslation("article.take-in"), click -> takeIn());

    private CommandId draft = CommandId.fresh();
    private @Nullable DraftDetails details;

    CheckTextView(ArticleDrafts drafts, Articles articles) {
        this.drafts = drafts;
        this.articles = articles;
        addClassName("check-text-view");
        summary.addClassName("desk-meta");
        summary.getElement().setAttribute("role", "status");
        known.addClassName("desk-hint");
        known.getElement().setAttribute("role", "status");
        title.setValueChangeMode(ValueChangeMode.TIMEOUT);
        title.setValueChangeTimeout(SAVED_AFTER_MILLIS);
        title.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Attempt.of(this::keepTitle);
            }
        });
        var back = new Anchor(Paths.NEW_ARTICLE, getTranslation("article.new"));
        back.addClassName("desk-meta");
        var head = new Div(new Div(back, new H1(getTranslation("article.check")), summary));
        head.addClassName("desk-head");
        var sheet = new Section(lines);
        var end = new Section(title, known, actions());
        sheet.addClassName("desk-panel");
        end.addClassName("desk-panel");
        var columns = new Div(sheet, end);
        columns.addClassName("new-article-columns");
        add(head, columns);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ArticleDraft found = drafts.open();
        IntakeText text = drafts.text();
        draft = found.id();
        details = found.details();
        title.setValue(details.title());
        if (details.title().isBlank()) {
            title.setValue(text.suggestedTitle());
            keepTitle();
        }
        show(text);
        lines.show(text.droppedNumbers());
    }

    private Div actions() {
        takeIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        takeIn.setDisableOnClick(true);
        var back = new Anchor(Paths.NEW_ARTICLE, getTranslation("article.back"));
        back.addClassName("desk-button");
        var actions = new Div(takeIn, back);
        actions.addClassName("desk-actions");
        return actions;
    }

    private void show(IntakeText text) {
        int dropped = text.droppedNumbers().size();
        summary.setText(getTranslation("article.check.text", dropped));
        Optional<Article> same = articles.withSameText(text.kept());
        known.setVisible(same.isPresent());
        known.removeAll();
        same.ifPresent(article -> known.add(
                new Text(getTranslation("article.same") + " "),
                new Anchor(Paths.article(article.id()), article.title())));
    }

    private void drop(int line, boolean dropped) {
        if (!Attempt.of(() -> show(drafts.drop(line, dropped, draft)))) {
            Attempt.of(() -> lines.show(drafts.text().droppedNumbers()));
        }
    }

    private void keepTitle() {
        if (details != null) {
            drafts.keepDetails(details.withTitle(title.getValue()), draft);
        }
    }

    private void takeIn() {
        Optional<String> failure = Attempt.failureOf(() -> ArticleRules.checkTitle(title.getValue()));
        title.setInvalid(failure.isPresent());
        title.setErrorMessage(failure.orElse(""));
        ArticleId[] taken = new ArticleId[1];
        if (failure.isEmpty() && Attempt.of(() -> taken[0] = drafts.takeIn(draft))) {
            getUI().ifPresent(ui -> ui.navigate(Paths.article(taken[0])));
        } else {
            takeIn.setEnabled(true);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("article.check"));
    }
}
