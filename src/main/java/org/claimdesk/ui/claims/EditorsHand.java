package org.claimdesk.ui.claims;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.VersionId;
import org.claimdesk.assignment.Outcome;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.DoneToSeveral;
import org.claimdesk.claims.SeenClaim;
import org.claimdesk.claims.StepId;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.Wish;
import org.claimdesk.ui.shell.Attempt;
import org.jspecify.annotations.Nullable;

/**
 * Does what an editor wants at the article screen: at once, or after {@link EditorsQuestions} have asked for words. Whether it may be done
 * is for the services to say.
 */
final class EditorsHand {

    /** What the screen does when something has been done, or has not. */
    interface Screen {

        /** These claims, or only sentences, are different now. */
        void changed(Collection<ClaimId> claims);

        /** There are other claims than before; one of them is what the person looks for, or none. */
        void changedAltogether(@Nullable ClaimId chosen);

        /** It was too much to wait for: the desk is at it. */
        void underWay();

        /** Nothing is different yet. */
        void unchanged();
    }

    private final EditorsTools tools;
    private final Screen screen;
    private final EditorsQuestions questions;

    EditorsHand(EditorsTools tools, Screen screen) {
        this.tools = tools;
        this.screen = screen;
        this.questions = new EditorsQuestions(tools, screen);
    }

    /** Acts at once, or opens the dialog that belongs to the wish. */
    void act(ArticleId article, VersionId version, Wish wish) {
        List<SeenClaim> seen = seen(wish);
        switch (wish.name()) {
            case "confirm" -> confirm(seen);
            case "mark", "unmark" -> mark(seen, wish.name().equals("mark"));
            case "accept" ->
                one(seen, (claim, command) -> tools.editor().accept(claim.id(), version, claim.version(), command));
            case "take-up" ->
                one(seen, (claim, command) -> tools.editor().takeUp(claim.id(), claim.version(), command));
            case "move" -> move(seen, wish.other());
            case "undo" -> altogether(command -> tools.steps().undo(article, new StepId(wish.other()), command));
            case "redo" -> altogether(command -> tools.steps().redo(article, new StepId(wish.other()), command));
            case "take-up-sentence" ->
                attempt(List.of(), command -> tools.editor()
                        .takeUpSentence(article, wish.sentence(), wish.version(), command));
            case "reword" -> ask(seen, claim -> questions.reword(claim.id()));
            case "split" -> ask(seen, questions::split);
            case "history" -> ask(seen, claim -> questions.history(claim.id()));
            case "assign" -> ask(() -> questions.assign(ids(seen)));
            case "merge" -> ask(() -> questions.merge(seen));
            case "set-aside" -> ask(() -> questions.setAside(seen));
            case "set-aside-sentence" ->
                ask(() -> questions.setSentenceAside(article, wish.sentence(), wish.version()));
            case "add" -> ask(() -> questions.add(article, version, wish));
            default -> screen.unchanged();
        }
    }

    private void confirm(List<SeenClaim> seen) {
        if (seen.size() == 1) {
            one(seen, (claim, command) -> tools.editor().confirm(claim.id(), claim.version(), command));
        } else {
            confirmSeveral(seen);
        }
    }

    private void confirmSeveral(List<SeenClaim> seen) {
        if (seen.isEmpty()) {
            screen.unchanged();
            return;
        }
        Optional<Optional<Outcome>> carriedOut =
                Attempt.answerOf(() -> tools.errands().confirm(seen, CommandId.fresh()));
        if (carriedOut.isPresent() && carriedOut.get().isEmpty()) {
            screen.underWay();
            return;
        }
        Attempt.of(() -> screen.changed(ids(seen)));
        carriedOut
                .flatMap(outcome -> outcome)
                .ifPresent(outcome -> OutcomeNote.show("claim.several.confirmed", outcome.count(), outcome.others()));
    }

    private void mark(List<SeenClaim> seen, boolean central) {
        several(seen, central ? "claim.several.marked" : "claim.several.unmarked", command -> tools.several()
                .mark(seen, central, command));
    }

    private void move(List<SeenClaim> seen, long behind) {
        @Nullable ClaimId neighbour = behind == 0 ? null : new ClaimId(behind);
        one(seen, (claim, command) -> tools.order().putBehind(claim.id(), neighbour, claim.version(), command));
    }

    private void several(List<SeenClaim> seen, String done, Function<CommandId, DoneToSeveral> deed) {
        Optional<DoneToSeveral> outcome = Attempt.answerOf(() -> deed.apply(CommandId.fresh()));
        Attempt.of(() -> screen.changed(ids(seen)));
        outcome.filter(answer -> seen.size() > 1 || !answer.others().isEmpty())
                .ifPresent(answer -> OutcomeNote.show(
                        done,
                        answer.done(),
                        answer.others().stream()
                                .map(DoneToSeveral.LeftAlone::refusal)
                                .toList()));
    }

    /** Does to one claim what cannot be done to several. */
    private void one(List<SeenClaim> seen, OneDeed deed) {
        if (seen.isEmpty()) {
            screen.unchanged();
        } else {
            attempt(ids(seen), command -> deed.act(seen.getFirst(), command));
        }
    }

    /** Shows the claims as they are now even when nothing could be done: somebody else may have been faster. */
    private void attempt(Collection<ClaimId> touched, Consumer<CommandId> deed) {
        Attempt.of(() -> deed.accept(CommandId.fresh()));
        Attempt.of(() -> screen.changed(touched));
    }

    private void altogether(Consumer<CommandId> deed) {
        Attempt.of(() -> deed.accept(CommandId.fresh()));
        Attempt.of(() -> screen.changedAltogether(null));
    }

    private void ask(List<SeenClaim> seen, Consumer<SeenClaim> open) {
        ask(() -> seen.stream().findFirst().ifPresent(open));
    }

    private void ask(Runnable open) {
        Attempt.of(open);
        screen.unchanged();
    }

    private static List<SeenClaim> seen(Wish wish) {
        List<SeenClaim> seen = new ArrayList<>();
        for (int i = 0; i < Math.min(wish.claims().size(), wish.versions().size()); i++) {
            seen.add(new SeenClaim(
                    new ClaimId(wish.claims().get(i)), wish.versions().get(i)));
        }
        return seen;
    }

    private static List<ClaimId> ids(List<SeenClaim> seen) {
        return seen.stream().map(SeenClaim::id).toList();
    }

    static String say(String key, @Nullable Object... values) {
        return UI.getCurrentOrThrow().getTranslation(key, values);
    }

    /** What is done to one claim. */
    private interface OneDeed {

        void act(SeenClaim claim, CommandId command);
    }
}
