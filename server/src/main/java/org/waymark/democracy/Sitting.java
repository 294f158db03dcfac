package org.waymark.democracy;

import java.time.LocalDate;

/**
 * A meeting of a committee as its system knows it.
 *
 * @param published whether its agenda is
 * @param cancelled whether its status says that it will not be held
 * @param address of its page, for people
 */
public record Sitting(
        String id, String committee, LocalDate date, boolean published, boolean cancelled, String address) {}
