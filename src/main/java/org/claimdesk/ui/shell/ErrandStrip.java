package org.claimdesk.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.claimdesk.errands.Errand;
import org.claimdesk.errands.ErrandState;
import org.claimdesk.errands.Errands;
import org.claimdesk.ui.parts.OutcomeText;

/**
 * How the desk gets on with what its person has asked of it for many claims at once, and at the end what was left as it was, until they
 * put that away. It looks again each second while something is under way.
 */
public class ErrandStrip extends Div {

    private static final int POLL_MILLIS = 1000;

    private final Errands errands;
    private final Runnable changed;
    private List<Errand> shown = List.of();

    /** @param changed hears that an errand has come further, so that the claims on the screen may look different */
    public ErrandStrip(Errands errands, Runnable changed) {
        this.errands = errands;
        this.changed = changed;
        addClassName("errands");
        getElement().setAttribute("aria-live", "polite");
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Registration polling = attached.getUI().addPollListener(poll -> Attempt.of(this::look));
        addDetachListener(detached -> {
            detached.getUI().setPollInterval(-1);
            polling.remove();
            detached.unregisterListener();
        });
        Attempt.of(this::look);
    }

    /** Looks how far everything is. */
    public void look() {
        List<Errand> now = errands.mine();
        if (now.equals(shown)) {
            return;
        }
        boolean further = ended(now) > ended(shown);
        boolean watched = isUnderWay();
        shown = now;
        setVisible(!now.isEmpty());
        removeAll();
        now.forEach(errand -> add(errand.isUnderWay() ? underWay(errand) : ended(errand)));
        if (watched || isUnderWay()) {
            getUI().ifPresent(this::poll);
        }
        if (watched && further) {
            changed.run();
        }
    }

    /** How often the screen has to ask, or -1 if it need not for the sake of errands. */
    public int pollMillis() {
        return isUnderWay() ? POLL_MILLIS : -1;
    }

    private void poll(UI ui) {
        ui.setPollInterval(pollMillis());
    }

    private boolean isUnderWay() {
        return shown.stream().anyMatch(Errand::isUnderWay);
    }

    private static long ended(List<Errand> errands) {
        return errands.stream().filter(errand -> !errand.isUnderWay()).count();
    }

    private Component underWay(Errand errand) {
        String what = getTranslation("errand.under-way." + errand.kind());
        var bar = new ProgressBar(0, errand.total(), errand.attempted());
        bar.setIndeterminate(!errand.kind().inPortions());
        bar.getElement().setAttribute("aria-label", what);
        var count = new Span(
                errand.kind().inPortions()
                        ? getTranslation("errand.count", errand.attempted(), errand.total())
                        : getTranslation("errand.all", errand.total()));
        count.addClassName("split-count");
        var line = new Div(new Span(what), bar, count);
        line.addClassNames("split-progress", "desk-hint");
        return line;
    }

    private Component ended(Errand errand) {
        String done = errand.state() == ErrandState.DONE
                ? getTranslation("errand.done." + errand.kind(), errand.done())
                : getTranslation("errand.given-up", errand.done(), errand.total());
        var close = new Button(
                getTranslation("shell.close"),
                click -> Attempt.of(() -> {
                    errands.putAway(errand.id());
                    look();
                }));
        Component words = errand.others().isEmpty() ? new Span(done) : new OutcomeText(done, errand.others());
        var line = new Div(words, close);
        line.addClassNames("errand-ended", "desk-hint");
        return line;
    }
}
