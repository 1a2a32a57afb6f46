package org.claimdesk.worklists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimdesk.DeskTest;
import org.claimdesk.assignment.Newsroom;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@DeskTest
class HabitsTest {

    @Autowired
    private Habits habits;

    @Autowired
    private JdbcClient db;

    private Newsroom newsroom;
    private PersonId edith;
    private PersonId emil;

    @BeforeEach
    void edithSignsIn() {
        newsroom = new Newsroom(db);
        edith = newsroom.person("Edith", Role.EDITOR);
        emil = newsroom.person("Emil", Role.EDITOR);
        newsroom.signIn(edith, Role.EDITOR);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everybodySeesTheirOwnViewsAndWhatOthersShare() {
        save("Rules", false);
        save("Old ones", true);
        newsroom.signIn(emil, Role.EDITOR);
        save("Zebra", false);

        assertThat(habits.views(WorkScreen.DESK)).extracting(SavedView::name).containsExactly("Zebra", "Old ones");
        assertThat(habits.views(WorkScreen.QUEUE)).isEmpty();
    }

    @Test
    void onlyTheOwnerRemovesAView() {
        SavedViewId shared = save("Old ones", true);
        newsroom.signIn(emil, Role.EDITOR);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> habits.removeView(shared, 1, CommandId.fresh()));

        newsroom.signIn(edith, Role.EDITOR);
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> habits.removeView(shared, 2, CommandId.fresh()));
        habits.removeView(shared, 1, CommandId.fresh());
        assertThat(habits.views(WorkScreen.DESK)).isEmpty();
        assertThat(newsroom.actions()).containsExactly("view-saved", "view-removed");
    }

    @Test
    void refusesNamesThatAreNone() {
        save("Rules", false);

        refuses("worklist.refused.no-name", () -> save("  ", false));
        refuses("worklist.refused.long-name", () -> save("x".repeat(61), false));
        refuses("worklist.refused.name-taken", () -> save("rules", true));
        refuses(
                "worklist.refused.long-query",
                () -> habits.saveView(WorkScreen.DESK, "Long", "x".repeat(601), false, CommandId.fresh()));
    }

    @Test
    void whatIsChosenStaysChosenForThatPerson() {
        assertThat(habits.details(WorkScreen.DESK)).isEqualTo(ChosenDetails.USUAL);

        habits.chooseDetails(WorkScreen.DESK, Set.of(Detail.KIND, Detail.AGE), 0, CommandId.fresh());
        assertThat(habits.details(WorkScreen.DESK)).isEqualTo(new ChosenDetails(Set.of(Detail.KIND, Detail.AGE), 1));
        habits.chooseDetails(WorkScreen.DESK, Set.of(), 1, CommandId.fresh());
        assertThat(habits.details(WorkScreen.DESK).details()).isEmpty();

        newsroom.signIn(emil, Role.EDITOR);
        assertThat(habits.details(WorkScreen.DESK)).isEqualTo(ChosenDetails.USUAL);
    }

    @Test
    void refusesToKeepAChoiceThatHasMovedOn() {
        habits.chooseDetails(WorkScreen.DESK, Set.of(Detail.KIND), 0, CommandId.fresh());

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> habits.chooseDetails(WorkScreen.DESK, Set.of(), 0, CommandId.fresh()));
    }

    @Test
    void whoHasNoListsHasNoHabits() {
        newsroom.signIn(edith, Role.ADMIN);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> habits.views(WorkScreen.DESK));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> save("Mine", false));
    }

    private SavedViewId save(String name, boolean shared) {
        return habits.saveView(WorkScreen.DESK, name, "section=proposed&kind=rule", shared, CommandId.fresh());
    }

    private static void refuses(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
