package org.waymark.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Person;
import org.waymark.office.KeepingAccounts;
import org.waymark.office.SigningIn;
import org.waymark.store.Database;
import org.waymark.template.Template;
import org.waymark.web.entry.Argon2;
import org.waymark.web.entry.Choices;
import org.waymark.web.entry.CouncilSettings;
import org.waymark.web.entry.CouncilSignIn;
import org.waymark.web.entry.Entry;
import org.waymark.web.entry.SettingsFile;

/** The way into a record. */
record Doorkeeping(Database record) {

    KeepingAccounts keeping() {
        return new KeepingAccounts(record.accounts(), record.accountsKept(), new Argon2(), InstantSource.system());
    }

    /** @param council its own sign-in; empty where accounts are the only way */
    Entry entry(Optional<CouncilSettings> council, boolean behindProxy) {
        var signingIn = new SigningIn(record.accounts(), record.accountsKept(), new Argon2(), InstantSource.system());
        return new Entry(
                record.accounts(),
                signingIn,
                keeping(),
                this::choices,
                council.map(settings -> new CouncilSignIn(settings, signingIn)),
                behindProxy);
    }

    static Optional<CouncilSettings> council(@Nullable Path file) {
        return Optional.ofNullable(file).map(named -> SettingsFile.read(named, System::getenv));
    }

    /** Makes the first account of a record that nobody can get into yet, and prints its password, once and nowhere else. */
    void open(Terminal terminal) {
        keeping().first(operator()).ifPresent(password -> {
            terminal.out().println();
            terminal.say("account.first", org.waymark.access.Account.FIRST);
            terminal.say("account.password", password);
            terminal.say("account.first.next");
        });
    }

    static Person operator() {
        return Person.operator(System.getProperty("user.name", "unknown"));
    }

    private Choices choices() {
        List<String> sections = record.stores().templates().all().stream()
                .map(Template::sections)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new Choices(sections, record.stores().definitions().posts());
    }
}
