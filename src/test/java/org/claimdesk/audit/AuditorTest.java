package org.claimdesk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.claimdesk.DeskTest;
import org.claimdesk.settings.Setting;
import org.claimdesk.settings.SettingChanged;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.IllegalTransactionStateException;

@DeskTest
@WithMockUser(roles = "ADMIN")
class AuditorTest {

    @Autowired
    private Settings settings;

    @Autowired
    private AuditLog log;

    @Autowired
    private ApplicationEventPublisher news;

    @Test
    void writesDownWhatWasAndWhatIs() {
        settings.change(Setting.TIME_ZONE, "Asia/Tokyo", 1, CommandId.fresh());

        var entries = log.page(AuditWish.ALL, null, 10);
        assertThat(entries.rows()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("setting-changed");
            assertThat(entry.before()).isEqualTo("{\"time-zone\":\"UTC\"}");
            assertThat(entry.after()).isEqualTo("{\"time-zone\":\"Asia/Tokyo\"}");
        });
        assertThat(entries.next()).isNull();
    }

    @Test
    void writesNothingWhenTheChangeWasRefused() {
        assertThatThrownBy(() -> settings.change(Setting.TIME_ZONE, "Atlantis", 1, CommandId.fresh()))
                .isInstanceOf(Refused.class);

        assertThat(log.page(AuditWish.ALL, null, 10).rows()).isEmpty();
    }

    @Test
    void hearsNothingOutsideATransaction() {
        assertThatThrownBy(() -> news.publishEvent(new SettingChanged("time-zone", "UTC", "Asia/Tokyo")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @WithMockUser(roles = "REVIEWER")
    void isNotForReviewers() {
        assertThatThrownBy(() -> log.page(AuditWish.ALL, null, 10)).isInstanceOf(AccessDeniedException.class);
    }
}
