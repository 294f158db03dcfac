package org.waymark.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.Limit;
import org.waymark.casefile.Process;
import org.waymark.casefile.Stage;
import org.waymark.casework.WhatIf;
import picocli.CommandLine.Option;

/** What is asked of work done otherwise. */
final class WhatIfOptions {
    private static final double WHOLE = 100;
    private static final double MOST = 1_000;

    @Option(names = "--queue", paramLabel = "STAGE", descriptionKey = "cases.queue")
    private @Nullable String queue;

    @Option(names = "--more", paramLabel = "N", descriptionKey = "cases.more")
    private double more;

    @Option(names = "--inflow", paramLabel = "PERCENT", defaultValue = "100", descriptionKey = "cases.inflow")
    private double inflow;

    @Option(names = "--limit", paramLabel = "LIMIT", descriptionKey = "cases.limit")
    private @Nullable String limit;

    boolean isAsked() {
        return queue != null;
    }

    /** Empty when nothing is asked. */
    Optional<WhatIf.Change> of(Process process) {
        if (queue == null) {
            if (more != 0 || inflow != WHOLE || limit != null) {
                throw new WrongCommand(Words.say("cases.queue.which", stages(process)));
            }
            return Optional.empty();
        }
        if (process.stages().stream().noneMatch(stage -> stage.code().equals(queue))) {
            throw new WrongCommand(Words.say("cases.queue.none", queue, process.code(), stages(process)));
        }
        if (!(Math.abs(more) <= MOST) || !(inflow >= 0 && inflow <= MOST)) {
            throw new WrongCommand(Words.say("cases.queue.far"));
        }
        return Optional.of(new WhatIf.Change(
                queue, more, inflow / WHOLE, Optional.ofNullable(limit).map(text -> limit(text, process))));
    }

    static Limit limit(String text, Process process) {
        return process.limit(text).orElseThrow(() -> new WrongCommand(Words.say("cases.limit.form", text)));
    }

    private static String stages(Process process) {
        return String.join(", ", process.stages().stream().map(Stage::code).toList());
    }
}
