package org.claimdesk.factors;

import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Secret;
import org.claimdesk.users.TypedCode;

/** Ten codes for the day the authenticator is lost, each good once. They are shown when they are made; the desk keeps only their hashes. */
public record BackupCodes(List<TypedCode> codes) {

    private static final int HOW_MANY = 10;

    public BackupCodes {
        codes = List.copyOf(codes);
    }

    public static BackupCodes fresh() {
        return new BackupCodes(Stream.generate(TypedCode::fresh).limit(HOW_MANY).toList());
    }

    /** What is stored: for each person other than for the next, so that a stolen table has to be searched for everybody anew. */
    static String hash(PersonId person, TypedCode code) {
        return new Secret("backup code " + person.value() + " " + code.plain()).hash();
    }
}
