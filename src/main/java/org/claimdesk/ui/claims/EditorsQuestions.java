package org.claimdesk.ui.claims;

import static org.claimdesk.ui.claims.EditorsHand.say;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.VersionId;
import org.claimdesk.assignment.Outcome;
import org.claimdesk.assignment.Pairing;
import org.claimdesk.claims.Claim;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.SeenClaim;
import org.claimdesk.shared.CommandId;
import org.claimdesk.text.Span;
import org.claimdesk.ui.parts.AssignDialog;
import org.claimdesk.ui.parts.MergeDialog;
import org.claimdesk.ui.parts.PartsByHand;
import org.claimdesk.ui.parts.SetAsideDialog;
import org.claimdesk.ui.parts.SplitDialog;
import org.claimdesk.ui.parts.Wish;
import org.claimdesk.ui.parts.WordingDialog;
import org.claimdesk.ui.shell.Attempt;
import org.jspecify.annotations.Nullable;

/** Asks an editor for the words that a wish needs, each in a dialog that stays open with what was typed until it has been done. */
final class EditorsQuestions {

    private final EditorsTools tools;
    private final EditorsHand.Screen screen;

    EditorsQuestions(EditorsTools tools, EditorsHand.Screen screen) {
        this.tools = tools;
        this.screen = screen;
    }

    void reword(ClaimId id) {
        Claim claim = tools.claims().find(id);
        var dialog = new WordingDialog(say("claim.dialog.reword", claim.number()), claim.quote(), claim.wording());
        dialog.onSave(new RewordingAttempt(tools, screen, claim, dialog)::run);
        dialog.open();
    }

    void split(SeenClaim seen) {
        CommandId command = CommandId.fresh();
        Claim claim = tools.claims().find(seen.id());
        var dialog = new SplitDialog(
                say("claim.dialog.split", claim.number()),
                claim.wording(),
                PartsByHand.pieces(
                        claim, tools.articles().version(claim.articleVersion()).text()),
                tools.splitter().offer(seen.id()),
                "claim.dialog.split.save");
        dialog.onSave(() -> dialog.finish(Attempt.failureOf(() -> screen.changedAltogether(
                dialog.byHand()
                        ? tools.splitter().splitByHand(seen.id(), dialog.parts(), seen.version(), command)
                        : tools.splitter().splitFurther(seen.id(), dialog.chosen(), seen.version(), command)))));
        dialog.open();
    }

    void merge(List<SeenClaim> seen) {
        CommandId command = CommandId.fresh();
        List<Claim> parts =
                seen.stream().map(claim -> tools.claims().find(claim.id())).toList();
        var dialog = new MergeDialog(say("claim.dialog.merge", parts.size()), parts);
        dialog.onSave(() -> dialog.finish(Attempt.failureOf(
                () -> screen.changedAltogether(tools.merger().merge(seen, dialog.wording(), command)))));
        dialog.open();
    }

    void history(ClaimId id) {
        new HistoryDialog(
                        tools.history(),
                        tools.settings().ownTimeZone(),
                        tools.portraits().faces(),
                        id)
                .open();
    }

    void add(ArticleId article, VersionId version, Wish wish) {
        CommandId command = CommandId.fresh();
        List<Span> words = List.of(new Span(wish.start(), wish.end()));
        var dialog = new WordingDialog(
                say("claim.dialog.add"), wish.quote(), wish.quote().strip());
        dialog.onSave(() -> {
            Optional<String> failure = Attempt.failureOf(() -> screen.changedAltogether(
                    tools.editor().addByHand(article, version, words, dialog.wording(), command)));
            failure.ifPresentOrElse(dialog::warn, dialog::close);
        });
        dialog.open();
    }

    void assign(List<ClaimId> ids) {
        AtomicReference<@Nullable AssignDialog> asking = new AtomicReference<>();
        var dialog = new AssignDialog(
                ids.size(),
                tools.workload().reviewers(),
                tools.settings().ownTimeZone(),
                tools.portraits().faces(),
                people -> tools.conflicts().between(ids, people),
                choice -> {
                    Optional<Optional<Outcome>> carriedOut = Attempt.answerOf(() -> tools.errands()
                            .assign(
                                    Pairing.each(ids, choice.reviewers()),
                                    choice.dueAt(),
                                    choice.despite(),
                                    choice.command()));
                    if (carriedOut.isPresent() && carriedOut.get().isEmpty()) {
                        Optional.ofNullable(asking.get()).ifPresent(AssignDialog::close);
                        screen.underWay();
                        return Optional.empty();
                    }
                    Attempt.of(() -> screen.changed(ids));
                    return carriedOut.flatMap(outcome -> outcome);
                });
        asking.set(dialog);
        dialog.open();
    }

    void setAside(List<SeenClaim> seen) {
        if (seen.size() == 1) {
            setAside(seen.getFirst());
        } else if (!seen.isEmpty()) {
            setSeveralAside(seen);
        }
    }

    private void setAside(SeenClaim seen) {
        CommandId command = CommandId.fresh();
        Claim claim = tools.claims().find(seen.id());
        var dialog = new SetAsideDialog(say("claim.dialog.set-aside", claim.number()), claim.wording());
        dialog.onSave(() -> finish(dialog, List.of(seen.id()), () -> tools.editor()
                .setAside(seen.id(), dialog.reason(), dialog.note(), seen.version(), command)));
        dialog.open();
    }

    private void setSeveralAside(List<SeenClaim> seen) {
        CommandId command = CommandId.fresh();
        var dialog =
                new SetAsideDialog(say("claim.dialog.set-several-aside", seen.size()), say("claim.dialog.one-reason"));
        AtomicReference<@Nullable Optional<Outcome>> carriedOut = new AtomicReference<>();
        dialog.onSave(() -> {
            finish(
                    dialog,
                    seen.stream().map(SeenClaim::id).toList(),
                    () -> carriedOut.set(tools.errands().setAside(seen, dialog.reason(), dialog.note(), command)));
            Optional.ofNullable(carriedOut.get())
                    .ifPresent(answer -> answer.ifPresentOrElse(
                            outcome -> OutcomeNote.show("claim.several.set-aside", outcome.count(), outcome.others()),
                            screen::underWay));
        });
        dialog.open();
    }

    void setSentenceAside(ArticleId article, int position, int version) {
        CommandId command = CommandId.fresh();
        List<ClaimId> within =
                tools.claims().in(article, position).stream().map(Claim::id).toList();
        var dialog = new SetAsideDialog(
                say("claim.dialog.set-sentence-aside"), say("claim.dialog.with-its-claims", within.size()));
        dialog.onSave(() -> finish(dialog, within, () -> tools.editor()
                .setSentenceAside(article, position, dialog.reason(), dialog.note(), version, command)));
        dialog.open();
    }

    private void finish(SetAsideDialog dialog, Collection<ClaimId> touched, Runnable deed) {
        Optional<String> failure = Attempt.failureOf(deed);
        failure.ifPresentOrElse(dialog::warn, dialog::close);
        Attempt.of(() -> screen.changed(touched));
    }
}
