package org.claimdesk.database;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Before each test, every table is as the migrations leave it. */
public final class CleanTables implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        TestDatabase.running().clean();
    }
}
