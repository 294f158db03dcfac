package org.waymark.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.InstantSource;
import java.util.function.Function;
import org.waymark.access.Accounts;
import org.waymark.audit.Trail;
import org.waymark.calendar.Rounds;
import org.waymark.casefile.CaseFiles;
import org.waymark.commentary.Wordings;
import org.waymark.edition.Editions;
import org.waymark.office.Drafts;
import org.waymark.office.Histories;
import org.waymark.office.Layouts;
import org.waymark.office.Noting;
import org.waymark.office.Register;
import org.waymark.office.StoringAccounts;
import org.waymark.office.StoringCases;
import org.waymark.office.StoringEdition;
import org.waymark.office.StoringPromises;
import org.waymark.office.StoringProposals;
import org.waymark.office.StoringReminders;
import org.waymark.office.StoringRounds;
import org.waymark.signoff.Moves;
import org.waymark.snapshot.Stores;
import org.waymark.target.ProposedTargets;

/** The record, open: a council's own PostgreSQL 15 or later by its address, or one that somebody else started. */
public final class Database implements AutoCloseable {
    private static final int OLDEST = 15;

    private final HikariDataSource pool;
    private final Session session;
    private final InstantSource clock;
    private final Runnable afterwards;
    private int schema;

    private Database(HikariDataSource pool, String where, InstantSource clock, Runnable afterwards) {
        this.pool = pool;
        this.session = Session.of(pool, where);
        this.clock = clock;
        this.afterwards = afterwards;
    }

    /**
     * Opens the record and brings its tables up to date.
     *
     * @param url {@code jdbc:postgresql://host/database?user=…&password=…}
     * @throws StoreUnavailable with one plain sentence, whatever stands in the way
     */
    public static Database at(String url) {
        return at(url, InstantSource.system());
    }

    /** @param clock what time it is */
    public static Database at(String url, InstantSource clock) {
        return at(Address.parse(url), clock, () -> {});
    }

    /** @param afterwards done when the database is closed: it stops the server, for one that was started for it */
    public static Database at(Address address, InstantSource clock, Runnable afterwards) {
        try (Connection connection = address.connect()) {
            demand(connection.getMetaData().getDatabaseMajorVersion(), address.where());
        } catch (SQLException fault) {
            throw Faults.of(fault, address.where());
        }
        var database = new Database(pool(address), address.where(), clock, afterwards);
        try {
            database.schema = Schema.renew(database.pool, address.where());
            return database;
        } catch (RuntimeException failed) {
            database.pool.close();
            throw failed;
        }
    }

    /** What time it is, by the record. */
    public Clock clock() {
        return clock.withZone(StoredLoads.LOCAL);
    }

    /** Where packs are put on record. */
    public Register register() {
        return new StoredLoads(session, clock);
    }

    /** What a report is read from; each reading sees what stands at its moment. */
    public Stores stores() {
        return StoredRecord.of(session);
    }

    /** As {@link #stores}, but every reading within the work sees one and the same moment. */
    public <T> T reading(Function<Stores, T> work) {
        return session.reading(inside -> work.apply(StoredRecord.of(inside)));
    }

    /** As {@link #reading}, of what was on record when a load was the newest. */
    public <T> T readingAsOf(int load, Function<Stores, T> work) {
        return session.readingAsOf(load, inside -> work.apply(StoredRecord.of(inside)));
    }

    public Editions editions() {
        return new StoredEditions(session, clock);
    }

    public StoringEdition press() {
        return new StoredEditions(session, clock);
    }

    /** Every revision of everything, with how it came. */
    public Histories histories() {
        return new StoredHistories(session);
    }

    /** Words begun and not yet sent. */
    public Drafts drafts() {
        return new StoredDrafts(session);
    }

    /** How wide sheets are laid out. */
    public Layouts layouts() {
        return new StoredLayouts(session, clock);
    }

    /** Who may sign in with a password kept here. */
    public Accounts accounts() {
        return new StoredAccounts(session, clock);
    }

    /** Where they are put on record. */
    public StoringAccounts accountsKept() {
        return new StoredAccounts(session, clock);
    }

    /** Cases on record; who may read them, and that they did, is {@code office.ReadingCases}’ to say. */
    public CaseFiles cases() {
        return new StoredCases(session);
    }

    /** Where they are put on record, and erased. */
    public StoringCases casesKept() {
        return new KeptCases(session, clock);
    }

    /** Rounds, each as it was last set. */
    public Rounds rounds() {
        return new StoredRounds(session, clock);
    }

    /** Every move by which something came to be approved. */
    public Moves moves() {
        return new StoredRounds(session, clock);
    }

    /** Every version of the words of rounds. */
    public Wordings wordings() {
        return new StoredWordings(session);
    }

    /** Another word whenever something is put on record that may change a judgement; approved words change none. */
    public String judgedHead() {
        return new StoredRounds(session, clock).judged();
    }

    /** Where rounds and moves are put on record. */
    public StoringRounds roundsKept() {
        return new StoredRounds(session, clock);
    }

    /** Every proposal of a target. */
    public ProposedTargets proposals() {
        return new StoredProposals(session, clock);
    }

    /** Where they are put on record. */
    public StoringProposals proposalsKept() {
        return new StoredProposals(session, clock);
    }

    /** Where promises and minutes are put on record. */
    public StoringPromises promisesKept() {
        return new StoredPromises(session, clock);
    }

    /** Where it is put on record that somebody was reminded. */
    public StoringReminders reminders() {
        return new StoredReminders(session, clock);
    }

    public Trail trail() {
        return new Chain(session, clock);
    }

    /** Where what somebody looked at is put on record. */
    public Noting noting() {
        return new Chain(session, clock);
    }

    /** How the database is just now. */
    public Pulse pulse() {
        int there = 0;
        try (Connection connection = pool.getConnection()) {
            there = Schema.version(connection);
        } catch (SQLException silent) {
            // That it does not answer is the answer.
        }
        var state = pool.getHikariPoolMXBean();
        return new Pulse(
                there > 0,
                there == schema,
                there,
                state == null ? 0 : state.getActiveConnections(),
                state == null ? 0 : state.getIdleConnections(),
                state == null ? 0 : state.getThreadsAwaitingConnection());
    }

    @Override
    public void close() {
        pool.close();
        afterwards.run();
    }

    static void demand(int version, String where) {
        if (version < OLDEST) {
            throw new StoreUnavailable("The database at " + where + " is PostgreSQL " + version
                    + "; Waymark needs PostgreSQL " + OLDEST + " or later.");
        }
    }

    private static HikariDataSource pool(Address address) {
        var config = new HikariConfig();
        config.setDataSource(address.source());
        config.setPoolName("waymark");
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(5_000);
        return new HikariDataSource(config);
    }
}
