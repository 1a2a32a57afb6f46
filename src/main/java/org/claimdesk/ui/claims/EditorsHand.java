package org.claimdesk.ui.claims;

import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.VersionId;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.assignment.Outcome;
import org.claimdesk.claims.Claim;
import org.claimdesk.claims.ClaimEditor;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.Claims;
import org.claimdesk.claims.FurtherSplitter;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.text.Span;
import org.claimdesk.ui.parts.AssignDialog;
import org.claimdesk.ui.parts.Wish;
import org.claimdesk.ui.shell.Attempt;
import org.jspecify.annotations.Nullable;

/** Does what an editor wants at the article screen, and asks where words are needed. Whether it may be done is for the services to say. */
final class EditorsHand {

    /** What the screen does when something has been done, or has not. */
    interface Screen {

        /** These claims, or only sentences, are different now. */
        void changed(Collection<ClaimId> claims);

        /** There is a new claim. */
        void added(ClaimId claim);

        /** Nothing is different yet. */
        void unchanged();
    }

    private final ClaimEditor editor;
    private final FurtherSplitter splitter;
    private final Claims claims;
    private final Assignments assignments;
    private final Settings settings;
    private final Screen screen;

    EditorsHand(
            ClaimEditor editor,
            FurtherSplitter splitter,
            Claims claims,
            Assignments assignments,
            Settings settings,
            Screen screen) {
        this.editor = editor;
        this.splitter = splitter;
        this.claims = claims;
        this.assignments = assignments;
        this.settings = settings;
        this.screen = screen;
    }

    /** Acts at once, or opens the dialog that belongs to the wish. */
    void act(ArticleId article, VersionId version, Wish wish) {
        List<ClaimId> ids = wish.claims().stream().map(ClaimId::new).toList();
        switch (wish.name()) {
            case "confirm" -> confirm(ids, wish.version());
            case "accept" -> attempt(ids, command -> editor.accept(ids.getFirst(), version, wish.version(), command));
            case "take-up" -> attempt(ids, command -> editor.takeUp(ids.getFirst(), wish.version(), command));
            case "take-up-sentence" ->
                attempt(List.of(), command -> editor.takeUpSentence(article, wish.sentence(), wish.version(), command));
            case "reword" -> ask(() -> reword(ids.getFirst()));
            case "split" -> ask(() -> split(ids.getFirst(), wish.version()));
            case "assign" -> ask(() -> assign(ids));
            case "set-aside" -> ask(() -> setAside(ids.getFirst(), wish.version()));
            case "set-aside-sentence" -> ask(() -> setSentenceAside(article, wish.sentence(), wish.version()));
            case "add" -> ask(() -> add(article, version, wish));
            default -> screen.unchanged();
        }
    }

    private void confirm(List<ClaimId> ids, int version) {
        attempt(ids, command -> {
            if (ids.size() == 1) {
                editor.confirm(ids.getFirst(), version, command);
            } else {
                editor.confirmAll(ids, command);
            }
        });
    }

    /** Shows the claim as it is now even when nothing could be done: somebody else may have been faster. */
    private void attempt(Collection<ClaimId> touched, Consumer<CommandId> deed) {
        Attempt.of(() -> deed.accept(CommandId.fresh()));
        Attempt.of(() -> screen.changed(touched));
    }

    private void ask(Runnable open) {
        Attempt.of(open);
        screen.unchanged();
    }

    private void reword(ClaimId id) {
        Claim claim = claims.find(id);
        var dialog = new WordingDialog(say("claim.dialog.reword", claim.number()), claim.quote(), claim.wording());
        dialog.onSave(new RewordingAttempt(claim, dialog)::run);
        dialog.open();
    }

    private void split(ClaimId id, int version) {
        CommandId command = CommandId.fresh();
        var dialog = new SplitDialog(claims.find(id), splitter.offer(id));
        dialog.onSave(() -> {
            Optional<String> failure =
                    Attempt.failureOf(() -> screen.added(splitter.splitFurther(id, dialog.chosen(), version, command)));
            failure.ifPresentOrElse(dialog::warn, dialog::close);
        });
        dialog.open();
    }

    private void add(ArticleId article, VersionId version, Wish wish) {
        CommandId command = CommandId.fresh();
        List<Span> words = List.of(new Span(wish.start(), wish.end()));
        var dialog = new WordingDialog(
                say("claim.dialog.add"), wish.quote(), wish.quote().strip());
        dialog.onSave(() -> {
            Optional<String> failure = Attempt.failureOf(
                    () -> screen.added(editor.addByHand(article, version, words, dialog.wording(), command)));
            failure.ifPresentOrElse(dialog::warn, dialog::close);
        });
        dialog.open();
    }

    private void assign(List<ClaimId> ids) {
        new AssignDialog(ids.size(), assignments.reviewers(), settings.timeZone(), choice -> {
                    AtomicReference<@Nullable Outcome> done = new AtomicReference<>();
                    Attempt.of(() ->
                            done.set(assignments.assignAll(ids, choice.reviewers(), choice.dueAt(), choice.command())));
                    Attempt.of(() -> screen.changed(ids));
                    return Optional.ofNullable(done.get());
                })
                .open();
    }

    private void setAside(ClaimId id, int version) {
        CommandId command = CommandId.fresh();
        Claim claim = claims.find(id);
        var dialog = new SetAsideDialog(say("claim.dialog.set-aside", claim.number()), claim.wording());
        dialog.onSave(() -> finish(
                dialog, List.of(id), () -> editor.setAside(id, dialog.reason(), dialog.note(), version, command)));
        dialog.open();
    }

    private void setSentenceAside(ArticleId article, int position, int version) {
        CommandId command = CommandId.fresh();
        List<ClaimId> within =
                claims.in(article, position).stream().map(Claim::id).toList();
        var dialog = new SetAsideDialog(
                say("claim.dialog.set-sentence-aside"), say("claim.dialog.with-its-claims", within.size()));
        dialog.onSave(() -> finish(
                dialog,
                within,
                () -> editor.setSentenceAside(article, position, dialog.reason(), dialog.note(), version, command)));
        dialog.open();
    }

    private void finish(SetAsideDialog dialog, Collection<ClaimId> touched, Runnable deed) {
        Optional<String> failure = Attempt.failureOf(deed);
        failure.ifPresentOrElse(dialog::warn, dialog::close);
        Attempt.of(() -> screen.changed(touched));
    }

    private static String say(String key, @Nullable Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }

    /** Saves a wording; when somebody else has saved theirs first, shows it and lets the person save again over it. */
    private final class RewordingAttempt {

        private final CommandId command = CommandId.fresh();
        private final WordingDialog dialog;
        private Claim seen;

        RewordingAttempt(Claim seen, WordingDialog dialog) {
            this.seen = seen;
            this.dialog = dialog;
        }

        void run() {
            Optional<String> failure =
                    Attempt.failureOf(() -> editor.reword(seen.id(), dialog.wording(), seen.version(), command));
            if (failure.isEmpty()) {
                dialog.close();
            } else {
                Attempt.of(() -> warn(failure.get()));
            }
            Attempt.of(() -> screen.changed(List.of(seen.id())));
        }

        private void warn(String failure) {
            Claim now = claims.find(seen.id());
            if (now.version() == seen.version()) {
                dialog.warn(failure);
            } else if (now.wording().equals(seen.wording())) {
                dialog.warn(say("claim.dialog.moved-on", say("status." + now.status())));
            } else {
                dialog.warn(say("claim.dialog.reworded-meanwhile", now.wording()));
            }
            seen = now;
        }
    }
}
