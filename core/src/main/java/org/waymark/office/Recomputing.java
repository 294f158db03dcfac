package org.waymark.office;

import java.util.List;
import java.util.Optional;
import org.waymark.edition.Edition;
import org.waymark.report.Seal;
import org.waymark.scorecard.Changes;
import org.waymark.scorecard.Scorecard;
import org.waymark.template.Template;

/** Makes an edition's document once more, from the record as it stood then. */
public final class Recomputing {
    private final MakingReport making;
    private final Seal seal;

    /** @param making from the stores as they were when the edition was made, and the editions published until then */
    public Recomputing(MakingReport making, Seal seal) {
        this.making = making;
        this.seal = seal;
    }

    /**
     * What came of it.
     *
     * @param toTheLetter whether its fingerprint is the edition's
     * @param changes what indicators say otherwise
     */
    public record Again(boolean toTheLetter, Changes changes, Scorecard scorecard) {}

    /** @param issues every edition of the report and period, by number */
    public Again of(Template template, Edition edition, List<Edition> issues) {
        Scorecard scorecard = making.of(template, edition.period(), Optional.of(edition.asKnownAt()));
        String hash = PublishingEdition.again(scorecard, edition, issues, seal).hash();
        return new Again(hash.equals(edition.hash()), Changes.since(edition, scorecard), scorecard);
    }
}
