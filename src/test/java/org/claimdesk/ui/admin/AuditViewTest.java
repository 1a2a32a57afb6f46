package org.claimdesk.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import java.nio.charset.StandardCharsets;
import org.claimdesk.DeskTest;
import org.claimdesk.settings.Setting;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.DeedList;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class AuditViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestPeople people;

    @Autowired
    private Settings settings;

    @Autowired
    private WebApplicationContext context;

    private PersonId ada;

    @BeforeEach
    void adaHasRenamedTheDesk() {
        ada = people.add("Ada", Role.ADMIN);
        people.signIn(ada);
        settings.change(Setting.DESK_NAME, "=1+1", 1, CommandId.fresh());
    }

    @Test
    void whatHappenedIsToldInWords() {
        navigate(AuditView.class);

        assertThat(shown("what")).isEqualTo("Setting changed");
        assertThat(shown("who")).isEqualTo("Ada");
        assertThat(shown("object")).isEqualTo("Settings");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatIsLookedForStandsInTheAddressAndInTheFile() {
        navigate(AuditView.class);
        ComboBox<String> who = (ComboBox<String>) $(ComboBox.class).all().getFirst();

        who.setValue("desk");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("admin/audit?person=desk");
        assertThat($(DeedList.class).exists()).isFalse();
        assertThat($(Anchor.class)
                        .withText("As a file for a spreadsheet")
                        .single()
                        .getHref())
                .isEqualTo("desk-audit.csv?person=desk");
    }

    @Test
    void noCellOfTheFileIsAFormula() throws Exception {
        MockMvc web = MockMvcBuilders.webAppContextSetup(context).build();

        var answer = web.perform(MockMvcRequestBuilders.get("/desk-audit.csv").param("deed", "setting-changed"))
                .andReturn()
                .getResponse();

        String file = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getHeader("Content-Disposition")).contains("claimdesk-log.csv");
        assertThat(file.lines()).hasSize(2);
        assertThat(file)
                .contains("\"Ada\",\"Setting changed\",\"Settings\",\"Name of the desk\",\"Fact desk\",\"'=1+1\"");
    }

    private String shown(String property) {
        return test($(DeedList.class).single()).getLitRendererPropertyValue(0, "deed", property, String.class);
    }
}
