package org.waymark.confidentiality;

import java.util.List;

/** What may be shown of whom. A store. */
public interface ConfidentialityRules {

    /** In the order in which they came. */
    List<Rule> all();
}
