/**
 * The database: started by the desk itself or reached by a URL ({@link org.claimdesk.database.DatabaseAccess}), brought up to date before
 * anyone may use it, and used through connections that never lose an update silently. Background jobs are wired here too, because they
 * live in a table.
 */
@NullMarked
package org.claimdesk.database;

import org.jspecify.annotations.NullMarked;
