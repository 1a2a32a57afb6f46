package org.claimdesk.users;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.shared.Refused;
import org.claimdesk.text.CleanText;

/**
 * What a password must be (OWASP ASVS 5.0, 6.2): long enough, any characters, nothing cut off, none of the common ones and nothing about
 * the person or the desk. There are no rules on kinds of characters and no expiry: they make passwords worse.
 */
final class PasswordRules {

    static final int SHORTEST = 8;

    /** Far beyond what anybody types; keeps a hash from being fed megabytes. */
    static final int LONGEST = 1_000;

    private static final Set<String> COMMON = readCommon();

    private PasswordRules() {}

    /** Refuses a password that breaks a rule. */
    static void check(String password, Person owner) {
        check(password, owner.signInName(), owner.fullName());
    }

    static void check(String password, String signInName, String fullName) {
        String same = oneForm(password);
        int length = same.codePointCount(0, same.length());
        if (length < SHORTEST) {
            throw new Refused("people.refused.password-short", SHORTEST);
        }
        if (length > LONGEST) {
            throw new Refused("people.refused.password-long", LONGEST);
        }
        String lower = same.toLowerCase(Locale.ROOT);
        if (isNamed(lower, signInName) || isNamed(lower, fullName)) {
            throw new Refused("people.refused.password-name");
        }
        if (isCommon(lower) || isMonotonous(lower)) {
            throw new Refused("people.refused.password-common");
        }
    }

    /**
     * The one form in which a password is hashed and compared, so that keyboards which compose letters differently agree: Unicode's NFKC, with
     * U+FFFD for what is no character.
     */
    static String oneForm(CharSequence typed) {
        return Normalizer.normalize(CleanText.clean(typed.toString()), Form.NFKC);
    }

    private static boolean isNamed(String lower, String name) {
        String bare = lower.replace(" ", "");
        String named = undisguised(oneForm(name).toLowerCase(Locale.ROOT).replace(" ", ""));
        return Stream.of(bare, withoutTrimmings(bare))
                .map(tried -> undisguised(tried).replace(".", ""))
                .anyMatch(named.replace(".", "")::equals);
    }

    /** Common as it stands, or a common word with digits and marks around it. */
    private static boolean isCommon(String lower) {
        return COMMON.contains(undisguised(lower)) || COMMON.contains(undisguised(withoutTrimmings(lower)));
    }

    /** With the letters that digits and marks stand for. */
    private static String undisguised(String lower) {
        return lower.replace('0', 'o')
                .replace('1', 'i')
                .replace('!', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't');
    }

    /** Without the digits and marks that people put around a common word. */
    private static String withoutTrimmings(String lower) {
        int start = 0;
        int end = lower.length();
        while (start < end && !Character.isLetter(lower.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(lower.charAt(end - 1))) {
            end--;
        }
        return lower.substring(start, end);
    }

    /** Fewer than four different characters, or one step of the keyboard's numbers or of the alphabet after the other. */
    private static boolean isMonotonous(String text) {
        return text.codePoints().distinct().count() < 4 || isStaircase(text, 1) || isStaircase(text, -1);
    }

    private static boolean isStaircase(String text, int step) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) - text.charAt(i - 1) != step) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> readCommon() {
        try (InputStream list = PasswordRules.class.getResourceAsStream("common-passwords.txt");
                var lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(list), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(PasswordRules::undisguised)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
