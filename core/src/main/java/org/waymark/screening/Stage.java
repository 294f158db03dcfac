package org.waymark.screening;

/** The stages in their order: one with a failure is the last. */
public enum Stage {
    FILE_READ("File read"),
    FILENAME("filename"),
    PRECHECK_COLUMNS("Precheck columns"),
    PRECHECK_CROSS_FILE("Precheck cross-file"),
    COLUMNS("Check columns"),
    PRECHECK_META("Precheck meta"),
    META("Check meta"),
    PRECHECK_TIME("Precheck time"),
    PRECHECK_FILTERS("Precheck filters"),
    PRECHECK_GEOGRAPHY("Precheck geography"),
    TIME("Check time"),
    FILTERS("Check filters"),
    GEOGRAPHY("Check geography"),
    GENERAL("Check general"),
    INDICATORS("Check indicators"),
    HARMONISED("Check harmonised"),
    API("Check API");

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    /** As the Department's screener names it. */
    public String title() {
        return title;
    }
}
