package org.waymark.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.mail.MailSettings.Security;
import org.waymark.office.Letter;

/** What reaches a mail server, and what is said when nothing does. */
class SmtpTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2024-09-03T09:00:00Z"));
    private static final Letter LETTER =
            new Letter("head@example.gov.uk", "Due by 6 September – please", "A line.\n\nIt’s due.\n", "reminder-7");

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
    });

    @AfterEach
    void stop() {
        server.stop();
    }

    private static MailSettings settings(int port, Security security, String user, String password) {
        return new MailSettings(
                "127.0.0.1",
                port,
                security,
                user,
                password,
                "Corporate performance <performance@example.gov.uk>",
                "team@example.gov.uk",
                "");
    }

    private static Optional<String> send(MailSettings settings) {
        return new Smtp(settings, CLOCK).send(LETTER);
    }

    @Test
    void a_plain_message_arrives_as_it_was_written() throws Exception {
        server.start();
        assertThat(send(settings(server.getSmtp().getPort(), Security.NONE, "", "")))
                .isEmpty();
        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage got = server.getReceivedMessages()[0];
        assertThat(got.getSubject()).isEqualTo(LETTER.subject());
        assertThat(String.valueOf(got.getContent()).replace("\r\n", "\n").stripTrailing())
                .isEqualTo(LETTER.text().stripTrailing());
        assertThat(got.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(got.getFrom())
                .extracting(Address::toString)
                .containsExactly("Corporate performance <performance@example.gov.uk>");
        assertThat(got.getReplyTo()).extracting(Address::toString).containsExactly("team@example.gov.uk");
        assertThat(got.getRecipients(Message.RecipientType.TO))
                .extracting(Address::toString)
                .containsExactly("head@example.gov.uk");
        assertThat(got.getMessageID()).isEqualTo("<waymark.reminder-7@example.gov.uk>");
        assertThat(got.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(got.getSentDate()).isEqualTo(CLOCK.instant());
    }

    @Test
    void a_subject_cannot_add_headers() throws Exception {
        server.start();
        var letter = new Letter("head@example.gov.uk", "Due\r\nBcc: other@example.gov.uk", "Text", "1");
        assertThat(new Smtp(settings(server.getSmtp().getPort(), Security.NONE, "", ""), CLOCK).send(letter))
                .isEmpty();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getHeader("Bcc")).isNull();
    }

    @Test
    void it_signs_in_over_encryption() {
        server.setUser("performance@example.gov.uk", "waymark", "right");
        server.start();
        var settings = settings(server.getSmtps().getPort(), Security.TLS, "waymark", "right");
        assertThat(new Smtp(
                                settings,
                                CLOCK,
                                Map.of(
                                        "mail.smtp.ssl.trust",
                                        "127.0.0.1",
                                        "mail.smtp.ssl.checkserveridentity",
                                        "false"))
                        .send(LETTER))
                .isEmpty();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_not_trusted() {
        server.start();
        int port = server.getSmtps().getPort();
        assertThat(send(settings(port, Security.TLS, "", "")))
                .contains(
                        "The mail server at 127.0.0.1:" + port + " could not be spoken to in secret: its certificate is"
                                + " not one that this machine trusts, or it knows no encryption.");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void without_encryption_nothing_is_sent_where_encryption_was_asked_for() {
        server.start();
        int port = server.getSmtp().getPort();
        assertThat(send(settings(port, Security.STARTTLS, "", "")).orElseThrow())
                .startsWith("The mail server at 127.0.0.1:" + port);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_wrong_password_a_server_away_and_a_refused_address_are_told_plainly() {
        server.setUser("performance@example.gov.uk", "waymark", "right");
        server.getUserManager().setAuthRequired(true);
        server.start();
        int port = server.getSmtp().getPort();
        assertThat(send(settings(port, Security.NONE, "waymark", "wrong")))
                .contains("The mail server at 127.0.0.1:" + port + " did not take the user and password.");
        server.stop();
        assertThat(send(settings(port, Security.NONE, "", "")))
                .contains("The mail server at 127.0.0.1:" + port + " does not answer.");
    }
}
