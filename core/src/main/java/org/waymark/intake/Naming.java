package org.waymark.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.indicator.Indicator;

/** Finds the indicator that a cell of somebody's own sheet means: by its code, its name, or a name it also goes by. */
public final class Naming {
    private final Map<String, Indicator> byName = new HashMap<>();

    public Naming(List<Indicator> indicators) {
        for (Indicator indicator : indicators) {
            indicator.latest().aliases().forEach(alias -> {
                byName.putIfAbsent(plain(alias), indicator);
                byName.putIfAbsent(plain(withoutScheme(alias)), indicator);
            });
        }
        indicators.forEach(
                indicator -> byName.put(plain(indicator.latest().wording().name()), indicator));
        indicators.forEach(indicator -> byName.put(indicator.code().value(), indicator));
    }

    public Optional<Indicator> find(String cell) {
        return Optional.ofNullable(byName.get(plain(cell)));
    }

    /** {@code 5412} of {@code lg-inform:5412}. */
    private static String withoutScheme(String alias) {
        return alias.substring(alias.indexOf(':') + 1);
    }

    private static String plain(String cell) {
        return cell.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
