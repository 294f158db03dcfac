package org.waymark.web.entry;

import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.waymark.access.Passwords;

/**
 * Argon2id with the parameters of the OWASP Password Storage Cheat Sheet (first choice): 19 MiB of memory, two passes, one
 * lane; a salt of 16 bytes and a hash of 32.
 */
public final class Argon2 implements Passwords {
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    /** A crowd at the door may not take all memory. */
    private static final Semaphore AT_ONCE = new Semaphore(4);

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(SALT, HASH, LANES, KIBIBYTES, PASSES);

    @Override
    public String hash(String password) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return String.valueOf(encoder.encode(password));
        } finally {
            AT_ONCE.release();
        }
    }

    @Override
    public boolean matches(String password, String hash) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash);
        } finally {
            AT_ONCE.release();
        }
    }
}
