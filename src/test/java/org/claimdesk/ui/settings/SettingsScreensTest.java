package org.claimdesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.claimdesk.DeskTest;
import org.claimdesk.settings.RatingScale;
import org.claimdesk.settings.Settings;
import org.claimdesk.ui.parts.FailureLine;
import org.claimdesk.ui.parts.VerdictBadge;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class SettingsScreensTest extends SpringBrowserlessTest {

    @Autowired
    private TestPeople people;

    @Autowired
    private Settings settings;

    @BeforeEach
    void adaIsAtTheKeyboard() {
        people.signIn(people.add("Ada", Role.ADMIN));
    }

    @Test
    void aNumberThatMakesNoSenseStaysWithTheSentenceThatSaysWhy() {
        navigate(SettingsView.class);
        IntegerField reviews = number("Reviews per claim");

        reviews.setValue(4);
        test(save("Save: Reviews per claim")).click();

        assertThat(reviews.isInvalid()).isTrue();
        assertThat(reviews.getErrorMessage()).isEqualTo("A claim needs one, two or three reviews.");
        assertThat(reviews.getValue()).isEqualTo(4);
        assertThat(settings.policies().reviewsPerClaim()).isEqualTo(1);
    }

    @Test
    void aLineCanBeSavedAgain() {
        navigate(SettingsView.class);

        number("Tolerance").setValue(1);
        test(save("Save: Tolerance")).click();
        number("Tolerance").setValue(2);
        test(save("Save: Tolerance")).click();

        assertThat(settings.policies().agreementTolerance()).isEqualTo(2);
    }

    @Test
    void anEditorReadsWhatIsSettled() {
        people.signIn(people.add("Maya", Role.EDITOR));

        navigate(SettingsView.class);

        assertThat(number("Reviews per claim").isReadOnly()).isTrue();
        assertThat($(Button.class).withText("Save").exists()).isFalse();
        assertThat($(VerdictBadge.class).all()).hasSize(9);
    }

    @Test
    void aChangedScaleIsSavedAsANewRevision() {
        navigate(ScaleView.class);

        test(word(1)).setValue("Largely true");
        test($(Button.class).withText("Save as a new revision").single()).click();

        RatingScale scale = settings.scale();
        assertThat(scale.revision()).isEqualTo(2);
        assertThat(scale.withCode("MOSTLY_TRUE").orElseThrow().label()).isEqualTo("Largely true");
        assertThat(scale.withCode("MOSTLY_TRUE").orElseThrow().label(Locale.GERMAN))
                .isEqualTo("Größtenteils wahr");
    }

    @Test
    void aScaleThatIsRefusedStaysAsItWasTyped() {
        navigate(ScaleView.class);

        test(word(1)).setValue("True");
        test($(Button.class).withText("Save as a new revision").single()).click();

        assertThat($(FailureLine.class).single().getText()).startsWith("Two values are called \"True\"");
        assertThat(word(1).getValue()).isEqualTo("True");
        assertThat(settings.scale().revision()).isEqualTo(1);
    }

    @Test
    void aValueMovesUpWithItsKey() {
        navigate(ScaleView.class);

        test($(Button.class)
                        .withCondition(button -> "Move up: Mostly true".equals(label(button)))
                        .single())
                .click();
        test($(Button.class).withText("Save as a new revision").single()).click();

        assertThat(settings.scale().withCode("MOSTLY_TRUE").orElseThrow().position())
                .isEqualTo(1);
    }

    @Test
    void aVerdictIsSaidInThePersonsLanguage() {
        UI.getCurrent().setLocale(Locale.GERMAN);

        navigate(SettingsView.class);

        assertThat($(VerdictBadge.class).all().getFirst().getElement().getTextRecursively())
                .isEqualTo("Wahr");
    }

    private IntegerField number(String label) {
        return $(IntegerField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private Button save(String label) {
        return $(Button.class)
                .withCondition(button -> label.equals(label(button)))
                .single();
    }

    private TextField word(int place) {
        return $(TextField.class)
                .withCondition(field -> "Word".equals(field.getLabel()))
                .all()
                .get(place);
    }

    private static String label(Button button) {
        return button.getAriaLabel().orElse("");
    }
}
