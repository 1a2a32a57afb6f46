package org.claimdesk.users;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimdesk.shared.Utc;
import org.claimdesk.text.CleanText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sign-ins that hold. Each is a row: sessions hang on it and a cookie brings it back after the session or the server is gone; when the
 * row goes, both are over. A sign-in ends when it has not been used for a while, and in any case after its longest time.
 */
@Component
@Transactional
class SignIns {

    /** How exactly it is known when somebody was there last; more would be a write for every step. */
    private static final Duration SEEN = Duration.ofMinutes(2);

    private final SignInRepository repository;
    private final PersonRepository people;
    private final ApplicationEventPublisher news;
    private final Duration idle;
    private final Duration longest;

    SignIns(
            SignInRepository repository,
            PersonRepository people,
            ApplicationEventPublisher news,
            @Value("${claimdesk.sign-ins.idle:14d}") Duration idle,
            @Value("${claimdesk.sign-ins.longest:90d}") Duration longest) {
        this.repository = repository;
        this.people = people;
        this.news = news;
        this.idle = idle;
        this.longest = longest;
    }

    Duration idle() {
        return idle;
    }

    /** Begins one for a person who has proved who they are, to be brought back by the key; answers its id. */
    long begin(Person person, SignInKey key, String userAgent, String address) {
        Instant now = Utc.now();
        repository.tidyUp(now.minus(longest), now.minus(idle));
        String browser = CleanText.clean(userAgent);
        long id = repository.add(
                person.id(),
                key,
                browser.length() > 300 ? CleanText.clean(browser.substring(0, 300)) : browser,
                address,
                now);
        people.noteSignIn(person.id(), address, now);
        Acting.as(person, () -> news.publishEvent(new PersonSignedIn(person.id())));
        return id;
    }

    /** Takes up the one that the key belongs to; nobody if it is over, or the key is not quite right. */
    Optional<SignedIn> resume(SignInKey key, String address) {
        Instant now = Utc.now();
        return repository
                .find(key.series(), now.minus(longest), now.minus(idle))
                .filter(stored -> isSame(stored.tokenHash(), key.token().hash()))
                .map(stored -> {
                    repository.use(stored.id(), address, now);
                    var signedIn = new SignedIn(stored.person(), null);
                    signedIn.hangOn(stored.id());
                    return signedIn;
                });
    }

    /** The person as they are now, if the sign-in still holds. */
    Optional<Person> holder(long signIn) {
        return repository.holder(signIn, Utc.now().minus(longest)).map(SignInRepository.Held::person);
    }

    /** The same for somebody who takes a step, which is noted. */
    Optional<Person> seen(long signIn, String address) {
        Instant now = Utc.now();
        var held = repository.holder(signIn, now.minus(longest));
        held.filter(last -> last.lastUsedAt().isBefore(now.minus(SEEN)))
                .ifPresent(last -> repository.use(signIn, address, now));
        return held.map(SignInRepository.Held::person);
    }

    /** Where a person is signed in. */
    List<KeptSignIn> of(PersonId person, long inUse) {
        Instant now = Utc.now();
        return repository.of(person, inUse, now.minus(longest), now.minus(idle));
    }

    void end(SignedIn leaving) {
        if (repository.end(leaving.signIn())) {
            Acting.as(leaving.person(), () -> news.publishEvent(new PersonSignedOut(leaving.personId())));
        }
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
