package org.waymark.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.Account;
import org.waymark.access.Secret;
import org.waymark.example.Example;
import org.waymark.period.Period;
import org.waymark.store.Database;
import org.waymark.store.embedded.EmbeddedDatabase;
import org.waymark.web.House;
import org.waymark.web.Site;
import org.waymark.web.entry.Argon2;

/** The example county, loaded, three of its reports published, and served as {@code serve} would. */
public final class ServedExample implements AutoCloseable {
    private final Database record;
    private final Site site;
    private final StringWriter said;

    private ServedExample(Database record, Site site, StringWriter said) {
        this.record = record;
        this.site = site;
        this.said = said;
    }

    public static ServedExample open() {
        var said = new StringWriter();
        var terminal = new Terminal(new PrintWriter(said), new PrintWriter(said), false);
        Path folder = folder();
        Database record = EmbeddedDatabase.open(folder, _ -> {});
        var recording = new Recording(record, terminal);
        Optional<Path> map = Optional.of(Example.folder().resolve("map/tiles.csv"));
        recording.load(Example.folder(), OpenPack.at(Example.folder()));
        recording.loadCasesOf(Example.folder());
        recording.publish(
                "qpr",
                Period.parse("FY2023-24-Q4").orElseThrow(),
                Optional.empty(),
                Optional.of(Example.folder().resolve("map/tiles.csv")));
        recording.publish("children", Period.parse("FY2024-25-Q1").orElseThrow(), Optional.empty(), map);
        recording.publish("qpr", Period.parse("FY2024-25-Q1").orElseThrow(), Optional.empty(), map);
        return new ServedExample(record, Site.start(Premises.of(record, folder.resolve("waiting")), 0), said);
    }

    public Site site() {
        return site;
    }

    public Database record() {
        return record;
    }

    /** Makes an account whose password is chosen already. */
    public void letIn(Account account, String password) {
        record.accountsKept()
                .keep(
                        "test",
                        "account created",
                        account,
                        Optional.of(new Secret(new Argon2().hash(password), false, Instant.now())));
    }

    public void putOut(String name) {
        var account = record.accounts().named(name).orElseThrow();
        record.accountsKept()
                .keep(
                        "test",
                        "account changed",
                        new Account(name, account.fullName(), account.roles(), Set.of(), Set.of(), false),
                        Optional.empty());
    }

    /** The same editions with no way in. */
    public House publicFace() {
        return Premises.publicFace(record);
    }

    /** What the terminal was told so far. */
    public String said() {
        return said.toString();
    }

    @Override
    public void close() {
        site.close();
        record.close();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("waymark-served");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
