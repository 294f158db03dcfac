package org.waymark.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;

/** Reads an age file: nothing of a chunk is let out before the chunk has proved itself. */
final class SealedInput extends InputStream {
    private static final Pattern STANZA = Pattern.compile("-> scrypt ([A-Za-z0-9+/]{22}) ([1-9][0-9]?)");

    /** A longer line is no header of ours. */
    private static final int LINE = 200;

    /** More would take more memory than a program has: a gigabyte. */
    private static final int HARDEST = 20;

    private final InputStream in;
    private final byte[] key;
    private byte[] next;
    private byte[] chunk = new byte[0];
    private int at;
    private long number;
    private boolean over;

    private SealedInput(InputStream in, byte[] key) throws IOException {
        this.in = in;
        this.key = key;
        this.next = in.readNBytes(AgeKeys.CHUNK + AgeKeys.TAG);
    }

    static SealedInput of(InputStream in, byte[] passphrase) throws IOException {
        String first = line(in);
        String stanza = line(in);
        String body = line(in);
        String last = line(in);
        Matcher parts = STANZA.matcher(stanza);
        if (!parts.matches() || !last.startsWith("--- ")) {
            throw new Unrestorable("The backup is encrypted in a way that Waymark does not know: not by one passphrase."
                    + " Decrypt it with the program that encrypted it, then restore what comes of it.");
        }
        int work = Integer.parseInt(parts.group(2));
        if (work > HARDEST) {
            throw new Unrestorable("The backup’s passphrase would take too long to try. It was not written by Waymark:"
                    + " decrypt it with age, then restore what comes of it.");
        }
        try {
            byte[] salt = Base64.getDecoder().decode(parts.group(1));
            byte[] wrapped = Base64.getDecoder().decode(body);
            byte[] fileKey = AgeKeys.chunk(
                    Cipher.DECRYPT_MODE, AgeKeys.wrap(passphrase, salt, work), new byte[12], wrapped, wrapped.length);
            byte[] mac = AgeKeys.mac(fileKey, first + "\n" + stanza + "\n" + body + "\n---");
            if (!MessageDigest.isEqual(mac, Base64.getDecoder().decode(last.substring(4)))) {
                throw new Unrestorable("The beginning of the backup was changed, so nothing was restored.");
            }
            byte[] nonce = in.readNBytes(AgeKeys.NONCE);
            return new SealedInput(in, AgeKeys.derive(fileKey, nonce, "payload"));
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            throw new Unrestorable(
                    "The passphrase is not that of this backup, or the beginning of the backup was changed.", wrong);
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        while (at == chunk.length) {
            if (over) {
                return -1;
            }
            open();
        }
        int some = Math.min(count, chunk.length - at);
        System.arraycopy(chunk, at, into, from, some);
        at += some;
        return some;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void open() throws IOException {
        byte[] sealed = next;
        next = sealed.length == AgeKeys.CHUNK + AgeKeys.TAG ? in.readNBytes(sealed.length) : new byte[0];
        over = next.length == 0;
        try {
            chunk = AgeKeys.chunk(Cipher.DECRYPT_MODE, key, AgeKeys.nonce(number++, over), sealed, sealed.length);
            at = 0;
        } catch (GeneralSecurityException changed) {
            throw new Unrestorable(
                    "The backup was changed or cut off after it was made, so nothing was restored.", changed);
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (line.length() == LINE) {
                break;
            }
            line.append((char) next);
        }
        return line.toString();
    }
}
