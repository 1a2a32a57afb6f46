package org.claimdesk.database;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of MariaDB, such as 11.4.5. Files go up from series to series (11.4), never down. */
record ServerVersion(int major, int minor, int patch) {

    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)-MariaDB");

    /** The version that is named first in what a program or a file says. */
    static ServerVersion in(String words) {
        Matcher version = VERSION.matcher(words);
        if (!version.find()) {
            throw new CannotStart("These are no programs of MariaDB; they say: " + words.strip());
        }
        return new ServerVersion(
                Integer.parseInt(version.group(1)),
                Integer.parseInt(version.group(2)),
                Integer.parseInt(version.group(3)));
    }

    boolean isOfANewerSeriesThan(ServerVersion other) {
        return Comparator.comparingInt(ServerVersion::major)
                        .thenComparingInt(ServerVersion::minor)
                        .compare(this, other)
                > 0;
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
