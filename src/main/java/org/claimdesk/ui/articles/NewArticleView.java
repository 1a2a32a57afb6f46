package org.claimdesk.ui.articles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.claimdesk.articles.ArticleDraft;
import org.claimdesk.articles.ArticleDrafts;
import org.claimdesk.articles.ArticleRules;
import org.claimdesk.articles.Intake;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;

/** The first step of a new article: its text and what is known about it. All of it is kept in the editor's draft while they type. */
@Route(value = Paths.NEW_ARTICLE, layout = MainLayout.class)
@RolesAllowed("EDITOR")
class NewArticleView extends Main implements AfterNavigationObserver, HasDynamicTitle, TextIntake.Listener {

    private final ArticleDrafts drafts;
    private final TextIntake text = new TextIntake(this);
    private final DetailsForm form;
    private final Span kept = new Span();

    private CommandId draft = CommandId.fresh();

    NewArticleView(ArticleDrafts drafts, Settings settings) {
        this.drafts = drafts;
        this.form = new DetailsForm(settings.ownTimeZone(), this::keepDetails);
        addClassName("new-article-view");
        kept.addClassName("desk-meta");
        var back = new Anchor(Paths.ARTICLES, getTranslation("shell.articles"));
        back.addClassName("desk-meta");
        var head = new Div(new Div(back, new H1(getTranslation("article.new"))), kept);
        head.addClassName("desk-head");
        var words = new Section(text, new TextUpload(this::takeFromFile));
        var known = new Section(form, actions());
        words.addClassName("desk-panel");
        known.addClassName("desk-panel");
        var columns = new Div(words, known);
        columns.addClassName("new-article-columns");
        add(head, columns);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ArticleDraft found = drafts.open();
        draft = found.id();
        form.show(found.details());
    }

    private Div actions() {
        var onward = new Button(getTranslation("article.onward"), click -> goOn());
        onward.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var discard = new Button(getTranslation("article.discard"), click -> askToDiscard());
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var actions = new Div(onward, discard);
        actions.addClassName("desk-actions");
        return actions;
    }

    @Override
    public boolean keep(String words) {
        return said(() -> drafts.keepText(words, draft));
    }

    @Override
    public String paragraphs(String html) {
        var found = new StringBuilder();
        text.complain(
                Attempt.failureOf(() -> found.append(Intake.textOfPage(html))).orElse(""));
        return found.toString();
    }

    /** A file takes the place of what is there only after the editor has said so. */
    private void takeFromFile(String words) {
        if (drafts.text().source().isBlank()) {
            fillIn(words);
            return;
        }
        var ask = new ConfirmDialog(
                getTranslation("article.replace"),
                getTranslation("article.replace.text"),
                getTranslation("article.replace.yes"),
                yes -> fillIn(words));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("shell.cancel"));
        ask.open();
    }

    private void fillIn(String words) {
        if (keep(words)) {
            text.refresh();
        }
    }

    private void keepDetails() {
        boolean saved = Attempt.of(() -> drafts.keepDetails(form.details(), draft));
        kept.setText(saved ? getTranslation("article.kept") : "");
    }

    private boolean said(Runnable deed) {
        Optional<String> failure = Attempt.failureOf(deed);
        text.complain(failure.orElse(""));
        kept.setText(failure.isEmpty() ? getTranslation("article.kept") : "");
        return failure.isEmpty();
    }

    private void goOn() {
        boolean known = form.check();
        boolean worded = said(() -> {
            drafts.keepDetails(form.details(), draft);
            ArticleRules.checkText(drafts.text().source());
        });
        if (known && worded) {
            getUI().ifPresent(ui -> ui.navigate(Paths.CHECK_ARTICLE));
        }
    }

    private void askToDiscard() {
        var ask = new ConfirmDialog(
                getTranslation("article.discard.ask"),
                getTranslation("article.discard.text"),
                getTranslation("article.discard.yes"),
                yes -> discard());
        ask.setConfirmButtonTheme("error primary");
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("shell.cancel"));
        ask.open();
    }

    private void discard() {
        if (Attempt.of(() -> drafts.discard(draft))) {
            getUI().ifPresent(ui -> ui.navigate(Paths.ARTICLES));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("article.new"));
    }
}
