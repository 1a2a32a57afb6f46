package org.claimdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.claimdesk.DeskTest;
import org.claimdesk.ui.shell.CommandBox.Entry;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class CommandBoxTest extends SpringBrowserlessTest {

    @Autowired
    private TestPeople people;

    @Autowired
    private CurrentUser currentUser;

    @Test
    void offersOnlyTheWaysOfTheRole() {
        people.signIn(people.add("Rosa", Role.REVIEWER));

        assertThat(ways())
                .contains("queue", "suggestions", "profile")
                .doesNotContain("desk", "admin/people", "admin/audit");

        people.signIn(people.add("Maya", Role.EDITOR));

        assertThat(ways()).contains("desk", "articles/new", "desk/pool").doesNotContain("queue", "admin/people");
    }

    @Test
    void leadsAnEditorFromAReviewerToTheirWorkAndAnAdministratorToTheAccounts() {
        PersonId rosa = people.add("Rosa Heronimus", Role.REVIEWER);
        people.signIn(people.add("Maya", Role.EDITOR));
        UI.getCurrent().navigate("desk");

        assertThat(found("heronimus"))
                .extracting(Entry::group, Entry::words, Entry::address)
                .containsExactly(tuple("people", "Rosa Heronimus", "desk?section=in-review&reviewer=" + rosa.value()));

        people.signIn(people.add("Ada", Role.ADMIN));
        UI.getCurrent().navigate("admin/people");

        assertThat(found("heronimus")).extracting(Entry::address).containsExactly("admin/people");
    }

    private List<String> ways() {
        return Ways.of(currentUser).stream().map(Ways.Way::path).toList();
    }

    private List<Entry> found(String words) {
        return $(CommandBox.class).single().find(words);
    }
}
