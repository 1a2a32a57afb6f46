package org.claimdesk.database;

/**
 * How to reach the database: its address, and the two accounts there. The migrator owns the tables and changes their shape; the desk
 * only works with what is in them.
 */
public record DatabaseAccess(String url, Account migrator, Account desk) {

    /** A user of the database, and the password, which is never printed. */
    public record Account(String name, String password) {
        @Override
        public String toString() {
            return name;
        }
    }
}
