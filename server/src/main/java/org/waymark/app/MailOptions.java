package org.waymark.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.mail.MailFile;
import org.waymark.mail.MailSettings;
import org.waymark.mail.Smtp;
import org.waymark.office.Mailing;
import picocli.CommandLine.Option;

/** How reminders are sent. */
final class MailOptions {
    @Option(names = "--mail", paramLabel = "FILE", defaultValue = "${env:WAYMARK_MAIL}", descriptionKey = "mail")
    private @Nullable Path file;

    /** What carries messages, and the address of the site to put in them. */
    record Post(Mailing mailing, String site) {
        /** Where nothing was said of mail: every message is refused with a sentence. */
        static final Post NONE = new Post(_ -> Optional.of(Words.say("mail.none")), "");
    }

    /** Empty where nothing was said of mail. */
    Optional<Post> post() {
        return Optional.ofNullable(file)
                .filter(named -> !named.toString().isBlank())
                .map(named -> {
                    MailSettings settings = MailFile.read(named, System::getenv);
                    return new Post(new Smtp(settings, InstantSource.system()), settings.site());
                });
    }
}
