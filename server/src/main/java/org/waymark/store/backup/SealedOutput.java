package org.waymark.store.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;

/** Writes an age file: whatever is written to it goes out encrypted, in chunks that each prove themselves. */
final class SealedOutput extends OutputStream {
    /** 2 to this power of steps of scrypt: 128 MB of memory and most of a second for every guess. */
    private static final int WORK = 17;

    private final OutputStream out;
    private final byte[] key;
    private final byte[] chunk = new byte[AgeKeys.CHUNK];
    private int filled;
    private long number;
    private boolean closed;

    private SealedOutput(OutputStream out, byte[] key) {
        this.out = out;
        this.key = key;
    }

    static SealedOutput of(OutputStream out, byte[] passphrase) throws IOException {
        var random = new SecureRandom();
        byte[] fileKey = random(random, AgeKeys.FILE_KEY);
        byte[] salt = random(random, 16);
        byte[] nonce = random(random, AgeKeys.NONCE);
        try {
            byte[] wrapped = AgeKeys.chunk(
                    Cipher.ENCRYPT_MODE, AgeKeys.wrap(passphrase, salt, WORK), new byte[12], fileKey, fileKey.length);
            String header = AgeKeys.FIRST_LINE + "\n-> scrypt " + AgeKeys.base64(salt) + " " + WORK + "\n"
                    + AgeKeys.base64(wrapped) + "\n---";
            String line = header + " " + AgeKeys.base64(AgeKeys.mac(fileKey, header)) + "\n";
            out.write(line.getBytes(StandardCharsets.US_ASCII));
            out.write(nonce);
            return new SealedOutput(out, AgeKeys.derive(fileKey, nonce, "payload"));
        } catch (GeneralSecurityException impossible) {
            throw new IOException(impossible);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int at = from;
        int left = count;
        while (left > 0) {
            if (filled == chunk.length) {
                put(false);
            }
            int some = Math.min(left, chunk.length - filled);
            System.arraycopy(bytes, at, chunk, filled, some);
            filled += some;
            at += some;
            left -= some;
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            put(true);
            out.close();
        }
    }

    private void put(boolean last) throws IOException {
        try {
            out.write(AgeKeys.chunk(Cipher.ENCRYPT_MODE, key, AgeKeys.nonce(number++, last), chunk, filled));
            filled = 0;
        } catch (GeneralSecurityException impossible) {
            throw new IOException(impossible);
        }
    }

    private static byte[] random(SecureRandom random, int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
