package org.waymark.indicator;

import java.util.List;
import org.waymark.area.Gazetteer;
import org.waymark.cohort.CohortMember;
import org.waymark.council.Post;

/** What is measured, where, of whom and by which posts: everything a figure refers to. A store. */
public interface Definitions {

    /** In order of first appearance. */
    List<Indicator> indicators();

    Gazetteer gazetteer();

    List<CohortMember> cohorts();

    List<Post> posts();

    /** What outside frameworks measure, and what the indicators are to it. */
    default Frameworks frameworks() {
        return Frameworks.NONE;
    }
}
