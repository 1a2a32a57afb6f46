package org.claimdesk.claims;

import org.claimdesk.text.ClaimEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one claim engine of the desk, shared by all who split. */
@Configuration(proxyBeanMethods = false)
class EngineAtTheDesk {

    @Bean
    ClaimEngine claimEngine() {
        return new ClaimEngine();
    }
}
