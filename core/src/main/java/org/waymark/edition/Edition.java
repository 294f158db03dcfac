package org.waymark.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;

/**
 * A published issue of a report. Nothing in it changes once it is published.
 *
 * @param number from 1 within its report and period; a later number of the same period is a republication
 * @param hash of the canonical JSON, {@code sha256:…}
 * @param files every file published, in order of name
 * @param results what it said of each indicator, for later editions to compare with
 */
public record Edition(
        String report,
        Period period,
        int number,
        String title,
        LocalDate asKnownAt,
        Instant publishedAt,
        String publishedBy,
        String hash,
        List<PublishedFile> files,
        List<Result> results) {

    /** By period; of one period what was published last, so that the front of a site shows it. */
    public static final Comparator<Edition> NEWEST_FIRST = Comparator.comparing(Edition::period)
            .thenComparing(Edition::publishedAt)
            .thenComparing(Edition::number)
            .reversed()
            .thenComparing(Edition::report);

    /**
     * What an edition said of one indicator.
     *
     * @param kind {@code kpi}, {@code activity} or {@code context}
     * @param rating {@code green}, {@code amber}, {@code red}, or the reason it had none
     * @param trend {@code improving}, {@code noClearTrend} …, or the reason it was not tested
     * @param value as printed in JSON; empty when absent
     */
    public record Result(
            IndicatorCode indicator,
            int version,
            String kind,
            String section,
            Period period,
            String rating,
            String trend,
            String value) {}
}
