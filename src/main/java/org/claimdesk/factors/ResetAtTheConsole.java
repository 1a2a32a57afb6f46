package org.claimdesk.factors;

import org.claimdesk.users.AdministratorReset;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever is reset at the console has lost their second factors too. */
@Component
class ResetAtTheConsole {

    private final SecondFactors factors;

    ResetAtTheConsole(SecondFactors factors) {
        this.factors = factors;
    }

    @EventListener
    void takeThemAway(AdministratorReset reset) {
        factors.takeAll(reset.person());
    }
}
