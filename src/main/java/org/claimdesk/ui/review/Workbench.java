package org.claimdesk.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.review.Confidence;
import org.claimdesk.review.Draft;
import org.claimdesk.review.EvidenceForm;
import org.claimdesk.review.EvidenceUse;
import org.claimdesk.review.Requirements;
import org.claimdesk.review.Review;
import org.claimdesk.review.Reviews;
import org.claimdesk.shared.Refused;
import org.claimdesk.ui.parts.DraftKeeper;
import org.claimdesk.ui.parts.EvidenceCard;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.parts.QuoteInContext;
import org.claimdesk.ui.parts.RationaleEditor;
import org.claimdesk.ui.parts.VerdictPicker;
import org.claimdesk.ui.shell.Attempt;
import org.jspecify.annotations.Nullable;

/** Where a reviewer works on a draft. Every change is written down at once, and the person is told when the desk has it. */
class Workbench extends Div {

    /** How often a desk that does not answer is asked again. */
    private static final int AGAIN_AFTER_MS = 3000;

    private final Reviews reviews;
    private final Requirements requirements;
    private final Moments moments;
    private final Scribe scribe;
    private final Runnable reload;
    private final Consumer<Review> submitted;

    private final VerdictPicker verdict = new VerdictPicker();
    private final RadioButtonGroup<Confidence> confidence = new RadioButtonGroup<>();
    private final RationaleEditor rationale = new RationaleEditor(words -> save());
    private final EvidenceEditor editor = new EvidenceEditor(this::save, this::keepEvidence, this::clearEvidence);
    private final SingleSourceField singleSource = new SingleSourceField(this::save);
    private final Div cards = new Div();
    private final Div notices = new Div();
    private final Standing standing;
    private final DraftKeeper keeper = new DraftKeeper(this::restore);
    private List<EvidenceUse> evidence = List.of();
    private @Nullable Registration asking;

    Workbench(
            Reviews reviews,
            Review review,
            Moments moments,
            QuoteInContext context,
            Runnable reload,
            Consumer<Review> submitted) {
        this.reviews = reviews;
        this.requirements = reviews.requirements(review.claim());
        this.moments = moments;
        this.reload = reload;
        this.submitted = submitted;
        this.standing = new Standing(moments);
        EvidenceForm form = reviews.evidenceForm(review.id());
        this.scribe = new Scribe(reviews, review, form);
        layOut(context);
        show(review, form);
        verdict.addValueChangeListener(change -> save());
        confidence.addValueChangeListener(change -> save());
        keeper.begin(review.reviewer(), subject(review), texts());
    }

    /** Under which name the browser keeps the words of a review. */
    static String subject(Review review) {
        return "review." + review.assignment().value();
    }

    /** Chooses the verdict at a position of the scale. */
    void choose(int position) {
        verdict.choose(position);
    }

    /** Goes through the confidences, from the highest to the lowest and round again. */
    void chooseNextConfidence() {
        List<Confidence> all = List.of(Confidence.values()).reversed();
        int next =
                confidence.getOptionalValue().map(here -> all.indexOf(here) + 1).orElse(0);
        confidence.setValue(all.get(next % all.size()));
    }

    void focusRationale() {
        rationale.focus();
    }

    void focusEvidence() {
        editor.focus();
    }

    /** Hands the review in, after writing down the last word. */
    void submit() {
        save();
        if (!scribe.overtaken() && !scribe.waits()) {
            Attempt.of(() -> submitted.accept(scribe.submit()));
        }
    }

    private void layOut(QuoteInContext context) {
        addClassName("review-workbench");
        confidence.setLabel(getTranslation("review.confidence"));
        confidence.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        confidence.setItems(Confidence.values());
        confidence.setItemLabelGenerator(value -> getTranslation("review.confidence." + value));
        verdict.setAriaLabel(getTranslation("review.verdict"));
        notices.addClassName("review-notices");
        notices.getElement().setAttribute("role", "status");
        var left = new Div(
                panel("review.in-the-article", context),
                panel("review.verdict", verdict, confidence, rationale, standing));
        var right = new Div(panel("review.evidence", singleSource, cards, editor));
        var columns = new Div(left, right);
        columns.addClassName("review-columns");
        add(notices, columns, keeper);
    }

    private Section panel(String title, Component... content) {
        var panel = new Section(new H2(getTranslation(title)));
        panel.addClassName("desk-panel");
        panel.add(content);
        return panel;
    }

    private void show(Review review, EvidenceForm form) {
        verdict.show(requirements.scale(), review.rating());
        if (review.confidence() != null) {
            confidence.setValue(review.confidence());
        }
        rationale.show(review.rationale());
        singleSource.show(requirements, review.singleSource());
        editor.show(form);
        showEvidence(review);
        standing.saved(scribe.saved());
    }

    private void showEvidence(Review review) {
        evidence = review.evidence();
        cards.removeAll();
        for (EvidenceUse use : evidence) {
            String title = use.evidence().title();
            var correct = new Button(getTranslation("evidence.correct"), click -> correct(use));
            correct.setAriaLabel(getTranslation("evidence.correct-one", title));
            var remove = new Button(getTranslation("evidence.remove"), click -> remove(use));
            remove.setAriaLabel(getTranslation("evidence.remove-one", title));
            correct.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            remove.setDisableOnClick(true);
            cards.add(new EvidenceCard(use, moments, correct, remove));
        }
        if (evidence.isEmpty()) {
            var none = new Paragraph(getTranslation("review.no-evidence"));
            none.addClassName("desk-meta");
            cards.add(none);
        }
        showMissing();
    }

    private void showMissing() {
        standing.missing(
                requirements.missing(
                        verdict.rating(), confidence.getValue(), rationale.rationale(), singleSource.words(), evidence),
                requirements);
        singleSource.count(evidence);
    }

    private Draft draft() {
        return new Draft(
                verdict.rating(), confidence.getValue(), rationale.rationale(), singleSource.words(), editor.form());
    }

    private void save() {
        showMissing();
        if (scribe.overtaken()) {
            return;
        }
        Optional<String> failure = Attempt.failureOf(() -> scribe.write(draft()));
        failure.ifPresentOrElse(standing::notSaved, this::acknowledge);
        if (scribe.overtaken()) {
            sayOvertaken();
        }
        askAgain(scribe.waits());
    }

    private void acknowledge() {
        standing.saved(scribe.saved());
        keeper.acknowledge(texts());
    }

    private void askAgain(boolean waiting) {
        UI ui = UI.getCurrent();
        if (waiting && asking == null) {
            ui.setPollInterval(AGAIN_AFTER_MS);
            asking = ui.addPollListener(poll -> save());
        } else if (!waiting && asking != null) {
            asking.remove();
            asking = null;
            ui.setPollInterval(-1);
        }
    }

    private void keepEvidence() {
        save();
        if (scribe.overtaken()) {
            return;
        }
        Refused[] wrong = new Refused[1];
        Optional<String> failure = Attempt.failureOf(() -> {
            try {
                Review changed = scribe.keep(editor.form());
                editor.show(scribe.written().evidenceForm());
                showEvidence(changed);
                acknowledge();
                keeper.forget();
            } catch (Refused refused) {
                wrong[0] = refused;
                throw refused;
            }
        });
        boolean placed = editor.showRefusal(wrong[0]);
        if (!placed) {
            failure.ifPresent(this::say);
        }
    }

    private void correct(EvidenceUse use) {
        if (editor.form().begun()) {
            say(getTranslation("evidence.form-begun"));
        } else {
            editor.show(EvidenceForm.of(use));
            editor.focus();
            save();
        }
    }

    private void clearEvidence() {
        editor.show(reviews.blankForm());
        save();
        keeper.forget();
    }

    private void remove(EvidenceUse use) {
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation("evidence.remove-sure"));
        sure.setText(use.evidence().title());
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("shell.cancel"));
        sure.setConfirmText(getTranslation("evidence.remove"));
        sure.addConfirmListener(confirmed -> {
            save();
            Attempt.of(() -> showEvidence(scribe.remove(use.evidence().id())));
        });
        sure.open();
    }

    /** Words that this browser kept: back in their place if the desk has nothing newer, else offered. */
    private void restore(Map<String, DraftKeeper.Kept> copy) {
        Map<String, HasValue<?, String>> fields = fields();
        Map<HasValue<?, String>, String> newer = new LinkedHashMap<>();
        boolean any = false;
        for (var entry : copy.entrySet()) {
            HasValue<?, String> field = fields.get(entry.getKey());
            if (field == null) {
                continue;
            }
            if (entry.getValue().base().equals(DraftKeeper.fingerprint(field.getValue()))) {
                field.setValue(entry.getValue().text());
                any = true;
            } else {
                newer.put(field, entry.getValue().text());
            }
        }
        if (any) {
            say(getTranslation("review.restored"));
            save();
        }
        if (!newer.isEmpty()) {
            offer(newer);
        }
    }

    private void offer(Map<HasValue<?, String>, String> words) {
        var notice = notice(getTranslation("review.kept-other-words"));
        words.values().forEach(text -> {
            var kept = new Paragraph(text);
            kept.addClassName("review-kept-words");
            notice.add(kept);
        });
        notice.add(
                new Button(getTranslation("review.use-kept-words"), click -> {
                    words.forEach((field, text) -> field.setValue(text));
                    notices.remove(notice);
                    save();
                }),
                new Button(getTranslation("review.drop-kept-words"), click -> {
                    keeper.forget();
                    notices.remove(notice);
                }));
    }

    private void sayOvertaken() {
        notices.removeAll();
        standing.notSaved(getTranslation("review.overtaken-short"));
        var notice = notice(getTranslation("review.overtaken"));
        notice.add(
                new Button(
                        getTranslation("review.overtaken.keep-mine"),
                        click -> Attempt.of(() -> {
                            scribe.catchUp();
                            notices.remove(notice);
                            save();
                        })),
                new Button(getTranslation("review.overtaken.show-saved"), click -> reload.run()));
    }

    private void say(String sentence) {
        notice(sentence);
    }

    private Div notice(String sentence) {
        var notice = new Div(new Paragraph(sentence));
        notice.addClassNames("desk-hint", "review-notice");
        notices.add(notice);
        return notice;
    }

    private Map<String, HasValue<?, String>> fields() {
        Map<String, HasValue<?, String>> fields = new LinkedHashMap<>(editor.texts());
        fields.put("rationale", rationale.words());
        fields.put("single-source", singleSource.field());
        return fields;
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        fields().forEach((name, field) -> texts.put(name, field.getValue()));
        return texts;
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (asking != null) {
            asking.remove();
            asking = null;
            detached.getUI().setPollInterval(-1);
        }
    }
}
