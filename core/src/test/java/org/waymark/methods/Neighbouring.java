package org.waymark.methods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.area.AreaCode;
import org.waymark.area.Group;
import org.waymark.benchmark.PeerFigure;
import org.waymark.benchmark.Standing;
import org.waymark.benchmark.Standings;
import org.waymark.indicator.Polarity;
import org.waymark.period.Period;
import org.waymark.period.YearType;

/** A group of as many neighbours as there are figures, each with a name that says nothing. */
public final class Neighbouring {
    private static final AreaCode OURS = AreaCode.of("E10000016");

    private Neighbouring() {}

    public static Standing standing(List<BigDecimal> theirs, BigDecimal ours, Polarity polarity) {
        var members = new ArrayList<Group.Member>();
        var figures = new ArrayList<PeerFigure>();
        for (int i = 0; i < theirs.size(); i++) {
            AreaCode area = AreaCode.of("E1100%04d".formatted(i));
            members.add(new Group.Member(area, Optional.empty()));
            figures.add(new PeerFigure(area, theirs.get(i), null, null));
        }
        return Standings.of(
                new Group("neighbours", "2025", OURS, members, Optional.empty(), Optional.empty(), ""),
                new Period.Year(YearType.CALENDAR, 2024),
                figures,
                Optional.of(new PeerFigure(OURS, ours, null, null)),
                polarity,
                BigDecimal.valueOf(100),
                1);
    }
}
