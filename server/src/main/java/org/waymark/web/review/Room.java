package org.waymark.web.review;

import java.time.Clock;
import java.util.List;
import org.waymark.office.DecidingDefinitions;
import org.waymark.office.DecidingTargets;
import org.waymark.office.Moment;
import org.waymark.office.ReadingFrameworks;
import org.waymark.office.ReviewingYear;
import org.waymark.office.WeighingTargets;
import org.waymark.report.Printed;

/**
 * What the review is worked with.
 *
 * @param record as it stands, at each asking
 * @param appendix prints the yearly review
 */
public record Room(
        Moment record,
        DecidingTargets targets,
        DecidingDefinitions definitions,
        WeighingTargets weighing,
        ReadingFrameworks frameworks,
        Appendix appendix,
        Clock clock) {

    /** Turns the yearly review into a file of one format. */
    @FunctionalInterface
    public interface Appendix {
        List<Printed> files(ReviewingYear.Reviewed reviewed, String format);
    }
}
