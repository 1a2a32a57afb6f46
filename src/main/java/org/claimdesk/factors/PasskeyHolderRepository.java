package org.claimdesk.factors;

import java.util.Optional;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

/** People as their devices know them. */
@Repository
class PasskeyHolderRepository implements PublicKeyCredentialUserEntityRepository {

    private static final String HOLDER = """
            select h.handle, p.sign_in_name, p.full_name from passkey_holder h join person p on p.id = h.person_id
            """;

    private final JdbcClient db;

    PasskeyHolderRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<PersonId> person(Bytes handle) {
        return db.sql("select person_id from passkey_holder where handle = :handle")
                .param("handle", handle.toBase64UrlString())
                .query(Long.class)
                .optional()
                .map(PersonId::new);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return db.sql(HOLDER + "where h.handle = :handle")
                .param("handle", handle.toBase64UrlString())
                .query((row, number) ->
                        holder(row.getString("handle"), row.getString("sign_in_name"), row.getString("full_name")))
                .optional()
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String signInName) {
        return db.sql(HOLDER + "where p.sign_in_name = :name")
                .param("name", signInName)
                .query((row, number) ->
                        holder(row.getString("handle"), row.getString("sign_in_name"), row.getString("full_name")))
                .optional()
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity holder) {
        db.sql("""
                        insert into passkey_holder (person_id, handle)
                        select id, :handle from person where sign_in_name = :name""")
                .param("handle", holder.getId().toBase64UrlString())
                .param("name", holder.getName())
                .update();
    }

    @Override
    public void delete(Bytes handle) {
        db.sql("delete from passkey_holder where handle = :handle")
                .param("handle", handle.toBase64UrlString())
                .update();
    }

    private static PublicKeyCredentialUserEntity holder(String handle, String signInName, String fullName) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(Bytes.fromBase64(handle))
                .name(signInName)
                .displayName(fullName)
                .build();
    }
}
