package org.waymark.audit;

/** What is wrong at one place of the chain, told apart as far as the seals that are left allow. */
public sealed interface Fault {

    /** Where: the number of the entry, or of the first of several. */
    long number();

    /** What stands in the entry is not what was sealed: its words, its day, its account or its link to the one before. */
    record Changed(long number) implements Fault {}

    /** Entries that are not there, by the first and the last number. */
    record Missing(long number, long last) implements Fault {}

    /** It stands under one number and was sealed as another: entries were put in another order, or numbered anew. */
    record Moved(long number, long was) implements Fault {}

    /** Sealed as it stands, but it is not the entry to which the next one was sealed: it was written anew. */
    record Replaced(long number) implements Fault {}
}
