package org.waymark.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationKey;
import org.waymark.statistics.LinearProgramme;

/** Knows everything that a council's mask lets through on every day of publishing, and that every figure is a sum of cases. */
final class Snoop {
    private static final Need SECRET = new Need.Small(1, 5, 1);

    private final Council council;
    private final Map<Council.Atom, Integer> unknown = new LinkedHashMap<>();
    private final LinearProgramme programme;
    private final Set<String> told = new HashSet<>();

    Snoop(Council council, Mask mask, UnaryOperator<Observation> meddling) {
        this.council = council;
        council.cases.keySet().forEach(atom -> unknown.put(atom, unknown.size()));
        double[] high = new double[unknown.size()];
        java.util.Arrays.fill(high, Double.POSITIVE_INFINITY);
        programme = new LinearProgramme(new double[unknown.size()], high);
        for (LocalDate day : council.published) {
            var newest = new LinkedHashMap<ObservationKey, Council.Row>();
            council.rows.stream()
                    .filter(row -> !row.row().recordedAt().toLocalDate().isAfter(day))
                    .forEach(row -> newest.put(row.row().key(), row));
            for (Council.Row row : newest.values()) {
                if (meddling.apply(mask.shown(row.row())).absence() == null) {
                    learn(row.above(), row.below());
                }
            }
        }
    }

    /** The number of each kind of case, once. */
    private void learn(List<Council.Atom> above, List<Council.Atom> below) {
        learn(above);
        if (!below.isEmpty()) {
            learn(below);
        }
    }

    private void learn(List<Council.Atom> atoms) {
        if (told.add(atoms.toString())) {
            double sum = atoms.stream()
                    .mapToInt(atom -> council.cases.getOrDefault(atom, 0))
                    .sum();
            int[] which = which(atoms);
            programme.equation(which, ones(which.length), sum);
        }
    }

    private int[] which(List<Council.Atom> atoms) {
        return atoms.stream()
                .mapToInt(atom -> java.util.Objects.requireNonNull(unknown.get(atom)))
                .toArray();
    }

    private static double[] ones(int size) {
        double[] ones = new double[size];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }

    /** Every small number of cases in a figure that can be told too well. */
    List<String> finds() {
        var finds = new ArrayList<String>();
        Map<String, Boolean> done = new HashMap<>();
        for (Council.Row row : council.rows) {
            var all = new ArrayList<>(row.above());
            all.addAll(row.below());
            for (List<Council.Atom> atoms : List.of(row.above(), row.below(), all)) {
                int value = atoms.stream()
                        .mapToInt(atom -> council.cases.getOrDefault(atom, 0))
                        .sum();
                if (value >= 1 && value <= 5 && done.putIfAbsent(atoms.toString(), true) == null) {
                    int[] which = which(atoms);
                    double low = programme
                            .least(which, ones(which.length))
                            .orElseThrow()
                            .value();
                    double high = programme
                            .greatest(which, ones(which.length))
                            .orElseThrow()
                            .value();
                    if (!SECRET.safe(low, high)) {
                        finds.add(row.row().key() + " is " + value + ": from " + low + " to " + high);
                    }
                }
            }
        }
        return finds;
    }
}
