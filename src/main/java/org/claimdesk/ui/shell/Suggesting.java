package org.claimdesk.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.VersionId;
import org.claimdesk.claims.Claim;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimPart;
import org.claimdesk.claims.SeenClaim;
import org.claimdesk.shared.CommandId;
import org.claimdesk.suggestions.Proposal;
import org.claimdesk.suggestions.SuggestedPart;
import org.claimdesk.suggestions.SuggestionId;
import org.claimdesk.text.Anchor;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.Span;
import org.claimdesk.ui.parts.AskingDialog;
import org.claimdesk.ui.parts.MergeDialog;
import org.claimdesk.ui.parts.PartsByHand;
import org.claimdesk.ui.parts.SetAsideDialog;
import org.claimdesk.ui.parts.SplitDialog;
import org.claimdesk.ui.parts.Wish;
import org.claimdesk.ui.parts.WordingDialog;
import org.jspecify.annotations.Nullable;

/** Asks a reviewer for what they suggest, and puts it into the box. Each dialog stays open with what was typed until it is there. */
public final class Suggesting {

    private final SuggestionTools tools;
    private final Runnable suggested;

    /** @param suggested is run when there is another suggestion, or one less */
    public Suggesting(SuggestionTools tools, Runnable suggested) {
        this.tools = tools;
        this.suggested = suggested;
    }

    /** Opens the dialog that belongs to a wish, or takes a suggestion back; answers whether the wish is one of a reviewer's. */
    public boolean act(ArticleId article, VersionId text, Wish wish) {
        List<SeenClaim> seen = seen(wish);
        if (seen.isEmpty() && !wish.name().equals("add") && !wish.name().equals("withdraw-suggestion")) {
            return false;
        }
        switch (wish.name()) {
            case "reword" -> Attempt.of(() -> reword(seen.getFirst()));
            case "split" -> Attempt.of(() -> split(seen.getFirst()));
            case "set-aside" -> Attempt.of(() -> setAside(seen.getFirst()));
            case "merge" -> Attempt.of(() -> merge(seen));
            case "add" -> add(article, text, wish);
            case "withdraw-suggestion" -> withdraw(wish);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Asks for another wording of a claim. */
    public void reword(SeenClaim seen) {
        Claim claim = tools.claims().find(seen.id());
        var dialog = new WordingDialog(say("suggestion.dialog.reword", claim.number()), claim.quote(), claim.wording());
        open(dialog, List.of(seen), () -> new Proposal.OtherWording(dialog.wording()));
    }

    /** Asks for the claims that are to stand in the place of one. */
    public void split(SeenClaim seen) {
        Claim claim = tools.claims().find(seen.id());
        String text = tools.articles().version(claim.articleVersion()).text();
        var dialog = new SplitDialog(
                say("suggestion.dialog.split", claim.number()),
                claim.wording(),
                PartsByHand.pieces(claim, text),
                tools.splitter().offer(seen.id()),
                "suggestion.dialog.split.save");
        open(dialog, List.of(seen), () -> new Proposal.Parts(parts(dialog, text)));
    }

    /** Asks why a claim need not be checked. */
    public void setAside(SeenClaim seen) {
        Claim claim = tools.claims().find(seen.id());
        var dialog = new SetAsideDialog(say("suggestion.dialog.set-aside", claim.number()), claim.wording());
        dialog.onSave(saving(
                dialog, List.of(seen), () -> new Proposal.SettingAside(dialog.reason(), dialog.note()), () -> ""));
        dialog.saying(say("suggestion.dialog.save")).open();
    }

    private void merge(List<SeenClaim> seen) {
        List<Claim> parts =
                seen.stream().map(claim -> tools.claims().find(claim.id())).toList();
        var dialog = new MergeDialog(say("suggestion.dialog.merge", parts.size()), parts);
        open(dialog, seen, () -> new Proposal.OneOfSeveral(dialog.wording()));
    }

    private void add(ArticleId article, VersionId text, Wish wish) {
        CommandId command = CommandId.fresh();
        var words = new Span(wish.start(), wish.end());
        var dialog = new WordingDialog(
                say("suggestion.dialog.add"), wish.quote(), wish.quote().strip());
        dialog.askWhy(say("suggestion.dialog.why"), say("suggestion.dialog.why.help"));
        dialog.onSave(() -> told(dialog, Attempt.failureOf(() -> tools.box()
                .suggestNewClaim(article, text, words, dialog.wording(), dialog.why(), command))));
        dialog.saying(say("suggestion.dialog.save")).open();
    }

    /** Takes back the suggestion that a wish names. */
    public void withdraw(Wish wish) {
        Attempt.of(() -> tools.box().withdraw(new SuggestionId(wish.other()), wish.version(), CommandId.fresh()));
        Attempt.of(suggested);
    }

    private void open(AskingDialog dialog, List<SeenClaim> seen, Supplier<Proposal> proposal) {
        dialog.askWhy(say("suggestion.dialog.why"), say("suggestion.dialog.why.help"));
        dialog.onSave(saving(dialog, seen, proposal, dialog::why));
        if (!(dialog instanceof SplitDialog)) {
            dialog.saying(say("suggestion.dialog.save"));
        }
        dialog.open();
    }

    /** Puts it into the box; when a claim has changed meanwhile, shows it as it is now and lets the person suggest again. */
    private Runnable saving(
            AskingDialog dialog, List<SeenClaim> first, Supplier<Proposal> proposal, Supplier<String> why) {
        CommandId command = CommandId.fresh();
        List<SeenClaim> seen = new ArrayList<>(first);
        return () -> {
            Optional<String> failure =
                    Attempt.failureOf(() -> tools.box().suggest(List.copyOf(seen), proposal.get(), why.get(), command));
            told(dialog, failure);
            if (failure.isPresent()) {
                Attempt.of(() -> lookAgain(seen, dialog));
            }
        };
    }

    private void lookAgain(List<SeenClaim> seen, AskingDialog dialog) {
        for (int i = 0; i < seen.size(); i++) {
            Claim now = tools.claims().find(seen.get(i).id());
            if (now.version() != seen.get(i).version()) {
                seen.set(i, new SeenClaim(now.id(), now.version()));
                dialog.warn(say(
                        "suggestion.dialog.changed-meanwhile",
                        now.number(),
                        now.wording(),
                        say("status." + now.status())));
            }
        }
    }

    private void told(AskingDialog dialog, Optional<String> failure) {
        dialog.finish(failure);
        if (failure.isEmpty()) {
            Notification.show(say("suggestion.made"));
            Attempt.of(suggested);
        }
    }

    private static List<SuggestedPart> parts(SplitDialog dialog, String text) {
        Function<ClaimPart, SuggestedPart> byHand =
                part -> new SuggestedPart(part.spans(), quote(text, part.spans()), part.wording());
        Function<ProposedClaim, SuggestedPart> found =
                claim -> new SuggestedPart(claim.spans(), quote(text, claim.spans()), claim.wording());
        return dialog.byHand()
                ? dialog.parts().stream().map(byHand).toList()
                : dialog.chosen().stream().map(found).toList();
    }

    private static String quote(String text, List<Span> spans) {
        return Anchor.of(text, spans).quote();
    }

    /** The claims of a wish, as the person saw them. */
    static List<SeenClaim> seen(Wish wish) {
        List<SeenClaim> seen = new ArrayList<>();
        for (int i = 0; i < Math.min(wish.claims().size(), wish.versions().size()); i++) {
            seen.add(new SeenClaim(
                    new ClaimId(wish.claims().get(i)), wish.versions().get(i)));
        }
        return seen;
    }

    static String say(String key, @Nullable Object... values) {
        return UI.getCurrentOrThrow().getTranslation(key, values);
    }
}
