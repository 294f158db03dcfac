package org.waymark.signoff;

import java.time.Instant;

/**
 * A move that was made.
 *
 * @param number in order over all things, from 1
 * @param who the account that made it
 * @param actingFor the post whose deputy they made it as; empty when it was theirs to make
 * @param reason in their words; empty where none was needed and none given
 * @param seal of what it was made about, as it stood: the version of the words, the figure, the edition
 */
public record Moved(
        long number, Item item, Move move, String who, String actingFor, Instant at, String reason, String seal) {}
