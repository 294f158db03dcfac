package org.waymark.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.area.Gazetteer;
import org.waymark.calendar.Meeting;
import org.waymark.council.Post;
import org.waymark.finding.Finding;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Kind;
import org.waymark.period.Period;
import org.waymark.template.Template;

/**
 * A whole report's judgements, before any page is thought of.
 *
 * @param period the one reported
 * @param lines KPIs, activity and context indicators by section in the template's order, then as defined
 * @param summary of all KPIs
 * @param sections one for each section that has KPIs
 * @param indicators every indicator named anywhere in it, retired ones too
 * @param posts by code
 * @param meeting that receives it, when one is on record
 * @param findings about the report as a whole
 */
public record Scorecard(
        Template template,
        Period period,
        LocalDate asKnownAt,
        List<Line> lines,
        Summary summary,
        List<Summary> sections,
        Map<IndicatorCode, Indicator> indicators,
        Gazetteer gazetteer,
        Map<String, Post> posts,
        Optional<Meeting> meeting,
        List<Finding> findings) {

    public List<Line> lines(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    public Optional<Line> line(IndicatorCode code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }
}
