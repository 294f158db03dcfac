package org.waymark.web;

import java.time.ZoneId;
import java.util.List;
import org.waymark.edition.Edition;
import org.waymark.edition.PublishedFile;
import org.waymark.period.PeriodNames;

/**
 * An edition as somebody looks at it.
 *
 * @param root what its addresses begin with: nothing for the newest at the front of the site, else its own address
 * @param newest of the same report
 */
public record Shown(Edition edition, String root, Edition newest) {
    private static final ZoneId LOCAL = ZoneId.of("Europe/London");

    /** {@code /editions/qpr/FY2024-25-Q1/1}. */
    public static String address(Edition edition) {
        return "/editions/" + edition.report() + "/" + edition.period() + "/" + edition.number();
    }

    /** The address of one of its pages: {@code scorecard}, {@code indicator/ehcp-20-weeks}; its summary for an empty one. */
    public String to(String page) {
        String address = root + "/" + page;
        return page.isEmpty() && !root.isEmpty() ? root : address;
    }

    public boolean isNewest() {
        return edition.equals(newest);
    }

    /** Whether the same report and period has been published again since. */
    public boolean isReplaced() {
        return !isNewest() && edition.period().equals(newest.period());
    }

    public String periodName() {
        return PeriodNames.full(edition.period());
    }

    public String periodDates() {
        return PeriodNames.dates(edition.period());
    }

    public String knownAt() {
        return PeriodNames.day(edition.asKnownAt());
    }

    public String publishedOn() {
        return PeriodNames.day(edition.publishedAt().atZone(LOCAL).toLocalDate());
    }

    /** The files a reader may want whole: all but the pieces pages are made of. */
    public List<PublishedFile> downloads() {
        return edition.files().stream()
                .filter(file -> !file.name().startsWith("parts/"))
                .toList();
    }
}
