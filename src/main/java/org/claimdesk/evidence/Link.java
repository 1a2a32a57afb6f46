package org.claimdesk.evidence;

import com.google.common.net.InternetDomainName;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.net.IDN;
import java.util.Locale;
import org.claimdesk.shared.Refused;

/**
 * A web address that may be shown as a link: {@code http} or {@code https}, with a host, and nothing in it that could mislead whoever
 * reads or follows it. Text that is no such address cannot become a link.
 */
public record Link(String address) {

    static final int LONGEST = 2000;

    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Pattern PARTS = Pattern.compile("^(?i:https?)://([^/?#]*)");
    private static final Pattern PORT = Pattern.compile(":[0-9]{0,5}$");
    private static final Pattern HOST =
            Pattern.compile("(?i)^([a-z0-9]([a-z0-9_-]*[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?\\.?$");
    private static final Pattern ADDRESS_IN_BRACKETS = Pattern.compile("^\\[[0-9A-Fa-f:.]+]$");

    /** @throws Refused with the reason why it is not such an address */
    public Link {
        refuseIf(address.isEmpty(), "evidence.refused.link-missing");
        refuseIf(address.length() > LONGEST, "evidence.refused.link-too-long", LONGEST);
        refuseIf(address.codePoints().anyMatch(Link::invisible), "evidence.refused.link-invisible");
        refuseIf(address.codePoints().anyMatch(Link::space), "evidence.refused.link-space");
        refuseIf(address.indexOf('\\') >= 0, "evidence.refused.link-backslash");
        refuseUnlessWeb(address);
        String authority = authority(address);
        refuseIf(authority.indexOf('@') >= 0, "evidence.refused.link-credentials");
        refuseIf(!isHost(PORT.matcher(authority).replaceFirst("")), "evidence.refused.link-host");
    }

    /** The address in what somebody typed or pasted: white space around it does not count. */
    public static Link of(String typed) {
        return new Link(typed.strip());
    }

    /** Where it leads, without {@code www.}, such as {@code nato.int}. */
    public String host() {
        String host = PORT.matcher(authority(address)).replaceFirst("").toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /**
     * Whose site it is on, such as {@code example.co.uk} for {@code news.example.co.uk}: the part of the host that somebody can register
     * for themselves, by the list of public suffixes. A number or a name without such a part stands for itself.
     */
    public String site() {
        String host = host();
        if (!InternetDomainName.isValid(host)) {
            return host;
        }
        var name = InternetDomainName.from(host);
        return name.isUnderPublicSuffix() ? name.topPrivateDomain().toString() : host;
    }

    private static void refuseUnlessWeb(String address) {
        Matcher scheme = SCHEME.matcher(address);
        boolean named = scheme.find();
        boolean portOnly = named && address.substring(scheme.end()).matches("[0-9]+(/.*)?");
        refuseIf(!named || portOnly, "evidence.refused.link-scheme-missing");
        String name = scheme.group(1).toLowerCase(Locale.ROOT);
        refuseIf(!name.equals("http") && !name.equals("https"), "evidence.refused.link-scheme", name);
        refuseIf(!PARTS.matcher(address).find(), "evidence.refused.link-host");
    }

    private static String authority(String address) {
        Matcher parts = PARTS.matcher(address);
        return parts.find() ? parts.group(1) : "";
    }

    private static boolean isHost(String host) {
        if (ADDRESS_IN_BRACKETS.matches(host)) {
            return true;
        }
        try {
            return HOST.matches(IDN.toASCII(host));
        } catch (IllegalArgumentException notAName) {
            return false;
        }
    }

    private static boolean invisible(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean space(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static void refuseIf(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw new Refused(key, arguments);
        }
    }
}
