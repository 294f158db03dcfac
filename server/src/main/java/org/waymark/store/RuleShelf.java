package org.waymark.store;

import static org.waymark.store.tables.Tables.DISCLOSURE_RULE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.waymark.confidentiality.Dominance;
import org.waymark.confidentiality.Rule;
import org.waymark.indicator.IndicatorCode;
import org.waymark.office.Foreseen;
import org.waymark.office.Loaded;
import org.waymark.store.tables.tables.records.DisclosureRuleRecord;

/** Rules of what may be shown, as rows. */
final class RuleShelf {
    private static final Shelf<Said, DisclosureRuleRecord> RULES = Shelf.keyed(
            "disclosure rules",
            DISCLOSURE_RULE,
            List.of(DISCLOSURE_RULE.INDICATOR, DISCLOSURE_RULE.DIMENSION, DISCLOSURE_RULE.EXEMPT_SOURCE),
            RuleShelf::write,
            RuleShelf::read);

    /** A rule, or that there is none any more. */
    private record Said(Rule rule, boolean withdrawn) {}

    /** What a rule speaks of. */
    private record Figures(Optional<IndicatorCode> indicator, Optional<String> dimension) {
        static Figures of(Rule rule) {
            return new Figures(rule.indicator(), rule.dimension());
        }
    }

    private RuleShelf() {}

    static List<Rule> newest(DSLContext dsl) {
        return RULES.newest(dsl).stream()
                .filter(said -> !said.withdrawn)
                .map(Said::rule)
                .toList();
    }

    /** A pack that speaks of some figures says all there is to say of them: what it leaves out is withdrawn. */
    static Loaded.Count add(DSLContext dsl, int load, List<Rule> rules) {
        return RULES.add(dsl, load, said(dsl, rules));
    }

    static Foreseen.Count foresee(DSLContext dsl, List<Rule> rules, Changes changes) {
        return RULES.foresee(dsl, said(dsl, rules), changes);
    }

    private static List<Said> said(DSLContext dsl, List<Rule> rules) {
        var figures = new HashSet<Figures>();
        var exempt = new HashSet<List<Object>>();
        var said = new ArrayList<Said>();
        for (Rule rule : rules) {
            figures.add(Figures.of(rule));
            exempt.add(List.of(Figures.of(rule), rule.exemptSource()));
            said.add(new Said(rule, false));
        }
        for (Rule held : newest(dsl)) {
            if (figures.contains(Figures.of(held))
                    && !exempt.contains(List.of(Figures.of(held), held.exemptSource()))) {
                said.add(new Said(held, true));
            }
        }
        return said;
    }

    private static void write(Said said, DisclosureRuleRecord row) {
        Rule rule = said.rule;
        row.setIndicator(rule.indicator().map(IndicatorCode::value).orElse(null));
        row.setDimension(rule.dimension().orElse(null));
        row.setThreshold(rule.threshold().orElse(null));
        row.setZeros(rule.zeros().map(Rule.Zeros::code).orElse(null));
        row.setRounding(rule.rounding().orElse(null));
        row.setDominance(rule.dominance().map(Dominance::toString).orElse(null));
        row.setContributors(rule.contributors().orElse(null));
        row.setSingletons(rule.singletons().orElse(null));
        row.setWidth(rule.width().orElse(null));
        row.setHollow(rule.hollow().orElse(null));
        row.setExemptSource(rule.exemptSource().orElse(null));
        row.setReason(rule.reason());
        row.setSource(rule.source());
        row.setWithdrawn(said.withdrawn);
    }

    private static Said read(DisclosureRuleRecord row) {
        return new Said(
                new Rule(
                        Optional.ofNullable(row.getIndicator()).map(IndicatorCode::of),
                        Optional.ofNullable(row.getDimension()),
                        Optional.ofNullable(row.getThreshold()),
                        Optional.ofNullable(row.getZeros()).flatMap(Rule.Zeros::parse),
                        Optional.ofNullable(row.getRounding()),
                        Optional.ofNullable(row.getDominance()).flatMap(Dominance::parse),
                        Optional.ofNullable(row.getContributors()),
                        Optional.ofNullable(row.getSingletons()),
                        Optional.ofNullable(row.getWidth()),
                        Optional.ofNullable(row.getHollow()),
                        Optional.ofNullable(row.getExemptSource()),
                        row.getReason(),
                        row.getSource()),
                row.getWithdrawn());
    }
}
