package org.waymark.store.backup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.SCrypt;

/** The sums of the age format, version 1, for a file with a passphrase: as age-encryption.org/v1 says them. */
final class AgeKeys {
    static final String FIRST_LINE = "age-encryption.org/v1";
    static final int FILE_KEY = 16;
    static final int NONCE = 16;
    static final int TAG = 16;
    static final int CHUNK = 64 * 1024;

    private static final String SALT_LABEL = "age-encryption.org/v1/scrypt";

    private AgeKeys() {}

    /** @param work 2 to this power of steps */
    static byte[] wrap(byte[] passphrase, byte[] salt, int work) {
        byte[] label = SALT_LABEL.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = ByteBuffer.allocate(label.length + salt.length)
                .put(label)
                .put(salt)
                .array();
        return SCrypt.generate(passphrase, whole, 1 << work, 8, 1, 32);
    }

    static byte[] derive(byte[] fileKey, byte[] salt, String info) throws GeneralSecurityException {
        var extract = HKDFParameterSpec.ofExtract().addIKM(fileKey);
        if (salt.length > 0) {
            extract.addSalt(salt);
        }
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(extract.thenExpand(info.getBytes(StandardCharsets.US_ASCII), 32));
    }

    /** Over the header, up to the three hyphens. */
    static byte[] mac(byte[] fileKey, String header) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(derive(fileKey, new byte[0], "header"), "HmacSHA256"));
        return mac.doFinal(header.getBytes(StandardCharsets.US_ASCII));
    }

    /** @param mode of {@link Cipher} */
    static byte[] chunk(int mode, byte[] key, byte[] nonce, byte[] from, int count) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
        cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(nonce));
        return cipher.doFinal(from, 0, count);
    }

    /** Eleven bytes of the chunk's number, and one that says whether it is the last: so none can be left out at the end. */
    static byte[] nonce(long number, boolean last) {
        return ByteBuffer.allocate(12)
                .put(new byte[3])
                .putLong(number)
                .put((byte) (last ? 1 : 0))
                .array();
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
