package org.claimdesk.ui.claims;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.Consumer;
import org.claimdesk.articles.Article;
import org.claimdesk.articles.SplitState;
import org.claimdesk.shared.CommandId;

/**
 * How the splitting of an article goes: a bar and a count while it runs, how it has ended for whoever watched, and a way to try again when
 * it has failed or was stopped.
 */
class SplitBanner extends Div {

    private final Span words = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Span count = new Span();
    private final Button stop;
    private final Button again;

    SplitBanner(Consumer<CommandId> stop, Consumer<CommandId> tryAgain) {
        addClassNames("split-progress", "desk-hint");
        words.getElement().setAttribute("role", "status");
        count.addClassName("split-count");
        bar.getElement().setAttribute("aria-label", getTranslation("claim.split.RUNNING"));
        this.stop = new Button(getTranslation("claim.split.stop"), click -> stop.accept(CommandId.fresh()));
        again = new Button(getTranslation("claim.split.again"), click -> tryAgain.accept(CommandId.fresh()));
        add(words, bar, count, this.stop, again);
    }

    /** @param mayAct whether the person may stop it or try again */
    void show(Article article, boolean mayAct) {
        SplitState state = article.splitState();
        boolean underWay = SplitState.UNDER_WAY.contains(state);
        setVisible(state != SplitState.DONE);
        words.setText(state == SplitState.DONE ? "" : getTranslation("claim.split." + state));
        bar.setVisible(underWay);
        bar.setIndeterminate(article.splitTotal() == 0);
        bar.setMax(Math.max(1, article.splitTotal()));
        bar.setValue(Math.min(article.splitDone(), Math.max(1, article.splitTotal())));
        count.setVisible(underWay && article.splitTotal() > 0);
        count.setText(getTranslation("claim.split.count", article.splitDone(), article.splitTotal()));
        stop.setVisible(underWay && mayAct);
        again.setVisible(!underWay && state != SplitState.DONE && mayAct);
    }

    /** Says how it has ended to somebody who has seen it run. */
    void sayDone(int sentences, int proposed) {
        words.setText(getTranslation("claim.split.DONE", sentences, proposed));
        setVisible(true);
    }
}
