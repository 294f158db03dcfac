package org.waymark.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which passwords may be chosen: long ones, of any characters, that are not among those tried first. Nothing is asked of
 * the kinds of character in them, and they do not expire, as the National Cyber Security Centre advises.
 */
public final class PasswordRule {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private static final Set<String> COMMONEST = commonest();

    /** Why one is refused. */
    public enum Fault {
        SHORT,
        LONG,
        COMMON,
        /** It holds the account's own name. */
        NAME
    }

    private PasswordRule() {}

    public static Optional<Fault> fault(String account, String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Fault.SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(Fault.LONG);
        }
        if (plain.chars().distinct().count() < 5 || COMMONEST.contains(plain)) {
            return Optional.of(Fault.COMMON);
        }
        return account.length() > 2 && plain.contains(account.toLowerCase(Locale.ROOT))
                ? Optional.of(Fault.NAME)
                : Optional.empty();
    }

    private static Set<String> commonest() {
        try (var stream = PasswordRule.class.getResourceAsStream("commonest-passwords.txt")) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks the commonest passwords");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
