package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.scorecard.Scorecard;

/**
 * A finished document. Printers receive it and nothing else. {@link Writing} makes it.
 *
 * @param issue which issue it is
 * @param scorecard the judgements behind every block, for printers that print numbers and not pages
 * @param drafted what is said of the whole, each sentence with the indicators it was drafted from
 * @param sections every chapter, with a panel for every indicator; {@link #printed} of them are printed
 * @param looks what else there is of each indicator, by its code, for pages of their own
 * @param explanations the whole working of each line, in the scorecard's order
 * @param hash of its canonical JSON, {@code sha256:…}; empty until it is sealed
 */
public record Report(
        Issue issue,
        Scorecard scorecard,
        Front front,
        Furniture furniture,
        List<Drafted> drafted,
        List<Section> sections,
        Map<String, Looks> looks,
        List<Explanation> explanations,
        String hash) {
    public Report {
        drafted = List.copyOf(drafted);
        sections = List.copyOf(sections);
        looks = Map.copyOf(looks);
        explanations = List.copyOf(explanations);
    }

    /** The same document with its hash. */
    public Report sealed(String sealed) {
        return new Report(issue, scorecard, front, furniture, drafted, sections, looks, explanations, sealed);
    }

    /** The same document with what the seal makes of it. */
    public Report sealed(Seal seal) {
        return sealed(seal.of(this));
    }

    /** The summary as a committee clerk could minute it. */
    public String statement() {
        return drafted.stream()
                .filter(sentence -> sentence.what().equals("statement"))
                .map(Drafted::text)
                .collect(Collectors.joining(" "));
    }

    /** What identifies the document, named: its edition, its fingerprint and the head of the record's audit trail. */
    public List<Block.Fact> imprint() {
        var facts = new ArrayList<Block.Fact>();
        if (issue.number() > 0) {
            facts.add(new Block.Fact(furniture.edition(), new Cell.Plain(Integer.toString(issue.number()))));
        }
        if (!hash.isEmpty()) {
            facts.add(new Block.Fact(furniture.fingerprint(), new Cell.Plain(hash)));
        }
        if (!issue.chain().isEmpty()) {
            facts.add(new Block.Fact(furniture.chain(), new Cell.Plain(issue.chain())));
        }
        return List.copyOf(facts);
    }

    /** The chapters and panels that its layout has printed, in that order. */
    public List<Section> printed() {
        return new Laid(this).sections();
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
