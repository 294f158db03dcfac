package org.waymark.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.scorecard.Scorecard;

/**
 * A finished document. Printers receive it and nothing else. {@link Writing} makes it.
 *
 * @param scorecard the judgements behind every block, for printers that print numbers and not pages
 * @param statement the summary as a committee clerk could minute it
 * @param sections in the order read
 * @param looks what else there is of each indicator, by its code, for pages of their own
 * @param explanations the whole working of each line, in the scorecard's order
 * @param hash of its canonical JSON, {@code sha256:…}; empty until it is sealed
 */
public record Report(
        Scorecard scorecard,
        Front front,
        Furniture furniture,
        String statement,
        List<Section> sections,
        Map<String, Looks> looks,
        List<Explanation> explanations,
        String hash) {
    public Report {
        sections = List.copyOf(sections);
        looks = Map.copyOf(looks);
        explanations = List.copyOf(explanations);
    }

    /** The same document with its hash. */
    public Report sealed(String sealed) {
        return new Report(scorecard, front, furniture, statement, sections, looks, explanations, sealed);
    }

    /** The same document with what the seal makes of it. */
    public Report sealed(Seal seal) {
        return sealed(seal.of(this));
    }

    public List<Section> sections(Section.Part part) {
        return sections.stream().filter(section -> section.part() == part).toList();
    }

    public Stream<Block.Panel> panels() {
        return sections.stream().flatMap(section -> section.panels().stream());
    }

    public Optional<Block.Panel> panel(String code) {
        return panels().filter(panel -> panel.code().equals(code)).findFirst();
    }

    public Looks looks(String code) {
        return looks.getOrDefault(code, Looks.NONE);
    }

    public Optional<Explanation> explanation(String code) {
        return explanations.stream().filter(e -> e.indicator().equals(code)).findFirst();
    }
}
