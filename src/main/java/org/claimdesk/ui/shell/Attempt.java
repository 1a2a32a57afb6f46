package org.claimdesk.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;

/**
 * One try at something that a rule, another person or the database may prevent. A failure becomes a sentence on the screen; whatever was
 * typed stays where it is.
 */
public final class Attempt {

    private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);

    private Attempt() {}

    /** Does it; answers whether it was done. */
    public static boolean of(Runnable deed) {
        Optional<String> failure = failureOf(deed);
        failure.ifPresent(Attempt::say);
        return failure.isEmpty();
    }

    /** Does it; answers what came of it, or nothing when it could not be done. */
    public static <T> Optional<T> answerOf(Supplier<T> deed) {
        try {
            return Optional.of(deed.get());
        } catch (RuntimeException failure) {
            say(sentence(failure));
            return Optional.empty();
        }
    }

    /** Does it; answers the sentence that says why it could not be done, for a screen that has a better place for it. */
    public static Optional<String> failureOf(Runnable deed) {
        try {
            deed.run();
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of(sentence(failure));
        }
    }

    /** The sentence for a failure, in the person's language; what nobody expected is logged under the number that the sentence names. */
    static String sentence(Throwable failure) {
        UI ui = UI.getCurrent();
        return switch (failure) {
            case Refused refused -> ui.getTranslation(refused.key(), refused.arguments());
            case NotFound missing -> ui.getTranslation("shell.failure.not-found");
            case AccessDeniedException forbidden -> ui.getTranslation("shell.failure.forbidden");
            case OptimisticLockingFailureException movedOn -> ui.getTranslation("shell.failure.moved-on");
            case DataAccessException away -> logged(ui, "shell.failure.database", away);
            case TransactionException away -> logged(ui, "shell.failure.database", away);
            default -> logged(ui, "shell.failure.unexpected", failure);
        };
    }

    /** Shows a sentence that somebody who listens to the screen hears at once. */
    static void say(String sentence) {
        var notification = new Notification(sentence, 10_000, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setAssertive(true);
        notification.open();
    }

    private static String logged(UI ui, String key, Throwable failure) {
        String number = numbered(failure);
        return ui.getTranslation(key, number);
    }

    /** Logs a failure under a short number that the person can tell the administrator. */
    static String numbered(Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("failure {}", number, failure);
        return number;
    }
}
