package org.waymark.screening;

import java.util.List;

/**
 * What a rule found, before it is put into words.
 *
 * @param words which of the check's sentences: {@code fail}, or another where it has several
 * @param count how many were seen, of which {@code spots} are the first
 */
record Verdict(Result result, String words, List<Spot> spots, long count) {
    static final int KEPT = 20;

    static Verdict pass() {
        return new Verdict(Result.PASS, "pass", List.of(), 0);
    }

    static Verdict ignore() {
        return new Verdict(Result.IGNORE, "ignore", List.of(), 0);
    }

    static Verdict fail(List<Spot> spots) {
        return of(Result.FAIL, spots);
    }

    static Verdict warning(List<Spot> spots) {
        return of(Result.WARNING, spots);
    }

    /** Passed where nothing was seen. */
    private static Verdict of(Result result, List<Spot> spots) {
        return spots.isEmpty()
                ? pass()
                : new Verdict(result, "fail", spots.stream().limit(KEPT).toList(), spots.size());
    }

    Verdict saying(String words) {
        return new Verdict(result, words, spots, count);
    }
}
