package org.claimdesk.articles;

import java.time.ZoneId;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.users.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what an editor types about a new article until it is taken in, so that a closed browser or a killed desk loses nothing. A draft
 * is its editor's own: nobody else can reach it, the last thing typed counts, and it is no news to anybody.
 */
@Service
@Transactional
public class ArticleDrafts {

    private final DraftRepository drafts;
    private final IntakeClerk clerk;
    private final Commands commands;
    private final CurrentUser currentUser;
    private final Settings settings;

    ArticleDrafts(
            DraftRepository drafts, IntakeClerk clerk, Commands commands, CurrentUser currentUser, Settings settings) {
        this.drafts = drafts;
        this.clerk = clerk;
        this.commands = commands;
        this.currentUser = currentUser;
        this.settings = settings;
    }

    /** The editor's draft; an empty one when there was none. */
    @PreAuthorize("hasRole('EDITOR')")
    public ArticleDraft open() {
        drafts.begin(currentUser.id(), CommandId.fresh());
        return drafts.of(currentUser.id());
    }

    /** Keeps what is known about the article, as it was typed. */
    @PreAuthorize("hasRole('EDITOR')")
    public void keepDetails(DraftDetails details, CommandId draft) {
        drafts.lock(currentUser.id(), draft);
        drafts.saveDetails(currentUser.id(), details);
    }

    /** Keeps the text and finds the boilerplate in it; what an editor has dropped and restored in the same text before stays so. */
    @PreAuthorize("hasRole('EDITOR')")
    public void keepText(String raw, CommandId draft) {
        IntakeText read = Intake.read(raw);
        drafts.lock(currentUser.id(), draft);
        if (!drafts.text(currentUser.id()).source().equals(read.source())) {
            drafts.saveText(currentUser.id(), read);
        }
    }

    /** The text with its dropped lines. */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional(readOnly = true)
    public IntakeText text() {
        return drafts.text(currentUser.id());
    }

    /** Leaves a line out of the article, or brings it back; answers the text as it is now. */
    @PreAuthorize("hasRole('EDITOR')")
    public IntakeText drop(int line, boolean dropped, CommandId draft) {
        drafts.lock(currentUser.id(), draft);
        IntakeText text = drafts.text(currentUser.id()).with(line, dropped);
        drafts.saveText(currentUser.id(), text);
        return text;
    }

    /** Throws the draft away. */
    @PreAuthorize("hasRole('EDITOR')")
    public void discard(CommandId draft) {
        drafts.lock(currentUser.id(), draft);
        drafts.remove(currentUser.id());
    }

    /** Makes the draft an article. Whoever repeats it gets the same article. */
    @PreAuthorize("hasRole('EDITOR')")
    public ArticleId takeIn(CommandId draft) {
        return new ArticleId(commands.once(draft, () -> {
            drafts.lock(currentUser.id(), draft);
            DraftDetails details = drafts.of(currentUser.id()).details();
            ArticleId article = clerk.takeIn(handedIn(details, drafts.text(currentUser.id()), settings.ownTimeZone()));
            drafts.remove(currentUser.id());
            return article.value();
        }));
    }

    private static NewArticle handedIn(DraftDetails details, IntakeText text, ZoneId zone) {
        return new NewArticle(
                details.title(),
                details.outlet(),
                details.author(),
                details.sourceLink(),
                details.publishedOn(),
                ArticleRules.dueAt(details.dueAt(), zone),
                text.kept(),
                text.dropped());
    }
}
