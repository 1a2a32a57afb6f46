package org.claimdesk.conflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.review.Newsroom.as;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimdesk.DeskTest;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.review.Newsroom;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.users.Person;
import org.claimdesk.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class ConflictsTest {

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private JdbcClient db;

    private Newsroom newsroom;
    private Person ines;
    private Person otto;
    private Person ada;
    private Person maya;

    @BeforeEach
    void hirePeople() {
        newsroom = new Newsroom(db);
        ines = newsroom.person("Ines", Role.REVIEWER);
        otto = newsroom.person("Otto", Role.REVIEWER);
        ada = newsroom.person("Ada", Role.ADMIN);
        maya = newsroom.person("Maya", Role.EDITOR);
    }

    @ParameterizedTest
    @CsvSource({
        "speaker, NATO Secretary General Jens Stoltenberg, jens stoltenberg, true",
        "speaker, NATO, Nato, true",
        "outlet, Nikkei Asia, Nikkei, true",
        "author, Ken Moriyasu & Rieko Miki, Rieko-Miki, true",
        "speaker, Senator Kimura, Kim, false",
        "outlet, Nikkei, Nikkei Asia, false",
        "author, Rieko Miki, Miki Rieko, false"
    })
    void aNameIsFoundInWholeWords(String where, String stands, String noted, boolean found) {
        ClaimId claim = newsroom.claim(maya);
        if (where.equals("speaker")) {
            db.sql("update claim set speaker = ? where id = ?")
                    .params(stands, claim.value())
                    .update();
        } else {
            db.sql("update article set " + where + " = ? where id = (select article_id from claim where id = ?)")
                    .params(stands, claim.value())
                    .update();
        }

        note(ines, ines, noted);

        List<Clash> clashes = as(maya, () -> conflicts.between(List.of(claim), List.of(ines.id(), otto.id())));
        if (found) {
            assertThat(clashes).containsExactly(new Clash(claim, 1, ines.id(), "Ines", noted));
        } else {
            assertThat(clashes).isEmpty();
        }
    }

    @Test
    void whoNotesAConflictReadsAndStrikesIt() {
        note(ines, ines, "NATO");
        Conflict noted = as(ines, () -> conflicts.of(ines.id())).getFirst();

        as(ines, () -> {
            conflicts.strike(noted.id(), CommandId.fresh());
            return true;
        });

        assertThat(noted.name()).isEqualTo("NATO");
        assertThat(as(ines, () -> conflicts.of(ines.id()))).isEmpty();
        assertThat(newsroom.actionsOn("person", ines.id().value()))
                .containsExactly("conflict-noted", "conflict-struck");
    }

    @Test
    void whatAnAdministratorHasNotedOnlyAnAdministratorStrikes() {
        note(ada, ines, "NATO");
        Conflict noted = as(ines, () -> conflicts.of(ines.id())).getFirst();

        assertRefused("conflict.refused.noted-by-another", () -> strike(ines, noted));
        strike(ada, noted);

        assertThat(as(ada, () -> conflicts.of(ines.id()))).isEmpty();
    }

    @Test
    void nobodyElseReadsOrNotesThem() {
        note(ines, ines, "NATO");
        Conflict noted = as(ines, () -> conflicts.of(ines.id())).getFirst();

        assertThatThrownBy(() -> as(otto, () -> conflicts.of(ines.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> note(otto, ines, "EU")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> strike(otto, noted)).isInstanceOf(NotFound.class);
    }

    @Test
    void aNameMustSaySomethingOnce() {
        note(ines, ines, "N.A.T.O.");

        assertRefused("conflict.refused.name-missing", () -> note(ines, ines, "  "));
        assertRefused("conflict.refused.name-without-letters", () -> note(ines, ines, "–"));
        assertRefused("conflict.refused.name-too-long", () -> note(ines, ines, "x".repeat(201)));
        assertRefused("conflict.refused.noted-already", () -> note(ines, ines, "n a t o"));
    }

    private void note(Person by, Person about, String name) {
        as(by, () -> {
            conflicts.note(about.id(), ConflictKind.ORGANISATION, name, CommandId.fresh());
            return true;
        });
    }

    private void strike(Person by, Conflict conflict) {
        as(by, () -> {
            conflicts.strike(conflict.id(), CommandId.fresh());
            return true;
        });
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
