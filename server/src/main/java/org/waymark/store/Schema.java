package org.waymark.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The tables of the record by the number of the migration that made them what they are. */
public final class Schema {
    /** Where the database itself keeps that number. */
    public static final String TABLE = "waymark_migration";

    private Schema() {}

    /** Brings tables up to date, made by whatever earlier version of the program; returns the number they have then. */
    static int renew(DataSource source, String where) {
        migrate(source, where, MigrationVersion.LATEST);
        try (Connection connection = source.getConnection()) {
            return version(connection);
        } catch (SQLException fault) {
            throw Faults.of(fault, where);
        }
    }

    /** Lays tables as an earlier version of the program had them, for rows that were written by it. */
    public static void lay(Address address, int version) {
        migrate(address.source(), address.where(), MigrationVersion.fromVersion(Integer.toString(version)));
    }

    /** As {@link #renew}, for whoever has laid them. */
    public static int renew(Address address) {
        return renew(address.source(), address.where());
    }

    /** The number of the newest migration that this program knows. */
    public static int newest(Address address) {
        return newest(Flyway.configure().dataSource(address.source()));
    }

    /** The number of the newest migration that a database has; 0 when it has none. */
    public static int version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var there = statement.executeQuery("select to_regclass('" + TABLE + "') is not null")) {
            if (!there.next() || !there.getBoolean(1)) {
                return 0;
            }
            try (var newest = statement.executeQuery("select coalesce(max(version::integer), 0) from " + TABLE
                    + " where success and version is not null")) {
                return newest.next() ? newest.getInt(1) : 0;
            }
        }
    }

    private static int newest(FluentConfiguration configuration) {
        return Arrays.stream(configured(configuration).load().info().all())
                .filter(migration -> migration.getState().isResolved())
                .mapToInt(Schema::number)
                .max()
                .orElse(0);
    }

    private static int number(MigrationInfo migration) {
        return migration.getVersion() == null
                ? 0
                : Integer.parseInt(migration.getVersion().getVersion());
    }

    private static FluentConfiguration configured(FluentConfiguration configuration) {
        return configuration.locations("classpath:org/waymark/store/migration").table(TABLE);
    }

    private static void migrate(DataSource source, String where, MigrationVersion target) {
        try {
            refuseNewer(source, where);
            configured(Flyway.configure().dataSource(source))
                    .target(target)
                    .load()
                    .migrate();
        } catch (SQLException fault) {
            throw Faults.of(fault, where);
        } catch (FlywayException failed) {
            throw told(failed, where);
        }
    }

    /** Flyway would let an older program work on with the tables of a newer one. */
    private static void refuseNewer(DataSource source, String where) throws SQLException {
        int there;
        try (Connection connection = source.getConnection()) {
            there = version(connection);
        }
        int known = there == 0 ? 0 : newest(Flyway.configure().dataSource(source));
        if (there > known) {
            throw new StoreUnavailable("The tables at " + where + " are of a newer version of Waymark: schema " + there
                    + ", where this one knows them up to " + known
                    + ". Start that version, or restore a backup that was made before it was put in.");
        }
    }

    private static StoreUnavailable told(FlywayException failed, String where) {
        SQLException fault = Faults.among(failed);
        if (fault != null) {
            return Faults.of(fault, where);
        }
        if (String.valueOf(failed.getMessage()).contains("non-empty schema")) {
            return new StoreUnavailable(
                    "The schema at " + where + " holds tables of something else. Give Waymark a schema of"
                            + " its own and name it in the address: …?currentSchema=waymark",
                    failed);
        }
        return new StoreUnavailable(
                "The tables at " + where + " are not those of this version of Waymark: "
                        + String.valueOf(failed.getMessage())
                                .lines()
                                .findFirst()
                                .orElse(""),
                failed);
    }
}
