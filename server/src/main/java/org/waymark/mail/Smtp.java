package org.waymark.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.eclipse.angus.mail.util.SocketConnectException;
import org.waymark.mail.MailSettings.Security;
import org.waymark.office.Letter;
import org.waymark.office.Mailing;

/** Hands plain text to the council’s mail server. Nothing in a message tells anybody whether it was opened. */
public final class Smtp implements Mailing {
    /** A server that says nothing for so many milliseconds is away. */
    private static final String PATIENCE = "15000";

    private final MailSettings settings;
    private final Session session;
    private final InstantSource clock;

    public Smtp(MailSettings settings, InstantSource clock) {
        this(settings, clock, Map.of());
    }

    /** @param further properties of the library, over those that follow from the settings */
    Smtp(MailSettings settings, InstantSource clock, Map<String, String> further) {
        this.settings = settings;
        this.clock = clock;
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", String.valueOf(settings.port()));
        properties.put("mail.smtp.connectiontimeout", PATIENCE);
        properties.put("mail.smtp.timeout", PATIENCE);
        properties.put("mail.smtp.writetimeout", PATIENCE);
        properties.put("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(settings.security() == Security.STARTTLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(settings.security() == Security.STARTTLS));
        properties.put("mail.smtp.ssl.enable", String.valueOf(settings.security() == Security.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.protocols", "TLSv1.2 TLSv1.3");
        properties.putAll(further);
        this.session = Session.getInstance(properties);
    }

    @Override
    public Optional<String> send(Letter letter) {
        try {
            MimeMessage message = message(letter);
            if (settings.user().isEmpty()) {
                Transport.send(message);
            } else {
                Transport.send(message, settings.user(), settings.password());
            }
            return Optional.empty();
        } catch (MessagingException failed) {
            return Optional.of(sentence(failed));
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        var from = new InternetAddress(settings.from(), true);
        String home = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
        var message = new Referenced(session, "<waymark." + letter.reference() + "@" + home + ">");
        message.setFrom(from);
        if (!settings.replyTo().isEmpty()) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(settings.replyTo(), true)});
        }
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject().replaceAll("\\p{Cntrl}", " "), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        // Lets out-of-office replies of machines know that nobody waits for them.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private String sentence(MessagingException failed) {
        String where = settings.host() + ":" + settings.port();
        if (failed instanceof AuthenticationFailedException) {
            return Words.say("failed.password", where);
        }
        if (among(failed, SSLException.class)) {
            return Words.say("failed.encryption", where);
        }
        if (failed instanceof MailConnectException || among(failed, SocketConnectException.class)) {
            return Words.say("failed.away", where);
        }
        if (failed instanceof SendFailedException) {
            return Words.say("failed.refused", answer(failed));
        }
        return Words.say("failed.otherwise", where, answer(failed));
    }

    /** Whether a fault lies among those that led to another. */
    private static boolean among(MessagingException failed, Class<? extends Exception> fault) {
        for (Throwable at = failed; at != null; at = next(at)) {
            if (fault.isInstance(at)) {
                return true;
            }
        }
        return false;
    }

    /** What the server said last, in a line. */
    private static String answer(MessagingException failed) {
        Throwable last = failed;
        for (Throwable at = next(failed); at != null; at = next(at)) {
            last = at;
        }
        String said = String.valueOf(last.getMessage()).replaceAll("\\s+", " ").strip();
        return said.length() > 200 ? said.substring(0, 200) + "…" : said;
    }

    private static @org.jspecify.annotations.Nullable Throwable next(Throwable at) {
        return at instanceof MessagingException chained ? chained.getNextException() : at.getCause();
    }

    /** A message that is known by a reference of ours. */
    private static final class Referenced extends MimeMessage {
        private final String reference;

        Referenced(Session session, String reference) {
            super(session);
            this.reference = reference;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", reference);
        }
    }
}
