package org.claimdesk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.claimdesk.DeskTest;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@DeskTest
@WithMockUser(roles = "ADMIN")
class SettingsTest {

    @Autowired
    private Settings settings;

    @Test
    void aFreshDeskRatesOnNineValuesFiveOfThemOnTheScale() {
        RatingScale scale = settings.scale();

        assertThat(scale.values())
                .extracting(Rating::label)
                .containsExactly(
                        "True",
                        "Mostly true",
                        "Half true",
                        "Mostly false",
                        "False",
                        "Misleading",
                        "Unproven",
                        "Outdated",
                        "Satire");
        assertThat(scale.values()).filteredOn(Rating::onScale).hasSize(5);
        assertThat(scale.values())
                .filteredOn(rating -> !rating.needsEvidence())
                .extracting(Rating::code)
                .containsExactly("UNPROVEN");
    }

    @Test
    void savesAChangeOnceForOneCommand() {
        var command = CommandId.fresh();

        settings.change(Setting.TIME_ZONE, " Asia/Tokyo ", 1, command);
        settings.change(Setting.TIME_ZONE, "Europe/Oslo", 1, command);

        assertThat(settings.timeZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(settings.read(Setting.TIME_ZONE).version()).isEqualTo(2);
    }

    @Test
    void refusesToSaveASettingThatHasMovedOn() {
        settings.change(Setting.DESK_NAME, "Nordic Fact Desk", 1, CommandId.fresh());

        assertThatThrownBy(() -> settings.change(Setting.DESK_NAME, "Other", 1, CommandId.fresh()))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(settings.deskName()).isEqualTo("Nordic Fact Desk");
    }

    @ParameterizedTest
    @CsvSource({
        "DESK_NAME, ' ', settings.refused.desk-name",
        "TIME_ZONE, Atlantis, settings.refused.time-zone",
        "REVIEWS_PER_CLAIM, 4, settings.refused.reviews-per-claim",
        "REVIEWS_PER_CLAIM, many, settings.refused.reviews-per-claim",
        "EVIDENCE_PER_VERDICT, -1, settings.refused.evidence-per-verdict",
        "EVIDENCE_PER_VERDICT, 10, settings.refused.evidence-per-verdict",
        "SOURCES_FOR_CENTRAL, 4, settings.refused.sources-for-central",
        "RIGHT_OF_REPLY, maybe, settings.refused.right-of-reply",
        "REPLY_HOURS, 0, settings.refused.reply-hours",
        "AGREEMENT_TOLERANCE, 5, settings.refused.agreement-tolerance",
        "COMMANDS_KEPT, 6, settings.refused.commands-kept",
        "REPORT_NAMES, maybe, settings.refused.report-names",
    })
    void refusesWhatMakesNoSense(Setting setting, String value, String key) {
        assertThatThrownBy(() -> settings.change(setting, value, 1, CommandId.fresh()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    @WithMockUser(roles = "EDITOR")
    void onlyAnAdministratorChangesASetting() {
        assertThatThrownBy(() -> settings.change(Setting.DESK_NAME, "Mine", 1, CommandId.fresh()))
                .isInstanceOf(AccessDeniedException.class);
    }
}
