package org.waymark.office;

import java.util.List;
import org.waymark.intake.Layout;

/** How wide sheets are laid out, as somebody once showed it. A later one of the same name takes the earlier's place. A store. */
public interface Layouts {

    List<Layout> all();

    void keep(String account, Layout layout);
}
