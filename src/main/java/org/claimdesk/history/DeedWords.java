package org.claimdesk.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.history.PastDeed.Difference;
import org.claimdesk.settings.Allowed;
import org.claimdesk.settings.Setting;
import org.claimdesk.shared.Phrases;

/**
 * Says deeds in the words of whoever reads them, never by the names that programs use: on the screen, and in files for spreadsheets.
 *
 * @param names of people, by their numbers
 * @param ratings the words of the scale, by their codes
 */
public record DeedWords(Locale language, ZoneId zone, Map<Long, String> names, Map<String, String> ratings) {

    private static final String WHEN = "d MMM uuuu, HH:mm";

    public DeedWords {
        names = Map.copyOf(names);
        ratings = Map.copyOf(ratings);
    }

    /** What can be looked for: everything that can happen. */
    public static Set<String> deeds() {
        return Phrases.endings("audit.deed.");
    }

    /** The kinds of things to which something can happen. */
    public static Set<String> kinds() {
        return Phrases.endings("audit.object.");
    }

    public String when(Instant moment) {
        return DateTimeFormatter.ofPattern(WHEN, language).format(moment.atZone(zone));
    }

    /** Who did it; the desk by its own name in the reader's language. */
    public String who(PastDeed deed) {
        return deed.person() == null ? Phrases.say(language, "audit.the-desk") : deed.who();
    }

    /** What was done, such as "Setting changed". */
    public String deed(String action) {
        return Phrases.find(language, "audit.deed." + action).orElse(spaced(action));
    }

    public String kind(String kind) {
        return Phrases.find(language, "audit.object." + kind).orElse(spaced(kind));
    }

    /** To what it was done, such as "Claim no. 41"; the desk's settings have no number. */
    public String object(PastDeed deed) {
        String kind = deed.subject().kind();
        long id = deed.subject().id();
        if (kind.equals("person") && names.containsKey(id)) {
            return names.get(id);
        }
        return id == 0 ? kind(kind) : Phrases.say(language, "audit.numbered", kind(kind), String.valueOf(id));
    }

    /** What was different afterwards. */
    public String trait(PastDeed deed, Difference difference) {
        String trait = setting(deed, difference)
                .map(setting -> Phrases.say(language, "settings." + setting.key()))
                .or(() -> noticeKind(difference.trait()))
                .or(() -> Phrases.find(language, "audit.trait." + difference.trait()))
                .orElse(spaced(difference.trait()));
        return difference.of().isEmpty()
                ? trait
                : Phrases.say(
                        language, "audit.trait-of", ratings.getOrDefault(difference.of(), difference.of()), trait);
    }

    /** A value of a difference, as it was or as it became. */
    public String value(PastDeed deed, Difference difference, String value) {
        if (value.isEmpty()) {
            return value;
        }
        Optional<Setting> setting = setting(deed, difference);
        return setting.isPresent() ? settled(setting.get(), value) : said(difference.trait(), value);
    }

    private String said(String trait, String value) {
        return switch (trait) {
            case "status" -> first(value, "assignment.status.", "status.");
            case "set_aside_reason" -> first(value, "claim.aside.");
            case "kind" -> first(value, "claim.kind.", "audit.value.");
            case "roles" ->
                Arrays.stream(value.split(", "))
                        .map(role -> first(role, "shell.role."))
                        .collect(Collectors.joining(", "));
            case "reviewer_id", "person_id" -> name(value);
            case "rating" -> ratings.getOrDefault(value, value);
            case "suggestion" -> first(value, "suggestion.kind.");
            case "outdated" -> first(value, "suggestion.outdated.");
            case "tone" -> first(value, "scale.tone.");
            case "icon" -> first(value, "scale.icon.");
            default ->
                trait.startsWith("notice_")
                        ? first(value, "notice.by-mail.")
                        : value.matches("\\d{4}-\\d\\d-\\d\\dT.*Z") ? moment(value) : first(value, "audit.value.");
        };
    }

    private String settled(Setting setting, String value) {
        return switch (setting.allowed()) {
            case Allowed.YesOrNo yesOrNo ->
                Phrases.say(language, "settings." + setting.key() + (value.equals("true") ? ".yes" : ".no"));
            case Allowed.OneOf names -> first(value, "settings." + setting.key() + ".");
            default -> value;
        };
    }

    private static Optional<Setting> setting(PastDeed deed, Difference difference) {
        return deed.subject().kind().equals("desk_setting")
                ? Stream.of(Setting.values())
                        .filter(setting -> setting.key().equals(difference.trait()))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<String> noticeKind(String trait) {
        return trait.startsWith("notice_")
                ? Phrases.find(language, "notice.kind." + trait.substring("notice_".length()))
                : Optional.empty();
    }

    private String first(String value, String... beginnings) {
        return Stream.of(beginnings)
                .flatMap(beginning -> Phrases.find(language, beginning + value).stream())
                .findFirst()
                .orElse(value);
    }

    private String name(String number) {
        return number.matches("\\d{1,18}") ? names.getOrDefault(Long.valueOf(number), number) : number;
    }

    private String moment(String value) {
        try {
            return when(Instant.parse(value));
        } catch (DateTimeException other) {
            return value;
        }
    }

    private static String spaced(String name) {
        return name.replace('-', ' ').replace('_', ' ');
    }
}
