package org.waymark.commentary;

import java.time.LocalDateTime;
import java.util.List;

/** The service's words, and the marks on the charts. A store. */
public interface Commentaries {

    /** For each indicator, period and kind, the newest recorded before the instant, in order of arrival. */
    List<Commentary> newestBefore(LocalDateTime instant);

    List<Annotation> annotations();
}
