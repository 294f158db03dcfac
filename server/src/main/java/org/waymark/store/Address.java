package org.waymark.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Where a database is and who we are there. Prints without its password. */
public final class Address {
    private final PGSimpleDataSource source = new PGSimpleDataSource();

    private Address(String url) {
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException notUnderstood) {
            throw unreadable();
        }
        if (source.getConnectTimeout() == 0 || source.getConnectTimeout() > 10) {
            source.setConnectTimeout(10);
        }
        source.setApplicationName("waymark");
        source.setReWriteBatchedInserts(true);
        source.setTcpKeepAlive(true);
    }

    public static Address parse(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw unreadable();
        }
        return new Address(url);
    }

    /** The same place, as somebody. */
    public Address as(String user, String password) {
        Address address = new Address(source.getURL());
        address.source.setUser(user);
        address.source.setPassword(password);
        return address;
    }

    /** The same place and account, with the tables in a schema of that name. */
    public Address inSchema(String schema) {
        Address address = new Address(source.getURL());
        address.source.setUser(source.getUser());
        address.source.setPassword(source.getPassword());
        address.source.setCurrentSchema(schema);
        return address;
    }

    /** {@code localhost:5432/performance}. */
    public String where() {
        return source.getServerNames()[0] + ":" + (source.getPortNumbers()[0] == 0 ? 5432 : source.getPortNumbers()[0])
                + "/" + source.getDatabaseName();
    }

    /** With nothing secret in it. */
    String url() {
        return "jdbc:postgresql://" + where();
    }

    String user() {
        return String.valueOf(source.getUser());
    }

    String password() {
        return String.valueOf(source.getPassword());
    }

    @Override
    public String toString() {
        return where();
    }

    DataSource source() {
        return source;
    }

    /** A connection of its own, outside any pool. */
    public Connection connect() throws SQLException {
        return source.getConnection();
    }

    private static StoreUnavailable unreadable() {
        return new StoreUnavailable("The --database address is not one of PostgreSQL. Write it like"
                + " jdbc:postgresql://host:5432/database?user=waymark&password=…");
    }
}
