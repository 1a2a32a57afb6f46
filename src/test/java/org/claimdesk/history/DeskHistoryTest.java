package org.claimdesk.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimdesk.DeskTest;
import org.claimdesk.assignment.Effort;
import org.claimdesk.audit.AuditPlace;
import org.claimdesk.audit.AuditWish;
import org.claimdesk.history.PastDeed.Difference;
import org.claimdesk.settings.RatingDraft;
import org.claimdesk.settings.ScaleEditor;
import org.claimdesk.settings.Setting;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.DomainEvent;
import org.claimdesk.shared.DomainEvent.Subject;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@DeskTest
class DeskHistoryTest {

    @Autowired
    private DeskHistory history;

    @Autowired
    private Settings settings;

    @Autowired
    private ScaleEditor scale;

    @Autowired
    private TestPeople people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    private PersonId ada;

    @BeforeEach
    void adaIsAtTheKeyboard() {
        ada = people.add("Ada", Role.ADMIN);
        people.signIn(ada);
    }

    @Test
    void aChangedSettingIsToldInWordsWithBeforeAndAfter() {
        settings.change(Setting.REPORT_NAMES, "false", 1, CommandId.fresh());

        PastDeed deed = history.ofSettings(null, 10).rows().getFirst();
        assertThat(said(deed, Locale.ENGLISH))
                .containsExactly(
                        "Ada · Setting changed · Settings",
                        "Who is named in reports: Those who checked and decided → Only their roles");
        assertThat(said(deed, Locale.GERMAN).getFirst()).isEqualTo("Ada · Einstellung geändert · Einstellungen");
    }

    @Test
    void ofARevisedScaleOnlyWhatIsDifferentIsTold() {
        List<RatingDraft> drafts = new ArrayList<>(
                settings.scale().values().stream().map(RatingDraft::of).toList());
        RatingDraft first = drafts.getFirst();
        drafts.set(
                0,
                new RatingDraft(
                        first.code(),
                        "Right",
                        first.labels(),
                        first.onScale(),
                        first.tone(),
                        first.icon(),
                        first.needsEvidence(),
                        first.retired()));

        scale.revise(drafts, 1, CommandId.fresh());

        PastDeed deed = history.ofSettings(null, 10).rows().getFirst();
        assertThat(deed.differences()).containsExactly(new Difference("label", "TRUE", "True", "Right"));
        assertThat(said(deed, Locale.ENGLISH)).last().isEqualTo("Right: Word: True → Right");
    }

    @Test
    void editorsReadWhatWasSettledAndNothingElse() {
        settings.change(Setting.DESK_NAME, "Nordic", 1, CommandId.fresh());
        people.signIn(people.add("Edith", Role.EDITOR));

        assertThat(history.ofSettings(null, 10).rows()).hasSize(1);
        assertThatThrownBy(() -> history.page(AuditWish.ALL, null, 10)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void isFilteredByPersonDeedThingAndTime() {
        PersonId otto = people.add("Otto", Role.ADMIN);
        entry(ada, "claim-reworded", "claim", 41, "2026-03-01T10:00:00Z");
        entry(otto, "claim-reworded", "claim", 42, "2026-03-02T10:00:00Z");
        entry(null, "claim-moved", "claim", 41, "2026-03-03T10:00:00Z");

        assertThat(found(new AuditWish(otto, false, null, null, null, null, null)))
                .containsExactly(42L);
        assertThat(found(new AuditWish(null, true, null, null, null, null, null)))
                .containsExactly(41L);
        assertThat(found(new AuditWish(null, false, "claim-reworded", null, null, null, null)))
                .containsExactly(42L, 41L);
        assertThat(found(new AuditWish(null, false, null, "claim", 41L, null, null)))
                .containsExactly(41L, 41L);
        assertThat(found(new AuditWish(ada, false, "claim-reworded", "claim", 41L, null, null)))
                .containsExactly(41L);
        assertThat(found(new AuditWish(ada, false, "claim-moved", "claim", 41L, null, null)))
                .isEmpty();
        assertThat(found(new AuditWish(
                        null,
                        false,
                        null,
                        null,
                        null,
                        Instant.parse("2026-03-02T00:00:00Z"),
                        Instant.parse("2026-03-03T00:00:00Z"))))
                .containsExactly(42L);
    }

    @Test
    void isReadPageByPageWithoutGapsOrRepeats() {
        for (int i = 1; i <= 7; i++) {
            entry(ada, "claim-moved", "claim", i, "2026-03-01T10:00:00Z");
        }

        List<Long> seen = new ArrayList<>();
        AuditPlace place = null;
        do {
            DeskHistory.Deeds page = history.page(AuditWish.ALL, place, 3);
            page.rows().forEach(deed -> seen.add(deed.subject().id()));
            place = page.next();
        } while (place != null);

        assertThat(seen).containsExactly(7L, 6L, 5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void looksAtFewRowsHoweverLongTheLogIs() {
        db.sql("""
                        insert into audit_entry
                            (at, person_id, person_name, action, subject_kind, subject_id, before_json, after_json)
                        select utc_timestamp(6) - interval seq second, :ada, 'Ada', 'claim-moved', 'claim', seq, '{}', '{}'
                        from seq_1_to_20000""").param("ada", ada.value()).update();
        entry(null, "rare-deed", "article", 7, "2020-01-01T00:00:00Z");
        AuditPlace middle = history.page(AuditWish.ALL, null, 1000).next();

        for (AuditWish wish : List.of(
                AuditWish.ALL,
                new AuditWish(ada, false, null, null, null, null, null),
                new AuditWish(null, true, null, null, null, null, null),
                new AuditWish(null, false, "rare-deed", null, null, null, null),
                new AuditWish(null, false, null, "article", null, null, null),
                new AuditWish(ada, false, "rare-deed", "article", null, null, null))) {
            Effort effort = Effort.of(db, transaction, () -> history.page(wish, middle, 50));
            assertThat(effort.rowsRead()).as(wish.toString()).isLessThanOrEqualTo(20 * 55);
        }
    }

    @Test
    void everythingThatCanHappenHasWords() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(DomainEvent.class));
        Set<String> deeds = DeedWords.deeds();

        assertThat(scanner.findCandidateComponents("org.claimdesk"))
                .extracting(found -> found.getBeanClassName())
                .filteredOn(name -> !name.contains("Test"))
                .isNotEmpty()
                .extracting(name -> name.substring(name.lastIndexOf('.') + 1)
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT))
                .allSatisfy(action -> assertThat(deeds).contains(action));
    }

    private List<Long> found(AuditWish wish) {
        return history.page(wish, null, 10).rows().stream()
                .filter(deed -> deed.subject().kind().equals("claim"))
                .map(deed -> deed.subject().id())
                .toList();
    }

    private List<String> said(PastDeed deed, Locale language) {
        Map<String, String> ratings = Map.of("TRUE", "Right");
        var words = new DeedWords(language, ZoneId.of("UTC"), Map.of(ada.value(), "Ada"), ratings);
        List<String> lines = new ArrayList<>();
        lines.add(words.who(deed) + " · " + words.deed(deed.action()) + " · "
                + words.object(new PastDeed(
                        deed.id(),
                        deed.at(),
                        deed.who(),
                        deed.person(),
                        deed.action(),
                        new Subject(deed.subject().kind(), 0),
                        deed.differences())));
        deed.differences()
                .forEach(each -> lines.add(words.trait(deed, each) + ": " + words.value(deed, each, each.before())
                        + " → " + words.value(deed, each, each.after())));
        return lines;
    }

    private void entry(PersonId person, String action, String kind, long id, String at) {
        db.sql("""
                        insert into audit_entry
                            (at, person_id, person_name, action, subject_kind, subject_id, before_json, after_json)
                        values (:at, :person, '', :action, :kind, :id, '{}', '{}')""")
                .param("at", Utc.bind(Instant.parse(at)))
                .param("person", person == null ? null : person.value())
                .param("action", action)
                .param("kind", kind)
                .param("id", id)
                .update();
    }
}
