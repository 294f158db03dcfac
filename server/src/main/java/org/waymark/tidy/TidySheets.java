package org.waymark.tidy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.intake.Rule;
import org.waymark.intake.Sheet;
import org.waymark.screening.Answer;
import org.waymark.screening.DataSet;
import org.waymark.screening.Lists;
import org.waymark.screening.Result;
import org.waymark.screening.Screening;
import org.waymark.screening.Spot;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.toml.TomlMapper;

/** The Department's data files in a pack, as its mapping files explain them: {@code tidy.toml} and {@code tidy/*.toml}. */
public final class TidySheets {
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private final Path root;
    private final Set<String> listed;
    private final Findings findings;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> files = new ArrayList<>();

    private TidySheets(Path root, Set<String> listed, Findings findings) {
        this.root = root;
        this.listed = listed;
        this.findings = findings;
    }

    /**
     * @param sheets of observations, one for each data file
     * @param files every file that was read, relative to the pack
     */
    public record Found(List<Sheet> sheets, List<String> files) {}

    /** @param listed the codes of the pack's own areas.csv */
    public static Found in(Path root, Set<String> listed, Findings findings) throws IOException {
        var tidy = new TidySheets(root, listed, findings);
        for (Path file : mappings(root)) {
            tidy.read(file);
        }
        return new Found(List.copyOf(tidy.sheets), List.copyOf(tidy.files));
    }

    private static List<Path> mappings(Path root) throws IOException {
        var files = new ArrayList<Path>();
        if (Files.isRegularFile(root.resolve("tidy.toml"))) {
            files.add(root.resolve("tidy.toml"));
        }
        if (Files.isDirectory(root.resolve("tidy"))) {
            try (Stream<Path> inside = Files.list(root.resolve("tidy"))) {
                inside.filter(file -> file.toString().endsWith(".toml"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    private void read(Path file) throws IOException {
        String name = relative(file);
        files.add(name);
        try {
            Map<String, Object> tree = TomlMapper.builder().build().readValue(Files.readAllBytes(file), TREE);
            new MappingReader(name, findings).read(tree).forEach(this::read);
        } catch (JacksonException invalid) {
            String reason = invalid.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
            findings.add(Rule.named("bad-toml").at(Place.of(name), "", "reason", reason));
        }
    }

    private void read(Mapping mapping) {
        Optional<Path> data = inside(mapping.data(), mapping);
        if (data.isEmpty()) {
            return;
        }
        Path meta = mapping.meta()
                .flatMap(named -> inside(named, mapping))
                .orElse(TidyPair.of(data.get()).meta());
        boolean explained = Files.isRegularFile(meta) || mapping.meta().isPresent();
        TidyPair.Read read =
                explained ? new TidyPair(data.get(), meta).read(Lists.shipped()) : TidyPair.alone(data.get(), mapping);
        switch (read) {
            case TidyPair.Read.Unread(String sentence, Spot _) ->
                findings.add(Rule.named("tidy-unread").at(Place.of(mapping.data()), "", "sentence", sentence));
            case TidyPair.Read.Whole(DataSet set, List<String> notUtf8) -> {
                if (!explained) {
                    findings.add(Rule.named("tidy-no-metadata").at(Place.of(mapping.data()), ""));
                }
                tell(Screening.of(set, notUtf8), mapping);
                add(set, mapping);
                files.add(relative(data.get()));
                if (explained) {
                    files.add(relative(meta));
                }
            }
        }
    }

    private void add(DataSet set, Mapping mapping) {
        List<String> absent = new ArrayList<>(TidySheet.absent(mapping, set.data()));
        Stream.of("time_period", "time_identifier", "geographic_level")
                .filter(column -> !set.data().has(column))
                .forEach(absent::add);
        absent.forEach(column -> findings.add(
                Rule.named("tidy-column").at(Place.of(mapping.data()), column, "mapping", mapping.file())));
        if (absent.isEmpty()) {
            sheets.add(new TidySheet(
                    mapping.data(), set.data(), mapping, RowsTaken.of(set, mapping, listed, mapping.data(), findings)));
        }
    }

    /** Each of the Department's checks that fails, by its name, at the first place it speaks of. */
    private void tell(Screening screening, Mapping mapping) {
        Stream.concat(screening.answers().stream(), screening.departures().stream())
                .filter(answer -> answer.result() == Result.FAIL)
                .forEach(answer -> findings.add(Rule.named("tidy-check")
                        .at(place(answer, mapping), "", "check", answer.check(), "sentence", answer.sentence())));
    }

    private static Place place(Answer answer, Mapping mapping) {
        return answer.spots().stream()
                .findFirst()
                .map(spot -> Place.of(
                        Unpacking.name(mapping.data()).endsWith("/" + spot.file()) ? mapping.data() : spot.file(),
                        spot.row(),
                        spot.column()))
                .orElse(Place.of(mapping.data()));
    }

    /** The file of that path, if it lies in the pack, links followed; else a finding. */
    private Optional<Path> inside(String named, Mapping mapping) {
        try {
            Path file = Unpacking.existing(root.resolve(named).normalize());
            if (!Files.exists(file)) {
                findings.add(Rule.named("tidy-unread")
                        .at(Place.of(mapping.file()), named, "sentence", "There is no file " + named + "."));
                return Optional.empty();
            }
            if (file.toRealPath().startsWith(root.toRealPath())) {
                return Optional.of(file);
            }
        } catch (InvalidPathException | IOException _) {
            // Told as any other path that leads nowhere.
        }
        findings.add(Rule.named("outside-folder").at(Place.of(mapping.file()), named));
        return Optional.empty();
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
