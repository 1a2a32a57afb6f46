package org.claimdesk.factors;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.DeskAddress;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.text.CleanText;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.OwnAccount;
import org.claimdesk.users.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keys that people's devices keep and unlock by a finger, a face or a number (WebAuthn). One stands for both steps: the device is
 * something its person has, and it asks for something they know or are. Bound to the desk's address, it cannot be shown to another one.
 */
@Service
@Transactional
public class Passkeys {

    private static final String EVERYBODY = "hasAnyRole('REVIEWER', 'EDITOR', 'ADMIN')";
    private static final String AT_THE_DOOR_TOO = "hasAnyRole('REVIEWER', 'EDITOR', 'ADMIN', 'AT_THE_DOOR')";
    private static final int LONGEST_LABEL = 100;

    private final PasskeyRepository keys;
    private final PasskeyHolderRepository holders;
    private final FactorRepository factors;
    private final DeskAddress address;
    private final CurrentUser currentUser;
    private final OwnAccount account;
    private final Commands commands;
    private final ApplicationEventPublisher news;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeys(
            PasskeyRepository keys,
            PasskeyHolderRepository holders,
            FactorRepository factors,
            DeskAddress address,
            CurrentUser currentUser,
            OwnAccount account,
            Commands commands,
            ApplicationEventPublisher news) {
        this.keys = keys;
        this.holders = holders;
        this.factors = factors;
        this.address = address;
        this.currentUser = currentUser;
        this.account = account;
        this.commands = commands;
        this.news = news;
    }

    /** The keys of the person, the oldest first. */
    @PreAuthorize(AT_THE_DOOR_TOO)
    @Transactional(readOnly = true)
    public List<Passkey> own() {
        return keys.of(currentUser.id());
    }

    /** What the person's device is to make a key for. */
    @PreAuthorize(AT_THE_DOOR_TOO)
    public PasskeyOffer offer() {
        var asks = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        var options = desk().createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(asks));
        return new PasskeyOffer(options, json.writeValueAsString(options));
    }

    /**
     * Takes the key that the person's device has made.
     *
     * @param answer what the device answers, as JSON
     * @param codes the backup codes from now on, if the person has none yet
     */
    @PreAuthorize(AT_THE_DOOR_TOO)
    public void add(
            PasskeyOffer offer, String answer, String label, String password, BackupCodes codes, CommandId command) {
        commands.once(command, () -> {
            PersonId person = currentUser.id();
            account.confirm(password);
            String name = CleanText.clean(label).strip();
            if (name.isEmpty() || name.length() > LONGEST_LABEL) {
                throw new Refused("factors.refused.passkey-name");
            }
            register(offer, answer, name);
            if (factors.of(person).backupCodesLeft() == 0) {
                factors.keep(person, codes);
            }
            news.publishEvent(new PasskeyAdded(person, name));
        });
    }

    /** Forgets one of the person's keys. */
    @PreAuthorize(EVERYBODY)
    public void remove(long key, String password, CommandId command) {
        commands.once(command, () -> {
            PersonId person = currentUser.id();
            account.confirm(password);
            if (!keys.remove(person, key)) {
                throw new NotFound("passkey", key);
            }
            if (!factors.hasAny(person)) {
                factors.removeBackupCodes(person);
            }
            news.publishEvent(new PasskeyRemoved(person));
        });
    }

    /** What a device has to sign to show whose it is, for whoever wants to sign in. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public PasskeyChallenge challenge() {
        var options =
                desk().createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        return new PasskeyChallenge(options, json.writeValueAsString(options));
    }

    /** Whose device has answered the challenge; nobody if the answer is not right. */
    Optional<PersonId> shownBy(PasskeyChallenge challenge, String answer) {
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> shown =
                    json.readValue(answer, new TypeReference<>() {});
            var holder = desk().authenticate(new RelyingPartyAuthenticationRequest(challenge.options(), shown));
            return holders.person(holder.getId());
        } catch (JacksonException | IllegalArgumentException | com.webauthn4j.util.exception.WebAuthnException wrong) {
            return Optional.empty();
        }
    }

    private void register(PasskeyOffer offer, String answer, String label) {
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> made =
                    json.readValue(answer, new TypeReference<>() {});
            desk().registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    offer.options(), new RelyingPartyPublicKey(made, label)));
        } catch (JacksonException | IllegalArgumentException | com.webauthn4j.util.exception.WebAuthnException wrong) {
            throw new Refused("factors.refused.passkey");
        }
    }

    /** The desk as devices know it; made anew each time, because its port is known only once it runs. */
    private WebAuthnRelyingPartyOperations desk() {
        var desk = new Webauthn4JRelyingPartyOperations(
                holders,
                keys,
                PublicKeyCredentialRpEntity.builder()
                        .id(address.host())
                        .name("Claimdesk")
                        .build(),
                Set.of(address.origin()));
        desk.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        desk.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return desk;
    }
}
