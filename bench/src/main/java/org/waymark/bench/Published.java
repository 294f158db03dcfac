package org.waymark.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.confidentiality.Rules;
import org.waymark.disclosure.Mask;
import org.waymark.disclosure.Structure;
import org.waymark.folder.Folder;
import org.waymark.folder.FolderStores;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.observation.Observation;
import org.waymark.template.Template;

/** All that a pack would publish if nothing were hidden, and its rules of what must be. */
record Published(List<Observation> revisions, Structure structure, Rules rules) {

    static Published of(Path pack) {
        var rows = new ArrayList<Observation>();
        var read = Folder.open(pack).value().read(rows::add);
        if (read.findings().hasErrors()) {
            throw new IllegalStateException(String.valueOf(read.findings().shown()));
        }
        var stores = FolderStores.of(read.value(), rows);
        var indicators = new LinkedHashMap<IndicatorCode, Indicator>();
        stores.definitions().indicators().forEach(each -> indicators.put(each.code(), each));
        return new Published(
                stores.observations().revisionsBefore(LocalDate.of(9999, 12, 31).atStartOfDay()),
                new Structure(
                        stores.definitions().gazetteer(),
                        stores.definitions().cohorts(),
                        indicators,
                        stores.templates().all().stream().map(Template::council).collect(Collectors.toSet())),
                Rules.of(stores.confidentiality().all()));
    }

    Mask mask() {
        return Mask.of(revisions, structure, rules);
    }
}
