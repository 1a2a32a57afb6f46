package org.claimdesk.ui.claims;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.Consumer;
import org.claimdesk.articles.Article;
import org.claimdesk.shared.CommandId;

/** How the splitting of an article goes: a bar while it runs, a way to try again when it has failed, nothing once it is done. */
class SplitBanner extends Div {

    private final Span words = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Button again;

    SplitBanner(Consumer<CommandId> tryAgain) {
        addClassNames("split-progress", "desk-hint");
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("claim.split.RUNNING"));
        again = new Button(getTranslation("claim.split.again"), click -> tryAgain.accept(CommandId.fresh()));
        add(words, bar, again);
    }

    void show(Article article, boolean mayTryAgain) {
        boolean running =
                switch (article.splitState()) {
                    case WAITING, RUNNING -> true;
                    case DONE, FAILED -> false;
                };
        boolean failed =
                switch (article.splitState()) {
                    case FAILED -> true;
                    case WAITING, RUNNING, DONE -> false;
                };
        setVisible(running || failed);
        words.setText(failed || running ? getTranslation("claim.split." + article.splitState()) : "");
        bar.setVisible(running);
        bar.setIndeterminate(article.splitTotal() == 0);
        bar.setValue(
                article.splitTotal() == 0 ? 0 : Math.clamp((double) article.splitDone() / article.splitTotal(), 0, 1));
        again.setVisible(failed && mayTryAgain);
    }
}
