package org.claimdesk.ui.articles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.ArticleVersion;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.VersionId;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.DraftKeeper;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.users.CurrentUser;

/** An article's text as it stands, to be corrected; the claims that people have worked on move along to the new version. */
@Route(value = Paths.CORRECT_ARTICLE, layout = MainLayout.class)
@RolesAllowed("EDITOR")
class CorrectionView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final String TEXT = "text";

    private final Articles articles;
    private final CurrentUser currentUser;
    private final Div head = new Div();
    private final Paragraph warning = new Paragraph();
    private final TextArea text = new TextArea(getTranslation("article.text"));
    private final Button save = new Button(getTranslation("article.correct.save"), click -> save());
    private final DraftKeeper keeper = new DraftKeeper(this::restore);

    private ArticleId article = new ArticleId(0);
    private VersionId version = new VersionId(0);
    private CommandId command = CommandId.fresh();

    CorrectionView(Articles articles, CurrentUser currentUser) {
        this.articles = articles;
        this.currentUser = currentUser;
        addClassName("correction-view");
        head.addClassName("desk-head");
        warning.addClassName("desk-hint");
        warning.getElement().setAttribute("role", "alert");
        warning.setVisible(false);
        text.addClassName("correction-text");
        text.setMinRows(12);
        text.getElement().setAttribute("dir", "auto");
        text.setHelperText(getTranslation("article.correct.help"));
        DraftKeeper.keep(text, TEXT);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        add(head, keeper);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        article = new ArticleId(
                Long.parseLong(event.getRouteParameters().get("article").orElseThrow()));
        ArticleVersion latest = articles.latestVersion(article);
        version = latest.id();
        command = CommandId.fresh();
        text.setValue(latest.text());
        keeper.begin(currentUser.id(), "correction." + version.value(), Map.of(TEXT, latest.text()));
        var back = new Anchor(Paths.article(article), articles.find(article).title() + " ›");
        back.addClassName("desk-meta");
        head.add(new Div(back, new H1(getTranslation("article.correct"))));
        var cancel = new Anchor(Paths.article(article), getTranslation("shell.cancel"));
        cancel.addClassName("desk-button");
        var actions = new Div(save, cancel);
        actions.addClassName("desk-actions");
        var sheet = new Section(warning, text, actions);
        sheet.addClassName("desk-panel");
        add(sheet);
    }

    private void restore(Map<String, DraftKeeper.Kept> copy) {
        DraftKeeper.Kept kept = copy.get(TEXT);
        if (kept != null) {
            text.setValue(kept.text());
        }
    }

    private void save() {
        Optional<String> failure =
                Attempt.failureOf(() -> articles.correct(article, text.getValue(), version, command));
        failure.ifPresent(warning::setText);
        warning.setVisible(failure.isPresent());
        save.setEnabled(true);
        if (failure.isEmpty()) {
            keeper.forget();
            getUI().ifPresent(ui -> ui.navigate(Paths.article(article)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("article.correct"));
    }
}
