package org.claimdesk.factors;

import jakarta.servlet.Filter;
import java.util.Set;
import org.claimdesk.users.Person;
import org.claimdesk.users.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the desk demands a second factor of somebody who has none. Such a person is signed in but stands {@linkplain #AT_THE_DOOR at the
 * door}: they may add one, and nothing else, on no screen, at no service and at no address.
 */
@Component
public class FactorDemand {

    /** What a person may be called at the door, instead of by their roles. */
    public static final String AT_THE_DOOR = "ROLE_AT_THE_DOOR";

    private final FactorRepository factors;

    FactorDemand(FactorRepository factors) {
        this.factors = factors;
    }

    /** Asks at every step of somebody signed in; what is settled, added or lost counts from the next step on. */
    public Filter check() {
        return new DoorCheck(this);
    }

    @Transactional(readOnly = true)
    boolean isUnmetBy(Person person) {
        FactorRepository.Demand demand = factors.demand(person.id());
        return !demand.isMet() && isMadeOf(demand.of(), person.roles());
    }

    private static boolean isMadeOf(String whom, Set<Role> roles) {
        return switch (whom) {
            case "administrators" -> roles.contains(Role.ADMIN);
            case "editors" -> roles.contains(Role.ADMIN) || roles.contains(Role.EDITOR);
            case "everybody" -> true;
            default -> false;
        };
    }
}
