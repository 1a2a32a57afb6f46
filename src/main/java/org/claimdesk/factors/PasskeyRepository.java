package org.claimdesk.factors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

@Repository
class PasskeyRepository implements UserCredentialRepository {

    private static final String KEY = "select k.*, h.handle from passkey k join passkey_holder h using (person_id) ";

    private final JdbcClient db;

    PasskeyRepository(JdbcClient db) {
        this.db = db;
    }

    List<Passkey> of(PersonId person) {
        return db.sql("""
                        select id, label, added_at, last_used_at from passkey
                        where person_id = :person order by added_at, id""")
                .param("person", person.value())
                .query((row, number) -> new Passkey(
                        row.getLong("id"),
                        row.getString("label"),
                        Utc.read(row, "added_at"),
                        Utc.read(row, "last_used_at")))
                .list();
    }

    boolean remove(PersonId person, long id) {
        return db.sql("delete from passkey where id = :id and person_id = :person")
                        .param("id", id)
                        .param("person", person.value())
                        .update()
                == 1;
    }

    void removeAll(PersonId person) {
        db.sql("delete from passkey where person_id = :person")
                .param("person", person.value())
                .update();
    }

    /** Adds a key, or notes that one was used. */
    @Override
    public void save(CredentialRecord key) {
        db.sql("""
                        insert into passkey
                            (person_id, credential, public_key, signature_count, verified_by_device, backup_eligible,
                             backed_up, transports, attestation, label, added_at, last_used_at)
                        select person_id, :credential, :publicKey, :count, :verified, :eligible, :backedUp, :transports,
                            :attestation, :label, :addedAt, :lastUsedAt
                        from passkey_holder where handle = :handle
                        on duplicate key update
                            signature_count = :count, verified_by_device = :verified, backed_up = :backedUp,
                            last_used_at = :lastUsedAt""")
                .param("handle", key.getUserEntityUserId().toBase64UrlString())
                .param("credential", key.getCredentialId().toBase64UrlString())
                .param(
                        "publicKey",
                        Base64.getEncoder().encodeToString(key.getPublicKey().getBytes()))
                .param("count", key.getSignatureCount())
                .param("verified", key.isUvInitialized())
                .param("eligible", key.isBackupEligible())
                .param("backedUp", key.isBackupState())
                .param(
                        "transports",
                        key.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .collect(Collectors.joining(",")))
                .param(
                        "attestation",
                        key.getAttestationObject() == null
                                ? ""
                                : key.getAttestationObject().toBase64UrlString())
                .param("label", key.getLabel())
                .param("addedAt", Utc.bind(key.getCreated()))
                .param("lastUsedAt", Utc.bind(key.getLastUsed()))
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return db.sql(KEY + "where k.credential = :credential")
                .param("credential", credential.toBase64UrlString())
                .query((row, number) -> key(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return db.sql(KEY + "where h.handle = :handle order by k.id")
                .param("handle", handle.toBase64UrlString())
                .query((row, number) -> key(row))
                .list();
    }

    @Override
    public void delete(Bytes credential) {
        db.sql("delete from passkey where credential = :credential")
                .param("credential", credential.toBase64UrlString())
                .update();
    }

    private static CredentialRecord key(ResultSet row) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("credential")))
                .userEntityUserId(Bytes.fromBase64(row.getString("handle")))
                .publicKey(new ImmutablePublicKeyCose(Base64.getDecoder().decode(row.getString("public_key"))))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("verified_by_device"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(transports(row.getString("transports")))
                .attestationObject(Bytes.fromBase64(row.getString("attestation")))
                .label(row.getString("label"))
                .created(Utc.read(row, "added_at"))
                .lastUsed(Utc.read(row, "last_used_at"))
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
