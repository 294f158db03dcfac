package org.waymark.template;

import java.util.List;
import java.util.Optional;

/** The reports a council makes. A store. */
public interface Templates {

    List<Template> all();

    default Optional<Template> find(String report) {
        return all().stream().filter(t -> t.report().equals(report)).findFirst();
    }
}
