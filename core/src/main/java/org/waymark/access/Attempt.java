package org.waymark.access;

import java.time.Instant;

/**
 * Somebody at the door.
 *
 * @param account empty when nobody has that name: what was typed may be a password in the wrong box, so it is not kept
 * @param way {@code password}, or the name of the council's own sign-in
 */
public record Attempt(Instant at, String account, String way, boolean letIn) {}
