package org.claimdesk.reports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A report as one line of text that is the same wherever and whenever it is written: the JSON of RFC 8785, which sorts the members of
 * every object by name, adds no white space and escapes only what it must. Days and moments are in the notation of ISO 8601, moments in
 * UTC; what is not there is {@code null}. The desk keeps this text with every print, so that a checksum can be proved years later.
 */
final class CanonicalForm {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                    .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                    .build())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .build();

    private CanonicalForm() {}

    static String write(VerdictReport report) {
        return JSON.writeValueAsString(report);
    }

    /** The report that {@link #write} was given; one that was kept before reports had a language is in English. */
    static VerdictReport read(String text) {
        ObjectNode report = (ObjectNode) JSON.readTree(text);
        report.putIfAbsent("language", StringNode.valueOf("en"));
        return JSON.treeToValue(report, VerdictReport.class);
    }

    /** The SHA-256 of the text's UTF-8 bytes. */
    static String checksum(String text) {
        return checksum(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The SHA-256 of the bytes in small hexadecimal digits. */
    static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java knows SHA-256", impossible);
        }
    }
}
