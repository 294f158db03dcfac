package org.waymark.mail;

/**
 * How the council’s mail server is reached, and what its readers see.
 *
 * @param user and {@code password}: empty where the server asks for none
 * @param from the sender’s address, with a name before it if wished
 * @param replyTo where answers go; empty for the sender
 * @param site the address of the site without a stroke at its end; empty when it has none
 */
public record MailSettings(
        String host,
        int port,
        Security security,
        String user,
        String password,
        String from,
        String replyTo,
        String site) {

    /** How what is sent is kept from others’ eyes on the way. */
    public enum Security {
        /** Begun in the open and then encrypted, or not sent at all. */
        STARTTLS(587),
        /** Encrypted from the first byte. */
        TLS(465),
        /** Not encrypted: to this machine alone. */
        NONE(25);

        private final int port;

        Security(int port) {
            this.port = port;
        }

        /** The usual one. */
        public int port() {
            return port;
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return host + ":" + port + " " + security + " from " + from;
    }
}
