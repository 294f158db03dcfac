import java.util.List;

/** Ordinary least squares with its two-sided t test, from first principles. */
final class Sums {

    private Sums() {
    }

    /** A slope per period and the probability of one at least as steep if there were none. */
    record Slope(int points, double perPeriod, double p) { }

    /** The line through the points (x, y); a constant series has slope 0 and p 1. */
    static Slope slope(List<double[]> points) {
        int n = points.size();
        double meanX = points.stream().mapToDouble(point -> point[0]).average().orElse(0);
        double meanY = points.stream().mapToDouble(point -> point[1]).average().orElse(0);
        double sxx = 0;
        double sxy = 0;
        for (double[] point : points) {
            sxx += (point[0] - meanX) * (point[0] - meanX);
            sxy += (point[0] - meanX) * (point[1] - meanY);
        }
        double slope = sxy / sxx;
        double squares = 0;
        for (double[] point : points) {
            double residual = point[1] - meanY - slope * (point[0] - meanX);
            squares += residual * residual;
        }
        if (squares == 0) {
            return new Slope(n, slope, slope == 0 ? 1 : 0);
        }
        double t = slope / Math.sqrt(squares / (n - 2) / sxx);
        return new Slope(n, slope, twoSided(t, n - 2));
    }

    /** P(|T| at least |t|) for Student's t: I_x(df/2, 1/2) with x = df / (df + t squared). */
    static double twoSided(double t, int df) {
        return incompleteBeta(df / 2.0, 0.5, df / (df + t * t));
    }

    private static double incompleteBeta(double a, double b, double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
        return x < (a + 1) / (a + b + 2) ? front * fraction(a, b, x) / a : 1 - front * fraction(b, a, 1 - x) / b;
    }

    /** The continued fraction of the incomplete beta function, by Lentz's method. */
    private static double fraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / (1 - (a + b) * x / (a + 1));
        double h = d;
        for (int m = 1; m < 500; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / (1 + even * d);
            c = 1 + even / c;
            h *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / (1 + odd * d);
            c = 1 + odd / c;
            h *= d * c;
            if (Math.abs(d * c - 1) < 1e-15) {
                break;
            }
        }
        return h;
    }

    /** Log gamma at half-integers and integers, by recurrence and Stirling's series. */
    private static double logGamma(double x) {
        double shift = 0;
        double z = x;
        while (z < 12) {
            shift -= Math.log(z);
            z += 1;
        }
        double inverse = 1 / (z * z);
        return shift + (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI)
                + (1.0 / 12 - inverse * (1.0 / 360 - inverse * (1.0 / 1260 - inverse / 1680))) / z;
    }
}
