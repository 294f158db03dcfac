package org.waymark.snapshot;

import org.waymark.action.Actions;
import org.waymark.calendar.Answers;
import org.waymark.calendar.Meetings;
import org.waymark.casefile.CaseFiles;
import org.waymark.commentary.Commentaries;
import org.waymark.confidentiality.ConfidentialityRules;
import org.waymark.indicator.Definitions;
import org.waymark.observation.Observations;
import org.waymark.target.Targets;
import org.waymark.template.Templates;

/** Every store a report is read from: a folder's in memory, or the database's. */
public record Stores(
        Definitions definitions,
        Templates templates,
        Observations observations,
        Targets targets,
        Commentaries commentaries,
        Actions actions,
        Meetings meetings,
        Answers answers,
        ConfidentialityRules confidentiality,
        CaseFiles cases) {}
