package org.waymark.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;

/**
 * A published issue of a report. Nothing in it changes once it is published.
 *
 * @param number from 1 within its report and period; a later number of the same period is an addendum to the one before
 * @param publishedAt or frozen, while it is no more than that; and {@code publishedBy} who did it
 * @param hash of the canonical JSON, {@code sha256:…}
 * @param made at what point of the record, by which rules
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
        Stage stage,
        Made made,
        List<PublishedFile> files,
        List<Result> results) {

    private static final ZoneId LOCAL = ZoneId.of("Europe/London");

    /** How far it is. A draft is on no record, and an edition that another followed stays published. */
    public enum Stage {
        /** Made and kept, byte for byte, for those who must approve it; not yet for the public. */
        FROZEN,
        PUBLISHED
    }

    /**
     * At what point of the record it was made, so that it can be made again.
     *
     * @param chain the hash of the newest entry of the audit trail then, which seals all entries before it; empty when not known
     * @param load the number of the newest load then
     * @param rules the version of Waymark that judged it
     */
    public record Made(String chain, int load, String rules) {
        public static final Made UNKNOWN = new Made("", 0, "");
    }

    /** One of which no more is known than what it published: read from its files, or a draft. */
    public Edition(
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
        this(
                report,
                period,
                number,
                title,
                asKnownAt,
                publishedAt,
                publishedBy,
                hash,
                Stage.PUBLISHED,
                Made.UNKNOWN,
                files,
                results);
    }

    /** By period; of one period what was published last, so that the front of a site shows it. */
    public static final Comparator<Edition> NEWEST_FIRST = Comparator.comparing(Edition::period)
            .thenComparing(Edition::publishedAt)
            .thenComparing(Edition::number)
            .reversed()
            .thenComparing(Edition::report);

    /** The day it was published, in local time. */
    public LocalDate publishedOn() {
        return publishedAt.atZone(LOCAL).toLocalDate();
    }

    /** One of its files; empty when it has none of that name. */
    public Optional<PublishedFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

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
