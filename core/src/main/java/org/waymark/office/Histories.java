package org.waymark.office;

import java.util.List;
import org.waymark.action.Action;
import org.waymark.action.Update;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.commentary.Commentary;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Version;
import org.waymark.observation.Observation;
import org.waymark.target.Target;

/** Every revision of everything about an indicator, and of a promise, in order of arrival. A store. */
public interface Histories {

    List<Arrived<Observation>> figures(IndicatorCode indicator, AreaCode area, Cohort cohort);

    List<Arrived<Target>> targets(IndicatorCode indicator);

    List<Arrived<Version>> definitions(IndicatorCode indicator);

    List<Arrived<Commentary>> commentaries(IndicatorCode indicator);

    /** Every revision of one promise, as it was recorded; what became of it is apart. */
    List<Arrived<Action>> actions(String code);

    List<Arrived<Update>> updates(String action);
}
