package org.claimdesk.settings;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.NotFound;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.OwnAccount;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the desk has settled for itself. Reading is open to everybody signed in, changing to administrators. */
@Service
@Transactional
public class Settings {

    private static final String EVERYBODY = "hasAnyRole('REVIEWER', 'EDITOR', 'ADMIN', 'DESK')";
    private static final String AT_THE_DOOR_TOO = "hasAnyRole('REVIEWER', 'EDITOR', 'ADMIN', 'DESK', 'AT_THE_DOOR')";

    private final SettingsRepository repository;
    private final TidyingRepository tidying;
    private final CurrentUser currentUser;
    private final OwnAccount account;
    private final Commands commands;
    private final ApplicationEventPublisher news;

    Settings(
            SettingsRepository repository,
            TidyingRepository tidying,
            CurrentUser currentUser,
            OwnAccount account,
            Commands commands,
            ApplicationEventPublisher news) {
        this.repository = repository;
        this.tidying = tidying;
        this.currentUser = currentUser;
        this.account = account;
        this.commands = commands;
        this.news = news;
    }

    /** The scale on which verdicts are given today. */
    @PreAuthorize(EVERYBODY)
    @Transactional(readOnly = true)
    public RatingScale scale() {
        return repository.newestScale();
    }

    /** A value of any revision of any scale, for what was decided long ago. */
    @PreAuthorize(EVERYBODY)
    @Transactional(readOnly = true)
    public Rating rating(RatingId id) {
        Rating found = repository.everyRating().get(id);
        if (found == null) {
            throw new NotFound("rating", id.value());
        }
        return found;
    }

    /** Every value of every revision, by id. */
    @PreAuthorize(EVERYBODY)
    @Transactional(readOnly = true)
    public Map<RatingId, Rating> ratings() {
        return repository.everyRating();
    }

    @PreAuthorize(EVERYBODY)
    @Transactional(readOnly = true)
    public Policies policies() {
        Map<String, String> values = repository.settings();
        return new Policies(
                Integer.parseInt(value(values, Setting.REVIEWS_PER_CLAIM)),
                Integer.parseInt(value(values, Setting.AGREEMENT_TOLERANCE)),
                Integer.parseInt(value(values, Setting.EVIDENCE_PER_VERDICT)),
                Integer.parseInt(value(values, Setting.SOURCES_FOR_CENTRAL)),
                RightOfReply.valueOf(value(values, Setting.RIGHT_OF_REPLY).toUpperCase(Locale.ROOT)),
                Integer.parseInt(value(values, Setting.REPLY_HOURS)),
                Boolean.parseBoolean(value(values, Setting.REPORT_NAMES)));
    }

    /** What the desk calls itself, on every report. */
    @PreAuthorize(AT_THE_DOOR_TOO)
    @Transactional(readOnly = true)
    public String deskName() {
        return value(repository.settings(), Setting.DESK_NAME);
    }

    /** The zone in which the desk reads the clock. */
    @PreAuthorize(AT_THE_DOOR_TOO)
    @Transactional(readOnly = true)
    public ZoneId timeZone() {
        return ZoneId.of(value(repository.settings(), Setting.TIME_ZONE));
    }

    /** The zone in which the person at the keyboard reads the clock: their own choice, or else the desk's. */
    @PreAuthorize(AT_THE_DOOR_TOO)
    @Transactional(readOnly = true)
    public ZoneId ownTimeZone() {
        return currentUser.find().flatMap(person -> account.timeZone()).orElseGet(this::timeZone);
    }

    /** The two letters of the language that reports are written in. */
    @PreAuthorize(EVERYBODY)
    @Transactional(readOnly = true)
    public String reportLanguage() {
        return value(repository.settings(), Setting.REPORT_LANGUAGE);
    }

    /** For how many days the desk keeps something, by the name of the setting. */
    @PreAuthorize("hasRole('DESK')")
    @Transactional(readOnly = true)
    public int daysToKeep(String name) {
        return Integer.parseInt(value(repository.settings(), Setting.named(name)));
    }

    /** What the housekeeping has forgotten, by the setting that says when; nothing yet where it has not looked. */
    @PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public Map<Setting, Tidied> tidied() {
        return tidying.all().entrySet().stream()
                .collect(Collectors.toMap(each -> Setting.named(each.getKey()), Map.Entry::getValue));
    }

    /** The value as it stands, with the version that {@link #change} asks for. */
    @PreAuthorize(EVERYBODY)
    @Transactional(readOnly = true)
    public SettingValue read(Setting setting) {
        return new SettingValue(setting, value(repository.settings(), setting), repository.versionOf(setting.key()));
    }

    @PreAuthorize("hasRole('ADMIN')")
    public void change(Setting setting, String value, int version, CommandId command) {
        commands.once(command, () -> {
            String settled = value.strip();
            setting.check(settled);
            String before = value(repository.settings(), setting);
            repository.save(setting.key(), settled, version);
            news.publishEvent(new SettingChanged(setting.key(), before, settled));
        });
    }

    private static String value(Map<String, String> values, Setting setting) {
        String found = values.get(setting.key());
        if (found == null) {
            throw new IllegalStateException("no setting " + setting.key());
        }
        return found;
    }
}
