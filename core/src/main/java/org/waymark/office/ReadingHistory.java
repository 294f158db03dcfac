package org.waymark.office;

import java.util.List;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.commentary.Commentary;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Version;
import org.waymark.observation.Observation;
import org.waymark.target.Target;

/** Shows every revision of everything about an indicator, as it was sent, to those whose business it is. */
public final class ReadingHistory {
    private final Histories histories;

    public ReadingHistory(Histories histories) {
        this.histories = histories;
    }

    /** @param who needs {@link Right#SEE_HISTORY} over the indicator, as for all that follow */
    public List<Arrived<Observation>> figures(Person who, Indicator indicator, AreaCode area, Cohort cohort) {
        return asked(who, indicator).figures(indicator.code(), area, cohort);
    }

    public List<Arrived<Target>> targets(Person who, Indicator indicator) {
        return asked(who, indicator).targets(indicator.code());
    }

    public List<Arrived<Version>> definitions(Person who, Indicator indicator) {
        return asked(who, indicator).definitions(indicator.code());
    }

    public List<Arrived<Commentary>> commentaries(Person who, Indicator indicator) {
        return asked(who, indicator).commentaries(indicator.code());
    }

    private Histories asked(Person who, Indicator indicator) {
        who.demand(Right.SEE_HISTORY, ReceivingReturn.matter(indicator.latest().ownership()));
        return histories;
    }
}
