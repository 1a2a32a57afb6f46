package org.claimdesk.ui.articles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.claimdesk.articlelist.ArticleFilter;
import org.claimdesk.articlelist.ArticleList;
import org.claimdesk.articlelist.ArticleRow;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.Page;
import org.claimdesk.ui.parts.Keys;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.Role;

/** The articles of the desk, the newest first. What narrows the list stands in the address. */
@Route(value = Paths.ARTICLES, layout = MainLayout.class)
@RolesAllowed({"REVIEWER", "EDITOR", "ADMIN"})
class ArticlesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final ArticleList articles;
    private final boolean editor;
    private final FilterBar filterBar;
    private final ArticleRows rows;
    private final Paragraph empty = new Paragraph();
    private final Button more = new Button(getTranslation("article.more"));

    private ArticleFilter filter = ArticleFilter.NONE;

    ArticlesView(ArticleList articles, Settings settings, CurrentUser currentUser) {
        this.articles = articles;
        this.editor = currentUser.has(Role.EDITOR);
        this.filterBar = new FilterBar(
                editor, chosen -> getUI().ifPresent(ui -> ui.navigate(Paths.ARTICLES, FilterAddress.of(chosen))));
        this.rows = new ArticleRows(new Moments(settings.ownTimeZone()));
        addClassName("articles-view");
        empty.addClassName("desk-empty");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> Attempt.of(() -> showMore(articles.page(filter, rows.last(), PAGE))));
        add(head(), filterBar, rows, empty, more, new Keys().rows(".article-row-title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = FilterAddress.read(event.getLocation().getQueryParameters());
        filterBar.show(filter);
        show(articles.page(filter, null, PAGE));
    }

    private Div head() {
        var head = new Div(new H1(getTranslation("shell.articles")));
        head.addClassName("desk-head");
        if (editor) {
            var add = new Anchor(Paths.NEW_ARTICLE, getTranslation("article.new"));
            add.addClassNames("desk-button", "desk-button-main");
            head.add(add);
        }
        return head;
    }

    private void show(Page<ArticleRow> page) {
        rows.show(page.rows());
        rows.setVisible(!page.rows().isEmpty());
        empty.setVisible(page.rows().isEmpty());
        empty.setText(getTranslation(whyEmpty()));
        more.setVisible(page.more());
    }

    private void showMore(Page<ArticleRow> page) {
        rows.showMore(page.rows());
        more.setVisible(page.more());
    }

    private String whyEmpty() {
        if (!filter.equals(ArticleFilter.NONE)) {
            return "article.empty.filtered";
        }
        return editor ? "article.empty.editor" : "article.empty.reader";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.articles"));
    }
}
