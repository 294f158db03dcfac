import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Drafts a designed series again and again, each time from the next seed, until its verdicts are the wanted ones. */
final class Drafts {

    private static final long SEED = 66160;
    private static final int ATTEMPTS = 20_000;

    private final Pack pack;
    private final Judge judge;
    private final List<Map<String, String>> anchors;
    private final List<Map<String, String>> firstFigures;

    Drafts(Pack pack, List<Map<String, String>> anchors, List<Map<String, String>> firstFigures) {
        this.pack = pack;
        this.judge = new Judge(pack);
        this.anchors = anchors;
        this.firstFigures = firstFigures;
    }

    /** One part of a series before it becomes a row; published parts are fixed. */
    private static final class Part {
        final Span period;
        double top;
        double bottom;
        boolean fixed;
        String source = "";
        String volumeSource = "";

        Part(Span period) {
            this.period = period;
        }
    }

    /** Puts an accepted draft into the pack and returns its rows. */
    List<Pack.Row> draft(Design design) {
        int decimals = Integer.parseInt(pack.versions(design.judged()).getLast().get("decimals"));
        int[] failures = new int[Design.REPORTS.size()];
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<Part> parts = parts(design, new Random(SEED * 1_000_003 + design.code().hashCode() * 131L + attempt));
            List<Pack.Row> rows = new ArrayList<>();
            parts.forEach(part -> rows.addAll(rows(design, part)));
            pack.replace(design.code(), rows);
            if (!design.row().get("shown_as").isEmpty()) {
                List<Pack.Row> shown = shown(design, parts);
                pack.replace(design.judged(), shown);
                rows.addAll(shown);
            }
            int refused = refused(design, decimals);
            if (refused < 0) {
                parts.forEach(part -> rows.addAll(beside(design, part)));
                return rows;
            }
            failures[refused]++;
        }
        throw new IllegalStateException("no draft of " + design.code() + " fits; first refusals by report "
                + Arrays.toString(failures));
    }

    /** The first report whose verdict is not the wanted one, or -1. */
    private int refused(Design design, int decimals) {
        if (design.row().get("trend").isEmpty() && design.row().get("rating").isEmpty()) {
            return -1;
        }
        for (int report = Design.REPORTS.size() - 1; report >= 0; report--) {
            Judge.Verdict verdict = judge.verdict(design.judged(), pack.edition(Design.REPORTS.get(report)));
            if (!design.accepts(report, verdict, decimals)) {
                return report;
            }
        }
        return -1;
    }

    private List<Part> parts(Design design, Random random) {
        List<Part> parts = new ArrayList<>();
        double noise = design.number("noise", 0);
        for (Span period : design.periods()) {
            Part part = new Part(period);
            double wobble = random.nextGaussian();
            double size = 1 + design.number("volume_noise", 0.03) * random.nextGaussian();
            if (design.hasParts()) {
                double most = design.per() == 100 ? 99.9 : Double.MAX_VALUE;
                double share = Math.clamp(design.level(period) + design.season(period) + noise * wobble, 0, most);
                double growth = 1 + design.number("volume_growth", 0) * (period.start().getYear() - 2020);
                part.bottom = design.volumeOf().isEmpty()
                        ? Math.rint(design.volume(period) * growth * design.volumeSeason(period) * size)
                        : held(design.volumeOf(), period);
                part.top = Math.rint(part.bottom * share / design.per());
            } else {
                part.top = Math.max(0, Math.rint(design.level(period) * design.volumeSeason(period) * (1 + noise * wobble)));
            }
            parts.add(part);
        }
        anchors.stream().filter(anchor -> anchor.get("indicator").equals(design.code())).forEach(anchor -> apply(anchor, parts));
        return parts;
    }

    /** The denominator of a series drafted before, for one that is about the same people. */
    private double held(String code, Span period) {
        return pack.rows(code).stream().filter(row -> row.period().equals(period)).findFirst().orElseThrow().denominator().doubleValue();
    }

    /** Holds a part to a published figure, or makes the parts of a year add up to it. */
    private static void apply(Map<String, String> anchor, List<Part> parts) {
        Span span = Span.parse(anchor.get("period"));
        BigDecimal value = Pack.number(anchor.get("value"));
        BigDecimal top = Pack.number(anchor.get("numerator"));
        BigDecimal bottom = Pack.number(anchor.get("denominator"));
        List<Part> within = parts.stream().filter(part -> span.contains(part.period.start()) && span.contains(part.period.end())).toList();
        if (within.size() == 1) {
            Part part = within.getFirst();
            part.bottom = bottom == null ? part.bottom : bottom.doubleValue();
            part.top = top != null ? top.doubleValue() : part.bottom == 0 ? value.doubleValue()
                    : Math.rint(part.bottom * value.doubleValue() / 100);
            part.fixed = true;
            part.source = anchor.get("source");
            part.volumeSource = anchor.get("volume_source");
            return;
        }
        List<Part> free = within.stream().filter(part -> !part.fixed).toList();
        if (bottom != null) {
            double[] sizes = Shares.of(bottom.doubleValue() - within.stream().filter(part -> part.fixed).mapToDouble(part -> part.bottom).sum(),
                    free.stream().mapToDouble(part -> part.bottom).toArray());
            for (int i = 0; i < sizes.length; i++) {
                free.get(i).top = sizes[i] * free.get(i).top / free.get(i).bottom;
                free.get(i).bottom = sizes[i];
            }
        }
        double total = (top == null ? value : top).doubleValue();
        double[] tops = Shares.of(total - within.stream().filter(part -> part.fixed).mapToDouble(part -> part.top).sum(),
                free.stream().mapToDouble(part -> part.top).toArray());
        for (int i = 0; i < tops.length; i++) {
            free.get(i).top = free.get(i).bottom == 0 ? tops[i] : Math.min(tops[i], free.get(i).bottom);
            free.get(i).source = anchor.get("source");
        }
    }

    /** The revisions of one part: the figure as first reported, if it was another, and the figure as it stands. */
    private List<Pack.Row> rows(Design design, Part part) {
        List<Pack.Row> rows = new ArrayList<>();
        Double bottom = design.hasParts() ? part.bottom : null;
        for (Map<String, String> first : firstFigures) {
            if (first.get("indicator").equals(design.code()) && Span.parse(first.get("period")).equals(part.period)) {
                double top = Double.parseDouble(first.get("value"));
                Pack.Row row = row(design, design.code(), part, top, design.hasParts() ? null : top, bottom);
                rows.add(with(row, "provisional", row.recorded(), first.get("note")));
                Pack.Row later = row(design, design.code(), part, part.top, design.hasParts() ? null : part.top, bottom);
                rows.add(with(later, "revised", LocalDate.parse(first.get("revised_on")), first.get("revised_note")));
                return rows;
            }
        }
        rows.add(row(design, design.code(), part, part.top, design.hasParts() ? null : part.top, bottom));
        return rows;
    }

    /** The same part again for the indicators beside: what it counts, as an activity, and the part alone. */
    private static List<Pack.Row> beside(Design design, Part part) {
        List<Pack.Row> rows = new ArrayList<>();
        if (!design.row().get("parts_as").isEmpty()) {
            rows.add(row(design, design.row().get("parts_as"), part, part.top, null, part.bottom));
        }
        if (!design.row().get("volume_as").isEmpty()) {
            part.source = part.volumeSource.isEmpty() ? part.source : part.volumeSource;
            rows.add(row(design, design.row().get("volume_as"), part, null, part.bottom, null));
        }
        return rows;
    }

    private static Pack.Row row(Design design, String code, Part part, Double top, Double value, Double bottom) {
        boolean latest = part.period.toString().equals(design.row().get("to")) && design.row().get("latest").equals("provisional");
        return new Pack.Row(code, Pack.COUNCIL, "all", part.period, whole(value), bottom == null ? null : whole(top), whole(bottom),
                latest ? "provisional" : "final", "", design.recorded(part.period),
                part.source.isEmpty() ? design.row().get("source") : part.source, "");
    }

    private static Pack.Row with(Pack.Row row, String status, LocalDate recorded, String note) {
        return new Pack.Row(row.indicator(), row.area(), row.cohort(), row.period(), row.value(), row.numerator(), row.denominator(),
                status, row.symbol(), recorded, row.source(), note);
    }

    private static BigDecimal whole(Double number) {
        return number == null ? null : BigDecimal.valueOf(Math.round(number));
    }

    /** The overlapping figure that is supplied as such: four quarters together, at the shown indicator's decimals. */
    private List<Pack.Row> shown(Design design, List<Part> parts) {
        int decimals = Integer.parseInt(pack.versions(design.judged()).getLast().get("decimals"));
        List<Pack.Row> rows = new ArrayList<>();
        for (int i = 3; i < parts.size(); i++) {
            List<Part> year = parts.subList(i - 3, i + 1);
            double top = year.stream().mapToDouble(part -> part.top).sum();
            double bottom = year.stream().mapToDouble(part -> part.bottom).sum();
            BigDecimal percent = BigDecimal.valueOf(Math.round(top)).multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(Math.round(bottom)), decimals, RoundingMode.HALF_UP);
            Pack.Row row = row(design, design.judged(), parts.get(i), null, 0.0, null);
            rows.add(new Pack.Row(row.indicator(), row.area(), "all", row.period(), percent, null, null, row.status(), "",
                    row.recorded(), row.source(), ""));
        }
        return rows;
    }
}
