package org.claimdesk.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimdesk.audit.AuditEntry;
import org.claimdesk.history.PastDeed.Difference;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a line of the log as a deed with its differences. Values inside values, as in a scale, are read one by one. */
@Component
class DeedReader {

    private final JsonMapper json;

    DeedReader(JsonMapper json) {
        this.json = json;
    }

    PastDeed read(AuditEntry entry) {
        Map<Difference, String> before = flat(json.readTree(entry.before()));
        Map<Difference, String> after = flat(json.readTree(entry.after()));
        Set<Difference> touched = new LinkedHashSet<>(before.keySet());
        touched.addAll(after.keySet());
        List<Difference> differences = new ArrayList<>();
        for (Difference place : touched) {
            String was = before.getOrDefault(place, "");
            String is = after.getOrDefault(place, "");
            if (!Objects.equals(was, is)) {
                differences.add(new Difference(place.trait(), place.of(), was, is));
            }
        }
        return new PastDeed(
                entry.id(), entry.at(), entry.who(), entry.person(), entry.action(), entry.subject(), differences);
    }

    /** Every value by its trait, and by the name of the thing inside which it stands. */
    private static Map<Difference, String> flat(JsonNode values) {
        Map<Difference, String> flat = new LinkedHashMap<>();
        values.properties().forEach(member -> {
            JsonNode value = member.getValue();
            if (value.isObject()) {
                value.properties().forEach(inner -> put(flat, inner.getKey(), member.getKey(), inner.getValue()));
            } else {
                put(flat, member.getKey(), "", value);
            }
        });
        return flat;
    }

    private static void put(Map<Difference, String> flat, String trait, String of, JsonNode value) {
        if (!value.isNull()) {
            flat.put(new Difference(trait, of, "", ""), text(value));
        }
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(DeedReader::text).collect(Collectors.joining(", "));
        }
        if (value.isObject()) {
            return value.properties().stream()
                    .map(member -> member.getKey() + ": " + text(member.getValue()))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
        return value.asString();
    }
}
