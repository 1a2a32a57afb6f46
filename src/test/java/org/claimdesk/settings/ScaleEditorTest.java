package org.claimdesk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.claimdesk.DeskTest;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@DeskTest
@WithMockUser(roles = "ADMIN")
class ScaleEditorTest {

    @Autowired
    private ScaleEditor editor;

    @Autowired
    private Settings settings;

    private List<RatingDraft> wanted;

    @BeforeEach
    void theScaleAsItIs() {
        wanted = new ArrayList<>(
                settings.scale().values().stream().map(RatingDraft::of).toList());
    }

    @Test
    void whatWasDecidedBeforeKeepsItsWord() {
        Rating before = settings.scale().withCode("MOSTLY_TRUE").orElseThrow();
        change("MOSTLY_TRUE", draft -> named(draft, "Largely true"));

        revise();

        assertThat(settings.scale().revision()).isEqualTo(2);
        assertThat(settings.scale().withCode("MOSTLY_TRUE").orElseThrow().label())
                .isEqualTo("Largely true");
        assertThat(settings.rating(before.id()).label()).isEqualTo("Mostly true");
    }

    @Test
    void aValueHasAWordInEachLanguage() {
        change("TRUE", draft -> withWords(draft, Map.of("de", " Stimmt ", "fr", " ")));

        revise();

        Rating value = settings.scale().withCode("TRUE").orElseThrow();
        assertThat(value.label(Locale.GERMANY)).isEqualTo("Stimmt");
        assertThat(value.label(Locale.FRENCH)).isEqualTo("True");
        assertThat(settings.scale().withCode("FALSE").orElseThrow().label(Locale.GERMAN))
                .isEqualTo("Falsch");
    }

    @Test
    void theOrderGivesTheStepsAndTheKeys() {
        Collections.swap(wanted, 0, 1);

        revise();

        assertThat(settings.scale().choices())
                .extracting(Rating::code, Rating::position, Rating::step)
                .startsWith(tuple("MOSTLY_TRUE", 1, 5), tuple("TRUE", 2, 4));
    }

    @Test
    void aRetiredValueStaysWithoutBeingAChoice() {
        change("HALF_TRUE", ScaleEditorTest::retired);

        revise();

        RatingScale scale = settings.scale();
        assertThat(scale.choices()).extracting(Rating::code).doesNotContain("HALF_TRUE");
        assertThat(scale.withCode("HALF_TRUE").orElseThrow().onScale()).isFalse();
        assertThat(scale.withCode("TRUE").orElseThrow().step()).isEqualTo(4);
    }

    @Test
    void aNewValueGetsACodeOfItsOwn() {
        change("SATIRE", ScaleEditorTest::retired);
        change("OUTDATED", ScaleEditorTest::retired);
        wanted.add(value("Größtenteils wahr!"));
        wanted.add(value("правда"));

        revise();

        assertThat(settings.scale().choices()).extracting(Rating::code).endsWith("GROSSTENTEILS_WAHR", "VALUE");
    }

    @Test
    void refusesWhatIsNoScale() {
        refused("settings.refused.scale.no-label", with(value(" ")));
        refused("settings.refused.scale.label-long", with(value("long".repeat(11))));
        refused("settings.refused.scale.label-twice", with(value("TRUE")));
        refused("settings.refused.scale.too-many", with(value("Tenth")));
        refused("settings.refused.scale.value-gone", wanted.subList(1, wanted.size()));
        refused(
                "settings.refused.scale.too-few",
                wanted.stream().map(ScaleEditorTest::retired).toList());
        refused(
                "settings.refused.scale.no-icon",
                wanted.stream()
                        .map(draft -> new RatingDraft(
                                draft.code(), draft.label(), Map.of(), true, Tone.TRUE, "skull", true, false))
                        .toList());
        assertThat(settings.scale().revision()).isEqualTo(1);
    }

    @Test
    void refusesAScaleThatSomebodyElseHasChanged() {
        revise();

        assertThatThrownBy(this::revise).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    @WithMockUser(roles = "EDITOR")
    void onlyAnAdministratorChangesTheScale() {
        assertThatThrownBy(this::revise).isInstanceOf(AccessDeniedException.class);
    }

    private void revise() {
        editor.revise(wanted, 1, CommandId.fresh());
    }

    private void change(String code, UnaryOperator<RatingDraft> change) {
        wanted.replaceAll(draft -> code.equals(draft.code()) ? change.apply(draft) : draft);
    }

    private List<RatingDraft> with(RatingDraft more) {
        var all = new ArrayList<>(wanted);
        all.add(more);
        return all;
    }

    private void refused(String key, List<RatingDraft> scale) {
        assertThatThrownBy(() -> editor.revise(scale, 1, CommandId.fresh()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static RatingDraft value(String label) {
        return new RatingDraft(null, label, Map.of(), false, Tone.UNPROVEN, "question", true, false);
    }

    private static RatingDraft named(RatingDraft draft, String label) {
        return new RatingDraft(
                draft.code(),
                label,
                draft.labels(),
                draft.onScale(),
                draft.tone(),
                draft.icon(),
                draft.needsEvidence(),
                draft.retired());
    }

    private static RatingDraft withWords(RatingDraft draft, Map<String, String> labels) {
        return new RatingDraft(
                draft.code(),
                draft.label(),
                labels,
                draft.onScale(),
                draft.tone(),
                draft.icon(),
                draft.needsEvidence(),
                draft.retired());
    }

    private static RatingDraft retired(RatingDraft draft) {
        return new RatingDraft(
                draft.code(),
                draft.label(),
                draft.labels(),
                draft.onScale(),
                draft.tone(),
                draft.icon(),
                draft.needsEvidence(),
                true);
    }
}
