package org.claimdesk.factors;

import java.time.Instant;
import java.util.OptionalLong;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.OwnAccount;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.TypedCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people show beside their password. They look after it themselves, and give their password again for each change. */
@Service
@Transactional
public class SecondFactors {

    private static final String EVERYBODY = "hasAnyRole('REVIEWER', 'EDITOR', 'ADMIN')";
    private static final String AT_THE_DOOR_TOO = "hasAnyRole('REVIEWER', 'EDITOR', 'ADMIN', 'AT_THE_DOOR')";

    private final FactorRepository factors;
    private final PasskeyRepository keys;
    private final CurrentUser currentUser;
    private final OwnAccount account;
    private final Commands commands;
    private final ApplicationEventPublisher news;

    SecondFactors(
            FactorRepository factors,
            PasskeyRepository keys,
            CurrentUser currentUser,
            OwnAccount account,
            Commands commands,
            ApplicationEventPublisher news) {
        this.factors = factors;
        this.keys = keys;
        this.currentUser = currentUser;
        this.account = account;
        this.commands = commands;
        this.news = news;
    }

    /** How the person's own second step stands. */
    @PreAuthorize(AT_THE_DOOR_TOO)
    @Transactional(readOnly = true)
    public OwnFactors own() {
        return factors.of(currentUser.id());
    }

    /**
     * From now on the person shows a number from their authenticator application too, or one of the codes.
     *
     * @param number what the application shows at the moment, which proves that it knows the secret
     */
    @PreAuthorize(AT_THE_DOOR_TOO)
    public void addAuthenticator(
            SharedSecret secret, String number, String password, BackupCodes codes, CommandId command) {
        commands.once(command, () -> {
            PersonId person = currentUser.id();
            account.confirm(password);
            Instant now = Utc.now();
            OptionalLong step = TimeCodes.stepOf(secret, number, now, Long.MIN_VALUE);
            factors.keep(person, secret, step.orElseThrow(() -> new Refused("factors.refused.wrong-number")), now);
            factors.keep(person, codes);
            news.publishEvent(new AuthenticatorAdded(person));
        });
    }

    /** Makes the password enough again, unless there are passkeys. */
    @PreAuthorize(EVERYBODY)
    public void removeAuthenticator(String password, CommandId command) {
        commands.once(command, () -> {
            PersonId person = currentUser.id();
            account.confirm(password);
            if (factors.removeAuthenticator(person)) {
                if (!factors.hasAny(person)) {
                    factors.removeBackupCodes(person);
                }
                news.publishEvent(new AuthenticatorRemoved(person));
            }
        });
    }

    /** Puts ten new backup codes in place of those from before. */
    @PreAuthorize(AT_THE_DOOR_TOO)
    public void renewBackupCodes(String password, BackupCodes codes, CommandId command) {
        commands.once(command, () -> {
            PersonId person = currentUser.id();
            account.confirm(password);
            if (!factors.hasAny(person)) {
                throw new Refused("factors.refused.no-second-factor");
            }
            factors.keep(person, codes);
            news.publishEvent(new BackupCodesRenewed(person));
        });
    }

    /** Takes every second factor from a person who has lost theirs; their password is enough until they add another one. */
    @PreAuthorize("hasRole('ADMIN')")
    public void reset(PersonId person, CommandId command) {
        commands.once(command, () -> takeAll(person));
    }

    /** Whether a right password is only the first step for a person. */
    @Transactional(readOnly = true)
    boolean areAskedOf(PersonId person) {
        return factors.hasAny(person);
    }

    /** Whether this is the person's number or one of their backup codes; either is taken by asking. */
    boolean isShown(PersonId person, String typed) {
        Instant now = Utc.now();
        var authenticator = factors.authenticator(person).orElse(null);
        OptionalLong step = authenticator == null
                ? OptionalLong.empty()
                : TimeCodes.stepOf(authenticator.secret(), typed, now, authenticator.lastStep());
        if (step.isPresent()) {
            factors.take(person, step.getAsLong());
            return true;
        }
        boolean isBackup = factors.use(person, new TypedCode(typed), now);
        if (isBackup) {
            news.publishEvent(new BackupCodeUsed(person));
        }
        return isBackup;
    }

    void takeAll(PersonId person) {
        factors.removeAuthenticator(person);
        keys.removeAll(person);
        factors.removeBackupCodes(person);
        news.publishEvent(new FactorsReset(person));
    }
}
