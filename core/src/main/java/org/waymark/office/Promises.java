package org.waymark.office;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.Matter;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.action.Action;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.snapshot.Stores;

/** Whose business a promise is: its owner’s, and that of whoever owns or supplies its indicator. */
final class Promises {
    private Promises() {}

    static Matter matter(Stores stores, Action action) {
        return matter(stores.definitions().indicators(), action.indicator(), action.owner());
    }

    static Matter matter(List<Indicator> indicators, Optional<IndicatorCode> of, String owner) {
        Optional<Matter> indicator = of.flatMap(code -> indicators.stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst())
                .map(each -> ReceivingReturn.matter(each.latest().ownership()));
        Set<String> posts = new HashSet<>(indicator.map(Matter::posts).orElse(Set.of()));
        if (!owner.isEmpty()) {
            posts.add(owner);
        }
        return new Matter(indicator.map(Matter::section).orElse(""), posts);
    }

    /** Whether somebody may read of it: a matter of nobody’s is for all who may see drafts. */
    static boolean sees(Person who, List<Indicator> indicators, Action action) {
        Matter matter = matter(indicators, action.indicator(), action.owner());
        return matter.posts().isEmpty() && matter.section().isEmpty()
                ? who.may(Right.SEE_DRAFTS)
                : who.may(Right.SEE_DRAFTS, matter);
    }
}
