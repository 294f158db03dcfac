package org.waymark.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL's complaints mean to the person who started us. */
final class Faults {
    private Faults() {}

    /** @param where the server and database, without a password */
    static StoreUnavailable of(SQLException fault, String where) {
        return new StoreUnavailable(sentence(fault, where), fault);
    }

    private static String sentence(SQLException fault, String where) {
        String state = fault.getSQLState() == null ? "" : fault.getSQLState();
        return switch (state) {
            case "28P01", "28000" ->
                "The database at " + where + " refused the user or the password. Check both in the --database address.";
            case "3D000" -> "There is no database of that name at " + where + ". Create it first, or check the name.";
            case "08001", "08004", "08006", "57P03" ->
                "The database at " + where
                        + " cannot be reached. Check that PostgreSQL runs there and that the host and port are right.";
            case "42501" ->
                "The database user may not do what Waymark needs at " + where + ". It must own its schema: "
                        + plain(fault);
            case "53100" ->
                "The disk that holds the database is full. Make room and try again: nothing was half stored.";
            case "53300" -> "The database at " + where + " has no connection to spare. Try again in a minute.";
            case "55P03" -> "Somebody else is loading or publishing just now. Try again when they have finished.";
            case "57P01", "57P02", "57P05", "08003", "08007" ->
                "The database at " + where + " was stopped. Nothing was half stored.";
            default -> "The database at " + where + " failed: " + plain(fault);
        };
    }

    /** The first complaint of PostgreSQL among the causes; null when there is none. */
    static @Nullable SQLException among(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException fault) {
                return fault;
            }
        }
        return null;
    }

    private static String plain(SQLException fault) {
        String message = String.valueOf(fault.getMessage());
        return message.lines().findFirst().orElse("no reason given").replaceFirst("^(ERROR|FATAL): ", "");
    }
}
