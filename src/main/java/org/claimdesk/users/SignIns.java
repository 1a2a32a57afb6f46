package org.claimdesk.users;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
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

    private final SignInRepository repository;
    private final ApplicationEventPublisher news;
    private final Duration idle;
    private final Duration longest;

    SignIns(
            SignInRepository repository,
            ApplicationEventPublisher news,
            @Value("${claimdesk.sign-ins.idle:14d}") Duration idle,
            @Value("${claimdesk.sign-ins.longest:90d}") Duration longest) {
        this.repository = repository;
        this.news = news;
        this.idle = idle;
        this.longest = longest;
    }

    Duration idle() {
        return idle;
    }

    /** Begins one for a person who has proved who they are, to be brought back by the key; answers its id. */
    long begin(Person person, SignInKey key, String userAgent) {
        Instant now = Utc.now();
        repository.tidyUp(now.minus(longest), now.minus(idle));
        String browser = CleanText.clean(userAgent);
        long id = repository.add(
                person.id(), key, browser.length() > 300 ? CleanText.clean(browser.substring(0, 300)) : browser, now);
        Acting.as(person, () -> news.publishEvent(new PersonSignedIn(person.id())));
        return id;
    }

    /** Takes up the one that the key belongs to; nobody if it is over, or the key is not quite right. */
    Optional<SignedIn> resume(SignInKey key) {
        Instant now = Utc.now();
        return repository
                .find(key.series(), now.minus(longest), now.minus(idle))
                .filter(stored -> isSame(stored.tokenHash(), key.token().hash()))
                .map(stored -> {
                    repository.use(stored.id(), now);
                    var signedIn = new SignedIn(stored.person(), null);
                    signedIn.hangOn(stored.id());
                    return signedIn;
                });
    }

    /** The person as they are now, if the sign-in still holds. */
    @Transactional(readOnly = true)
    Optional<Person> holder(long signIn) {
        return repository.holder(signIn, Utc.now().minus(longest));
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
