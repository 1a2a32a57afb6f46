package org.claimdesk.users;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.claimdesk.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing: after some wrong tries for one name from one address, for one name from anywhere, or for whatever names from one
 * address, nobody can try so for a while. It counts names that exist and names that do not alike. The counts are kept in the database, as
 * hashes: a name that somebody mistypes may be a password. What is counted stays, whatever becomes of the transaction around.
 *
 * <p>Somebody who keeps guessing one name from many addresses keeps its owner from signing in anew; where they are signed in they stay so.
 */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class SignInBrake {

    static final int WRONG_FROM_AN_ADDRESS = 100;
    static final int WRONG_FOR_A_NAME_FROM_AN_ADDRESS = 10;
    static final int WRONG_FOR_A_NAME = 50;
    static final Duration WHILE = Duration.ofMinutes(15);

    private final WrongSignInRepository counts;
    private final PersonRepository people;
    private final ApplicationEventPublisher news;

    SignInBrake(WrongSignInRepository counts, PersonRepository people, ApplicationEventPublisher news) {
        this.counts = counts;
        this.people = people;
        this.news = news;
    }

    /** One kind of count, and how much of it is enough. */
    private record Limit(String counted, int most) {}

    /** Whether a try is to be refused before it is looked at. */
    @PreAuthorize("permitAll()")
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public boolean holds(String name, String address) {
        Instant since = Utc.now().minus(WHILE);
        return limits(name, address).stream().anyMatch(limit -> counts.wrong(limit.counted(), since) >= limit.most());
    }

    /**
     * Counts a wrong try, tells the log, and tells the person at their next sign-in.
     *
     * @param person whose account the name is; null if it is nobody's, which takes the same work
     */
    @PreAuthorize("permitAll()")
    public void countWrong(String name, String address, @Nullable Person person) {
        Instant now = Utc.now();
        counts.forgetBefore(now.minus(WHILE));
        limits(name, address).forEach(limit -> counts.count(limit.counted(), now));
        var tried = new PersonId(person == null ? 0 : person.id().value());
        people.countWrongSignIn(tried);
        news.publishEvent(new SignInFailed(tried, address));
    }

    /** Starts anew for the name at this address: its owner is there. */
    @PreAuthorize("permitAll()")
    public void forget(String name, String address) {
        counts.forget(hash("name at address", name, address));
    }

    private static List<Limit> limits(String name, String address) {
        return List.of(
                new Limit(hash("address", address), WRONG_FROM_AN_ADDRESS),
                new Limit(hash("name at address", name, address), WRONG_FOR_A_NAME_FROM_AN_ADDRESS),
                new Limit(hash("name", name), WRONG_FOR_A_NAME));
    }

    private static String hash(String... parts) {
        return new Secret(String.join("\n", parts)).hash();
    }
}
