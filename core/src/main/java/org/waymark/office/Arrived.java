package org.waymark.office;

import java.time.Instant;

/**
 * One revision of something, and how it came.
 *
 * @param load by which it came
 * @param who the account that sent it
 * @param pack what it came in
 */
public record Arrived<T>(T item, int load, Instant at, String who, String pack) {}
