package org.claimdesk.ui.shell;

import static org.claimdesk.ui.shell.Suggesting.say;

import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimPart;
import org.claimdesk.claims.SeenClaim;
import org.claimdesk.claims.SetAsideReason;
import org.claimdesk.shared.CommandId;
import org.claimdesk.suggestions.Proposal;
import org.claimdesk.suggestions.Proposal.Addition;
import org.claimdesk.suggestions.Proposal.OneOfSeveral;
import org.claimdesk.suggestions.Proposal.OtherWording;
import org.claimdesk.suggestions.Proposal.Parts;
import org.claimdesk.suggestions.Proposal.SettingAside;
import org.claimdesk.suggestions.SuggestedPart;
import org.claimdesk.suggestions.Suggestion;
import org.claimdesk.suggestions.SuggestionId;
import org.claimdesk.text.Anchor;
import org.claimdesk.ui.parts.AskingDialog;
import org.claimdesk.ui.parts.PartsByHand;
import org.claimdesk.ui.parts.SetAsideDialog;
import org.claimdesk.ui.parts.SplitDialog;
import org.claimdesk.ui.parts.Wish;
import org.claimdesk.ui.parts.WordingDialog;
import org.jspecify.annotations.Nullable;

/** Answers a suggestion as an editor wants it: carried out at once, carried out in words that are asked for, or refused. */
public final class Answering {

    private final SuggestionTools tools;
    private final Consumer<@Nullable ClaimId> answered;

    /** @param answered hears that a suggestion has been answered, and the claim that has come of it if any has */
    public Answering(SuggestionTools tools, Consumer<@Nullable ClaimId> answered) {
        this.tools = tools;
        this.answered = answered;
    }

    /** Acts at once, or opens the dialog that belongs to the wish; answers whether the wish is about a suggestion. */
    public boolean act(Wish wish) {
        var id = new SuggestionId(wish.other());
        List<SeenClaim> seen = Suggesting.seen(wish);
        switch (wish.name()) {
            case "accept-suggestion" -> accept(id, wish.version(), seen);
            case "change-suggestion" -> Attempt.of(() -> change(tools.desk().find(id), wish.version(), seen));
            case "refuse-suggestion" -> Attempt.of(() -> refuse(tools.desk().find(id), wish.version()));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Shows everything as it is now even when nothing could be done: somebody else may have been faster. */
    private void accept(SuggestionId id, int version, List<SeenClaim> seen) {
        Optional<ClaimId> outcome = Attempt.answerOf(() -> tools.desk().accept(id, version, seen, CommandId.fresh()));
        outcome.ifPresent(claim -> Notification.show(say("suggestion.accepted")));
        Attempt.of(() -> answered.accept(outcome.orElse(null)));
    }

    private void change(Suggestion suggestion, int version, List<SeenClaim> seen) {
        switch (suggestion.proposal()) {
            case OtherWording(String wording) -> {
                var dialog = wording(suggestion, suggestion.claims().getFirst().wordingNow(), wording);
                open(dialog, suggestion, version, seen, () -> new OtherWording(dialog.wording()));
            }
            case OneOfSeveral(String wording) -> {
                var dialog = wording(suggestion, merged(suggestion), wording);
                open(dialog, suggestion, version, seen, () -> new OneOfSeveral(dialog.wording()));
            }
            case Addition(SuggestedPart claim) -> {
                var dialog = wording(suggestion, claim.quote(), claim.wording());
                open(dialog, suggestion, version, seen, () -> new Addition(claim.worded(dialog.wording())));
            }
            case SettingAside(SetAsideReason reason, String note) -> {
                var dialog = new SetAsideDialog(
                        title(suggestion), suggestion.claims().getFirst().wordingNow());
                dialog.show(reason, note);
                open(dialog, suggestion, version, seen, () -> new SettingAside(dialog.reason(), dialog.note()));
            }
            case Parts(List<SuggestedPart> parts) -> changeParts(suggestion, parts, version, seen);
        }
    }

    private void changeParts(Suggestion suggestion, List<SuggestedPart> parts, int version, List<SeenClaim> seen) {
        var claim = tools.claims().find(suggestion.claims().getFirst().claim());
        String text = tools.articles().version(claim.articleVersion()).text();
        var dialog = new SplitDialog(
                title(suggestion),
                claim.wording(),
                PartsByHand.pieces(claim, text),
                List.of(),
                "suggestion.dialog.accept-parts");
        dialog.show(
                parts.stream()
                        .map(part -> new ClaimPart(part.spans(), part.wording()))
                        .toList(),
                parts.stream().map(SuggestedPart::quote).toList());
        dialog.onSave(accepting(
                dialog,
                suggestion,
                version,
                seen,
                () -> new Parts(dialog.parts().stream()
                        .map(part -> new SuggestedPart(
                                part.spans(), Anchor.of(text, part.spans()).quote(), part.wording()))
                        .toList())));
        dialog.open();
    }

    private void refuse(Suggestion suggestion, int version) {
        CommandId command = CommandId.fresh();
        var dialog = new AskingDialog(say("suggestion.dialog.refuse", suggestion.byName()), 34);
        dialog.askWhy(say("suggestion.dialog.answer"), say("suggestion.dialog.answer.help", suggestion.byName()));
        dialog.onSave(() -> {
            Optional<String> failure =
                    Attempt.failureOf(() -> tools.desk().refuse(suggestion.id(), version, dialog.why(), command));
            dialog.finish(failure);
            Attempt.of(() -> answered.accept(null));
        });
        dialog.saying(say("suggestion.words.deed.refuse-suggestion")).open();
    }

    private void open(
            AskingDialog dialog,
            Suggestion suggestion,
            int version,
            List<SeenClaim> seen,
            Supplier<Proposal> proposal) {
        dialog.onSave(accepting(dialog, suggestion, version, seen, proposal));
        dialog.saying(say("suggestion.dialog.accept")).open();
    }

    private Runnable accepting(
            AskingDialog dialog,
            Suggestion suggestion,
            int version,
            List<SeenClaim> seen,
            Supplier<Proposal> proposal) {
        CommandId command = CommandId.fresh();
        return () -> dialog.finish(Attempt.failureOf(() ->
                answered.accept(tools.desk().acceptWith(proposal.get(), suggestion.id(), version, seen, command))));
    }

    private static WordingDialog wording(Suggestion suggestion, String quote, String wording) {
        return new WordingDialog(title(suggestion), quote, wording);
    }

    private static String title(Suggestion suggestion) {
        return say("suggestion.dialog.change", suggestion.byName());
    }

    private static String merged(Suggestion suggestion) {
        return String.join(
                " · ", suggestion.claims().stream().map(on -> on.wordingNow()).toList());
    }
}
