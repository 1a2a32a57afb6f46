package org.claimdesk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.claimdesk.DeskTest;
import org.claimdesk.assignment.Newsroom;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.users.DeskItself;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class HousekeepingTest {

    @Autowired
    private Housekeeping housekeeping;

    @Autowired
    private Settings settings;

    @Autowired
    private DeskItself desk;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient db;

    private Newsroom newsroom;
    private PersonId ada;

    @BeforeEach
    void adaIsThere() {
        newsroom = new Newsroom(db);
        ada = people.add("Ada", Role.ADMIN, Role.EDITOR);
        people.signIn(ada);
    }

    @Test
    void forgetsCommandsThatAreOlderThanTheDeskKeepsThem() {
        String old = remember(91);
        String young = remember(89);

        tidyUp();

        assertThat(db.sql("select id from command where id in (:ids)")
                        .param("ids", List.of(old, young))
                        .query(String.class)
                        .list())
                .containsExactly(young);
    }

    @Test
    void forgetsOldDraftsOfArticlesAndKeepsYoungOnes() {
        PersonId otto = people.add("Otto", Role.EDITOR);
        draft(ada, 91);
        draft(otto, 89);

        tidyUp();

        assertThat(longs("select person_id from article_draft")).containsExactly(otto.value());
    }

    @Test
    void forgetsOldNoticesAndVoidInvitations() {
        for (int days : new int[] {181, 179}) {
            db.sql("""
                            insert into notice (person_id, kind, amount, at, by_mail)
                            values (:ada, 'ASSIGNED', :days, utc_timestamp(6) - interval :days day, 'NEVER')""").param("ada", ada.value()).param("days", days).update();
        }
        for (int days : new int[] {91, 89, -1}) {
            db.sql("""
                            insert into invitation (person_id, token_hash, expires_at)
                            values (:ada, :days, utc_timestamp(6) - interval :days day)""").param("ada", ada.value()).param("days", days).update();
        }

        tidyUp();

        assertThat(longs("select amount from notice")).containsExactly(179L);
        assertThat(longs("select token_hash from invitation order by id")).containsExactly(89L, -1L);
    }

    @Test
    void neverForgetsWhatWasPublishedNorWhatWaitsToBePrinted() {
        long draft = print(false, false, "READY");
        long published = print(false, true, "READY");
        long publication = print(true, true, "READY");
        long waiting = print(false, false, "WAITING");

        tidyUp();

        assertThat(longs("select id from report_export order by id"))
                .containsExactly(published, publication, waiting)
                .doesNotContain(draft);
    }

    @Test
    void leavesEvidenceDecisionsAndTheLogAlone() {
        long claim = newsroom.claim(ClaimStatus.DECIDED).value();
        db.sql("""
                        insert into decision (claim_id, rating_id, how, rationale, reason, decided_by, decided_at)
                        values (:claim, 1, 'APPROVED', '', '', :ada, '2001-01-01')""").param("claim", claim).param("ada", ada.value()).update();
        db.sql("""
                        insert into audit_entry
                            (at, person_id, person_name, action, subject_kind, subject_id, before_json, after_json)
                        values ('2001-01-01', :ada, 'Ada', 'claim-decided', 'claim', :claim, '{}', '{}')""").param("claim", claim).param("ada", ada.value()).update();

        tidyUp();

        assertThat(longs("select count(*) from decision")).containsExactly(1L);
        assertThat(longs("select count(*) from audit_entry")).containsExactly(1L);
    }

    @Test
    void worksInSmallPortionsAndSaysWhatItHasDone() {
        db.sql("""
                        insert into notice (person_id, kind, amount, at, by_mail)
                        select :ada, 'ASSIGNED', 1, utc_timestamp(6) - interval 400 day, 'NEVER' from seq_1_to_1201""").param("ada", ada.value()).update();

        tidyUp();
        Tidied first = settings.tidied().get(Setting.NOTICES_KEPT);
        tidyUp();
        Tidied second = settings.tidied().get(Setting.NOTICES_KEPT);

        assertThat(first.removed()).isEqualTo(1201);
        assertThat(second.removed()).isZero();
        assertThat(second.inAll()).isEqualTo(1201);
        assertThat(settings.tidied())
                .containsOnlyKeys(
                        Setting.COMMANDS_KEPT,
                        Setting.ARTICLE_DRAFTS_KEPT,
                        Setting.NOTICES_KEPT,
                        Setting.PRINTS_KEPT,
                        Setting.INVITATIONS_KEPT);
    }

    private void tidyUp() {
        desk.run(housekeeping::forgetOldOnes);
    }

    private String remember(int daysAgo) {
        String id = UUID.randomUUID().toString();
        db.sql("insert into command (id, at) values (:id, utc_timestamp(6) - interval :days day)")
                .param("id", id)
                .param("days", daysAgo)
                .update();
        return id;
    }

    private void draft(PersonId person, int daysAgo) {
        db.sql("""
                        insert into article_draft (person_id, id, saved_at)
                        values (:person, uuid(), utc_timestamp(6) - interval :days day)""").param("person", person.value()).param("days", daysAgo).update();
    }

    private long print(boolean publication, boolean published, String state) {
        newsroom.claim(ClaimStatus.DECIDED);
        boolean ready = state.equals("READY");
        return db.sql("""
                        insert into report_export (article_id, version_id, format, state, publication, published, made_by,
                            made_at, model, model_hash, file_name, file_hash, content)
                        values (:article, :article, 'PDF', :state, :publication, :published, :ada,
                            utc_timestamp(6) - interval 3 year, '', '', '', :hash, :content) returning id""")
                .param("article", newsroom.article().value())
                .param("state", state)
                .param("publication", publication)
                .param("published", published)
                .param("ada", ada.value())
                .param("hash", ready ? "" : null)
                .param("content", ready ? new byte[] {1} : null)
                .query(Long.class)
                .single();
    }

    private List<Long> longs(String sql) {
        return db.sql(sql).query(Long.class).list();
    }
}
