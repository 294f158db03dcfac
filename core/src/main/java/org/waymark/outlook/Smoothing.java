package org.waymark.outlook;

/**
 * The Theta method (Assimakopoulos and Nikolopoulos, International Journal of Forecasting 16, 2000) in the form that Hyndman
 * and Billah showed it to be (the same journal, 19, 2003): simple exponential smoothing with a drift of half the slope of a
 * straight line through the series. Where the season is plain the series is adjusted for it first.
 */
final class Smoothing {
    private static final double NINETY_PER_CENT = 1.6448536269514722;

    private Smoothing() {}

    /** The next {@code ahead} figures after a series of three or more without gaps. */
    static double[] theta(double[] series, int season, int ahead) {
        int n = series.length;
        double[] seasonal = plainSeason(series, season) ? indices(series, season) : new double[season];
        var adjusted = new double[n];
        for (int i = 0; i < n; i++) {
            adjusted[i] = series[i] - seasonal[i % season];
        }
        double alpha = alpha(adjusted);
        double level = level(adjusted, alpha)[0];
        double half = slope(adjusted) / 2;
        var forecasts = new double[ahead];
        for (int h = 1; h <= ahead; h++) {
            double drift = half * (h - 1 + (1 - Math.pow(1 - alpha, n)) / alpha);
            forecasts[h - 1] = level + drift + seasonal[(n + h - 1) % season];
        }
        return forecasts;
    }

    /** The same period of the last year held; of yearly figures, the last. */
    static double[] naive(double[] series, int season, int ahead) {
        var forecasts = new double[ahead];
        int n = series.length;
        for (int h = 0; h < ahead; h++) {
            forecasts[h] = n >= season ? series[n - season + h % season] : series[n - 1];
        }
        return forecasts;
    }

    /** Autocorrelation at a year's lag beyond what nine series in ten without a season would show. */
    static boolean plainSeason(double[] series, int season) {
        int n = series.length;
        if (season < 2 || n <= 2 * season) {
            return false;
        }
        double mean = mean(series);
        double squares = 0;
        for (double value : series) {
            squares += (value - mean) * (value - mean);
        }
        if (squares == 0) {
            return false;
        }
        double earlier = 0;
        double last = 0;
        for (int lag = 1; lag <= season; lag++) {
            double sum = 0;
            for (int i = lag; i < n; i++) {
                sum += (series[i] - mean) * (series[i - lag] - mean);
            }
            last = sum / squares;
            if (lag < season) {
                earlier += last * last;
            }
        }
        return last > NINETY_PER_CENT * Math.sqrt((1 + 2 * earlier) / n);
    }

    /** Classical additive decomposition: the mean distance of each season from a centred moving average of a year. */
    static double[] indices(double[] series, int season) {
        var sums = new double[season];
        var counts = new int[season];
        int half = season / 2;
        boolean even = season % 2 == 0;
        for (int i = half; i < series.length - half; i++) {
            double sum = 0;
            for (int j = -half; j <= half; j++) {
                sum += series[i + j] * (even && Math.abs(j) == half ? 0.5 : 1);
            }
            sums[i % season] += series[i] - sum / season;
            counts[i % season]++;
        }
        var indices = new double[season];
        double total = 0;
        for (int s = 0; s < season; s++) {
            indices[s] = counts[s] == 0 ? 0 : sums[s] / counts[s];
            total += indices[s];
        }
        for (int s = 0; s < season; s++) {
            indices[s] -= total / season;
        }
        return indices;
    }

    /** Of 0.01 to 0.99 in hundredths, the one with the smallest squared errors a step ahead. */
    private static double alpha(double[] series) {
        double best = 0.01;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < 100; i++) {
            double squares = level(series, i / 100.0)[1];
            if (squares < least) {
                least = squares;
                best = i / 100.0;
            }
        }
        return best;
    }

    /** The last level, which began at the first figure, and the sum of squared errors a step ahead. */
    private static double[] level(double[] series, double alpha) {
        double level = series[0];
        double squares = 0;
        for (int i = 1; i < series.length; i++) {
            double error = series[i] - level;
            squares += error * error;
            level += alpha * error;
        }
        return new double[] {level, squares};
    }

    private static double slope(double[] series) {
        double middle = (series.length - 1) / 2.0;
        double mean = mean(series);
        double over = 0;
        double under = 0;
        for (int i = 0; i < series.length; i++) {
            over += (i - middle) * (series[i] - mean);
            under += (i - middle) * (i - middle);
        }
        return under == 0 ? 0 : over / under;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
