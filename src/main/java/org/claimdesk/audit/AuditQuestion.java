package org.claimdesk.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator looks for in the log, as it stands in the address. What makes no sense there is left out.
 *
 * @param person a number, {@code desk} for the desk itself, or empty
 * @param last the last day, which belongs to it
 */
public record AuditQuestion(
        String person,
        String deed,
        String kind,
        String id,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    public static final String THE_DESK = "desk";

    /**
     * Reads what stands in the address.
     *
     * @param address answers what stands there under a name, or an empty text
     */
    public static AuditQuestion read(UnaryOperator<String> address) {
        String person = address.apply("person");
        String id = address.apply("id");
        return new AuditQuestion(
                person.matches("\\d{1,18}|" + THE_DESK) ? person : "",
                address.apply("deed"),
                address.apply("kind"),
                id.matches("\\d{1,18}") ? id : "",
                day(address.apply("from")),
                day(address.apply("until")));
    }

    /** As it stands in the address, without what is not asked for. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "person", person);
        put(parameters, "deed", deed);
        put(parameters, "kind", kind);
        put(parameters, "id", kind.isEmpty() ? "" : id);
        put(parameters, "from", first == null ? "" : first.toString());
        put(parameters, "until", last == null ? "" : last.toString());
        return parameters;
    }

    /** What it asks of the log. */
    public AuditWish wish(ZoneId zone) {
        return new AuditWish(
                person.isEmpty() || person.equals(THE_DESK) ? null : new PersonId(Long.parseLong(person)),
                person.equals(THE_DESK),
                orNull(deed),
                orNull(kind),
                kind.isEmpty() || id.isEmpty() ? null : Long.valueOf(id),
                first == null ? null : first.atStartOfDay(zone).toInstant(),
                last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }

    private static @Nullable LocalDate day(String value) {
        try {
            return value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeException nonsense) {
            return null;
        }
    }
}
