package org.claimdesk.ui.settings;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.claimdesk.history.DeskHistory;
import org.claimdesk.settings.DeskLogo;
import org.claimdesk.settings.RatingScale;
import org.claimdesk.settings.Setting;
import org.claimdesk.settings.Settings;
import org.claimdesk.settings.Tidied;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.parts.VerdictBadge;
import org.claimdesk.ui.shell.DeskWords;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.ui.shell.Portraits;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.Role;

/** What the desk has settled for itself: an administrator changes it a line at a time, an editor reads it. */
@Route(value = Paths.SETTINGS, layout = MainLayout.class)
@RolesAllowed({"ADMIN", "EDITOR"})
class SettingsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final List<Setting> DESK = List.of(Setting.DESK_NAME, Setting.TIME_ZONE);
    private static final List<Setting> CHECKING = List.of(
            Setting.REVIEWS_PER_CLAIM,
            Setting.AGREEMENT_TOLERANCE,
            Setting.EVIDENCE_PER_VERDICT,
            Setting.CLAIMS_AT_A_TIME);
    private static final List<Setting> POLICIES =
            List.of(Setting.SOURCES_FOR_CENTRAL, Setting.RIGHT_OF_REPLY, Setting.REPLY_HOURS);
    private static final List<Setting> REPORTS = List.of(Setting.REPORT_LANGUAGE, Setting.REPORT_NAMES);
    private static final List<Setting> SIGNING_IN = List.of(Setting.SECOND_FACTOR);
    private static final List<Setting> KEEPING = List.of(
            Setting.ARTICLE_DRAFTS_KEPT,
            Setting.NOTICES_KEPT,
            Setting.PRINTS_KEPT,
            Setting.INVITATIONS_KEPT,
            Setting.COMMANDS_KEPT);

    private final Settings settings;
    private final boolean mayChange;
    private final SettledChanges changes;
    private final LogoSection logo;
    private final Div groups = new Div();

    SettingsView(
            Settings settings,
            CurrentUser currentUser,
            DeskHistory history,
            DeskWords words,
            Portraits portraits,
            DeskLogo logo) {
        this.settings = settings;
        this.mayChange = currentUser.has(Role.ADMIN);
        groups.addClassName("settings-groups");
        add(new H1(getTranslation("shell.settings")));
        if (!mayChange) {
            var hint = new Paragraph(getTranslation("settings.read-only"));
            hint.addClassName("desk-hint");
            add(hint);
        }
        this.changes = new SettledChanges(history, words, portraits);
        this.logo = new LogoSection(logo, mayChange, changes::refresh);
        add(groups, changes);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        groups.removeAll();
        groups.add(
                group("desk", DESK),
                logo,
                scale(),
                group("checking", CHECKING),
                group("policies", POLICIES),
                group("reports", REPORTS),
                group("signing-in", SIGNING_IN),
                keeping());
        logo.refresh();
        changes.refresh();
    }

    private Section group(String name, List<Setting> members) {
        var group = titled(name);
        members.forEach(setting -> group.add(new SettingLine(setting, settings, mayChange, changes::refresh)));
        return group;
    }

    /** For how long things are kept, and what the last night has removed. */
    private Section keeping() {
        var group = titled("keeping");
        var text = new Paragraph(getTranslation("settings.keeping.text"));
        text.addClassName("desk-meta");
        group.add(text);
        var moments = new Moments(settings.ownTimeZone());
        Map<Setting, Tidied> tidied = settings.tidied();
        for (Setting setting : KEEPING) {
            group.add(new SettingLine(setting, settings, mayChange, changes::refresh));
            Tidied last = tidied.get(setting);
            var line = new Paragraph(
                    last == null
                            ? getTranslation("settings.keeping.not-yet")
                            : getTranslation(
                                    "settings.keeping.last",
                                    moments.moment(last.at(), getLocale()),
                                    last.removed(),
                                    last.inAll()));
            line.addClassName("desk-meta");
            group.add(line);
        }
        return group;
    }

    /** The values of the scale as they are seen, and the way to change them. */
    private Section scale() {
        RatingScale scale = settings.scale();
        var badges = new Div();
        badges.addClassName("settings-scale");
        scale.choices().forEach(rating -> badges.add(new VerdictBadge(rating)));
        var group = titled("scale");
        group.add(badges);
        if (mayChange) {
            group.add(new Anchor(Paths.SCALE, getTranslation("settings.scale.change")));
        }
        return group;
    }

    private Section titled(String name) {
        var group = new Section(new H2(getTranslation("settings.group." + name)));
        group.addClassName("settings-group");
        return group;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.settings"));
    }
}
