package org.claimdesk.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * The header that makes a browser save a file under its name, after RFC 6266: once in plain ASCII for old software, once as it is. A name
 * can break out of neither.
 */
final class Attachment {

    private Attachment() {}

    static String named(String name) {
        return "attachment; filename=\"" + plain(name) + "\"; filename*=UTF-8''" + encoded(name);
    }

    /** The name without accents, and without what is no letter, digit, dot or hyphen. */
    private static String plain(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9.-]", "")
                .replaceAll("-{2,}", "-");
        return ascii.startsWith("-") ? ascii.substring(1) : ascii;
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
