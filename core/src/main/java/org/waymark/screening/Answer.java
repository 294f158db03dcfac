package org.waymark.screening;

import java.util.List;

/**
 * One check's answer about one data set.
 *
 * @param check the check's name, as the Department's screener has it
 * @param sentence what was found and what to do about it, in plain words
 * @param spots where, as far as a person reads: the first {@value Verdict#KEPT}
 */
public record Answer(Stage stage, String check, Result result, String sentence, List<Spot> spots) {}
