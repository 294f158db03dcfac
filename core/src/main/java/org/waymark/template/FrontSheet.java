package org.waymark.template;

import java.util.List;

/**
 * What officers add at the head of a report to members, from {@code [front]}. An empty text or list was not given.
 *
 * @param author the post that answers for the report
 * @param recommendations what members are asked to do, in the order decided
 * @param backgroundPapers open to inspection with the report
 * @param exempt the paragraph that says why the report, or part of it, is not public
 * @param urgent why a late report cannot wait for the next meeting
 * @param late why it was not ready when the papers were sent
 */
public record FrontSheet(
        String author,
        List<String> recommendations,
        List<String> backgroundPapers,
        String exempt,
        String urgent,
        String late) {
    public static final FrontSheet NONE = new FrontSheet("", List.of(), List.of(), "", "", "");

    public FrontSheet {
        recommendations = List.copyOf(recommendations);
        backgroundPapers = List.copyOf(backgroundPapers);
    }
}
