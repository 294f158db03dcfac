import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Invented people, each with a district, a phase, a need or an origin of their own, drawn by chance from
 * {@code children-populations.csv}. Tables counted from them add up in every direction, and hold as many ones and noughts as
 * chance gives. The same number of people in the same period are the same people, whatever is counted of them.
 */
final class Population {

    /** More than there are people in any one period, so that no two periods share one unless people stay. */
    private static final long APART = 100_000;

    private final String name;
    private final List<Map<String, String>> draws;

    Population(String name, List<Map<String, String>> populations) {
        this.name = name;
        this.draws = populations.stream().filter(row -> row.get("population").equals(name)).toList();
        if (draws.isEmpty()) {
            throw new IllegalStateException("children-populations.csv has no population " + name);
        }
    }

    /** One of them: a number that is theirs alone, and what they are. */
    record Person(long number, Map<String, String> member) { }

    /**
     * Those counted in a period. Where the population has so many leaving in a period, the longest there go and new ones come
     * after the last, so that most are the same as in the period before; otherwise all are new.
     */
    List<Person> in(Span period, long count) {
        String leaving = draws.getFirst().get("leaving");
        long first = period.index() * (leaving.isEmpty() ? APART : Long.parseLong(leaving));
        List<Person> people = new ArrayList<>();
        for (long number = first; number < first + count; number++) {
            people.add(person(number));
        }
        return people;
    }

    /** So many of the people, taken by chance, those of a heavier kind sooner: {@code phase:primary=1.2 area:E07000105=0.8}. */
    List<Person> taken(List<Person> people, long count, String tilts, String indicator) {
        Map<String, Double> weights = new HashMap<>();
        for (String tilt : tilts.isEmpty() ? new String[0] : tilts.split(" ")) {
            String kind = tilt.substring(0, tilt.indexOf('='));
            if (!members(kind.substring(0, kind.indexOf(':'))).contains(kind.substring(kind.indexOf(':') + 1))) {
                throw new IllegalStateException(indicator + ": the population " + name + " has nobody who is " + kind);
            }
            weights.put(kind, Double.parseDouble(tilt.substring(tilt.indexOf('=') + 1)));
        }
        Map<Person, Double> keys = new HashMap<>();
        for (Person person : people) {
            double weight = person.member().entrySet().stream()
                    .mapToDouble(each -> weights.getOrDefault(each.getKey() + ":" + each.getValue(), 1.0)).reduce(1, (a, b) -> a * b);
            keys.put(person, StrictMath.pow(chance(person.number(), indicator), 1 / weight));
        }
        return people.stream().sorted(Comparator.comparing((Person person) -> -keys.get(person))).limit(count).toList();
    }

    /** The members of a dimension, in the order of the file. */
    List<String> members(String dimension) {
        return draws.stream().filter(row -> row.get("dimension").equals(dimension))
                .flatMap(row -> Arrays.stream(row.get("members").split(" "))).distinct().toList();
    }

    private Person person(long number) {
        Map<String, String> member = new HashMap<>();
        for (Map<String, String> draw : draws) {
            String given = draw.get("given");
            boolean applies = given.isEmpty()
                    || given.substring(given.indexOf(':') + 1).equals(member.get(given.substring(0, given.indexOf(':'))));
            if (applies) {
                member.put(draw.get("dimension"), drawn(draw, chance(number, draw.get("dimension"))));
            }
        }
        return new Person(number, member);
    }

    private static String drawn(Map<String, String> draw, double chance) {
        String[] members = draw.get("members").split(" ");
        double[] weights = Arrays.stream(draw.get("weights").split(" ")).mapToDouble(Double::parseDouble).toArray();
        double left = chance * Arrays.stream(weights).sum();
        int at = 0;
        while (at < members.length - 1 && (left -= weights[at]) >= 0) {
            at++;
        }
        return members[at];
    }

    /** A number from nought to one that is always the same for the same person and purpose (the mixing of SplitMix64). */
    private double chance(long number, String purpose) {
        long mixed = IntStream.of(name.hashCode(), purpose.hashCode()).asLongStream().reduce(number, Population::mix);
        return (mixed >>> 11) * 0x1.0p-53;
    }

    private static long mix(long seed, long with) {
        long z = seed * 0x9E3779B97F4A7C15L + with;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
