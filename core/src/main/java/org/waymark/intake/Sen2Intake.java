package org.waymark.intake;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.casefile.Process;
import org.waymark.finding.Place;

/**
 * Reads the tables of the Department’s SEN2 return, joined by the keys of persons and requests, into the events of the
 * processes {@value #PLANS} and {@value #REVIEWS}. The keys pass the same door as those of event logs.
 */
final class Sen2Intake {
    static final String PLANS = "ehcp";
    static final String REVIEWS = "annual-reviews";

    private final Map<String, Process> processes;
    private final CaseDoor door;
    private final CaseRows rows;
    private final Sen2Requests requests = new Sen2Requests();

    Sen2Intake(Map<String, Process> processes, CaseDoor door, CaseRows rows) {
        this.processes = processes;
        this.door = door;
        this.rows = rows;
    }

    void read(List<Sheet> sheets) {
        String told = "";
        // A file of several tables is refused whole where one of them is.
        var refused = new HashSet<String>();
        for (Sen2Module module : Sen2Module.values()) {
            for (Sheet sheet : sheets) {
                if (!sheet.kind().equals(module.kind()) || refused.contains(sheet.file())) {
                    continue;
                }
                if (door.admits(sheet)) {
                    told = module == Sen2Module.REQUESTS ? sheet.file() : told;
                    read(module, Sen2Sheet.of(sheet, module));
                } else {
                    refused.add(sheet.file());
                }
            }
        }
        if (!told.isEmpty()) {
            counted(told);
        }
    }

    private void read(Sen2Module module, Sheet sheet) {
        List<String> header = sheet.header();
        if (!header.isEmpty() && !header.contains(module.key()) && !header.contains(module.otherKey())) {
            String keys = module.key() + (module.otherKey().isEmpty() ? "" : " or " + module.otherKey());
            door.findings().add(Rule.named("sen2-no-key").at(Place.of(sheet.file(), 1), "", "columns", keys));
            return;
        }
        var form = new Form(module.kind(), module.columns(), new LinkedHashSet<>(), Set.of());
        Reading.of(sheet, form, door.findings(), reading -> new Sen2Table(module, door, rows, requests, reading));
    }

    /** Makes cases of the requests, once all that belongs to them is read. */
    private void counted(String file) {
        Optional<Process> plans = Optional.ofNullable(processes.get(PLANS));
        Optional<Process> reviews = Optional.ofNullable(processes.get(REVIEWS));
        requests.all().forEach((key, request) -> {
            plans.ifPresent(process -> request.counted(key, process, rows));
            reviews.ifPresent(process -> request.reviewed(process, rows));
        });
        long before =
                requests.all().values().stream().filter(Sen2Request::before).count();
        if (before > 0) {
            door.findings().add(Rule.named("sen2-before").at(Place.of(file), "", "number", before));
        }
        door.findings().add(Rule.named("sen2-stages").at(Place.of(file), ""));
    }
}
