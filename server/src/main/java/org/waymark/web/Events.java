package org.waymark.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.LoggerFactory;

/**
 * What those who watch over a site want to know of: sign-ins, refusals, changes of accounts, the log taken away. Nobody is
 * named: an account is called by a hash under a key that stays on the machine. Who it was, the audit log says.
 */
public final class Events {
    /** Of what is logged and nothing else, so that it can be sent elsewhere than the rest. */
    public static final String LOGGER = "waymark.events";

    private static final Map<String, LongAdder> COUNTS = new ConcurrentHashMap<>();
    private static volatile byte[] key = random();

    private Events() {}

    /** What came of it. */
    public enum Outcome {
        SUCCESS,
        FAILURE
    }

    /** Accounts are called by this key from now on, so that one is called the same after the next start. */
    public static void under(byte[] newKey) {
        key = newKey.clone();
    }

    /**
     * Something happened.
     *
     * @param action {@code sign-in}
     * @param account who did it, or tried; empty for nobody known
     */
    public static void tell(String action, Outcome outcome, String account) {
        tell(action, outcome, account, "");
    }

    /** @param about the pattern of an address, or another account: never what somebody typed */
    public static void tell(String action, Outcome outcome, String account, String about) {
        String outcomeWord = outcome.name().toLowerCase(Locale.ROOT);
        COUNTS.computeIfAbsent(action + " " + outcomeWord, _ -> new LongAdder()).increment();
        var event = LoggerFactory.getLogger(LOGGER)
                .atInfo()
                .addKeyValue("event.action", action)
                .addKeyValue("event.outcome", outcomeWord);
        if (!account.isEmpty()) {
            event = event.addKeyValue("user.hash", called(account));
        }
        if (!about.isEmpty()) {
            event = event.addKeyValue("event.target", about);
        }
        event.log(action + ": " + outcomeWord);
    }

    /** How an account is called in the log: the first 16 figures of HMAC-SHA-256. */
    public static String called(String account) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] hash = mac.doFinal(account.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC", impossible);
        }
    }

    /** How often each thing happened with each outcome since the start: {@code sign-in failure}. */
    public static Map<String, Long> counts() {
        var counts = new TreeMap<String, Long>();
        COUNTS.forEach((what, count) -> counts.put(what, count.sum()));
        return counts;
    }

    private static byte[] random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
