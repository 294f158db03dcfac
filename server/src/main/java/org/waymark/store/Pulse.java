package org.waymark.store;

/**
 * How a database is, for whoever watches over it.
 *
 * @param answers whether it answered just now
 * @param ours whether its tables are still those with which it was opened: a newer program may have changed them since
 * @param schema the number of its newest migration; 0 when it does not answer
 * @param busy connections in use
 * @param idle connections that wait for work
 * @param waiting pages that wait for a connection
 */
public record Pulse(boolean answers, boolean ours, int schema, int busy, int idle, int waiting) {}
