package org.claimdesk.database;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Before each test, every table is as the migrations leave it, and whoever signs in does so at the desk of this test: Vaadin keeps the
 * person in a place of its own for each desk, and the one that was started last would win.
 */
public final class CleanTables implements BeforeEachCallback, TestInstancePostProcessor {

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) {
        SpringExtension.getApplicationContext(context)
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        TestDatabase.running().clean();
    }
}
