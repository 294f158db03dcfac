import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Whole numbers that add up to a total, in proportion to weights, by largest remainder. */
final class Shares {

    private Shares() {
    }

    static double[] of(double total, double[] weights) {
        double sum = Arrays.stream(weights).sum();
        double[] exact = Arrays.stream(weights).map(weight -> total * weight / sum).toArray();
        double[] shares = Arrays.stream(exact).map(Math::floor).toArray();
        int left = (int) Math.round(total - Arrays.stream(shares).sum());
        IntStream.range(0, weights.length).boxed()
                .sorted(Comparator.comparingDouble(i -> shares[i] - exact[i]))
                .limit(Math.max(0, left)).forEach(i -> shares[i]++);
        return shares;
    }
}
