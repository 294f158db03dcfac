package org.waymark.tidy;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A dimension of cohorts as a filter.
 *
 * @param items the item of each member, by its code; no two are alike
 */
record EesDimension(String column, String label, Map<String, String> items) {
    static final String TOTAL = "Total";

    /** @param code of the member; null for everybody */
    String item(@Nullable String code) {
        return code == null ? TOTAL : Objects.requireNonNull(items.get(code));
    }
}
