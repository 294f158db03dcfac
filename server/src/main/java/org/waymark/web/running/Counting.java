package org.waymark.web.running;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts what is asked and how long it took, by the hundred of the answer's status and by nothing that tells who asked what. */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class Counting extends OncePerRequestFilter {
    private static final String SECONDS = "waymark_http_request_seconds";
    private static final String HELP = "How long answers took.";

    /** Seconds. */
    private static final double[] EDGES = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};

    private final LongAdder[] statuses = {
        new LongAdder(), new LongAdder(), new LongAdder(), new LongAdder(), new LongAdder()
    };
    private final AtomicLongArray buckets = new AtomicLongArray(EDGES.length + 1);
    private final LongAdder nanoseconds = new LongAdder();
    private final LongAdder underWay = new LongAdder();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long begun = System.nanoTime();
        boolean answered = false;
        underWay.increment();
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            underWay.decrement();
            count(answered ? response.getStatus() : 500, System.nanoTime() - begun);
        }
    }

    private void count(int status, long took) {
        statuses[Math.clamp(status / 100, 1, 5) - 1].increment();
        nanoseconds.add(took);
        int bucket = 0;
        while (bucket < EDGES.length && took / 1e9 > EDGES[bucket]) {
            bucket++;
        }
        buckets.incrementAndGet(bucket);
    }

    List<Measure> measures() {
        var measures = new ArrayList<Measure>();
        for (int hundred = 1; hundred <= 5; hundred++) {
            measures.add(Measure.counter(
                    "waymark_http_requests_total",
                    "Answers by the hundred of their status.",
                    "status=\"" + hundred + "xx\"",
                    statuses[hundred - 1].sum()));
        }
        measures.add(
                Measure.gauge("waymark_http_requests_under_way", "Requests being answered just now.", underWay.sum()));
        long so = 0;
        for (int bucket = 0; bucket <= EDGES.length; bucket++) {
            so += buckets.get(bucket);
            String edge = bucket < EDGES.length ? Double.toString(EDGES[bucket]) : "+Inf";
            measures.add(new Measure(SECONDS + "_bucket", HELP, "histogram", "le=\"" + edge + "\"", so));
        }
        measures.add(new Measure(SECONDS + "_sum", HELP, "histogram", "", nanoseconds.sum() / 1e9));
        measures.add(new Measure(SECONDS + "_count", HELP, "histogram", "", so));
        return measures;
    }
}
