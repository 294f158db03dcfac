package org.waymark.web.review;

import java.util.HashMap;
import java.util.stream.Collectors;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Right;
import org.waymark.indicator.FrameworkMetric;
import org.waymark.office.ReadingFrameworks;
import org.waymark.report.FollowingSaid;
import org.waymark.scorecard.Coverage;
import org.waymark.web.Addresses;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** What our indicators hold of outside frameworks, what they lack, and how proxies have followed. */
record FrameworkPages(Desk desk) {
    void at(Addresses addresses) {
        addresses.get(Desk.HOME + "/frameworks", Addresses.right(Right.SEE_DRAFTS), this::show);
    }

    private ServerResponse show(ServerRequest request) {
        ReadingFrameworks.Read read = desk.room().frameworks().of(Visitor.of(request));
        var values = new HashMap<String, Object>();
        values.put("any", read.any());
        values.put(
                "held", read.coverage().held().stream().map(FrameworkPages::met).toList());
        values.put(
                "gaps",
                read.coverage().gaps().stream().map(FrameworkPages::metric).toList());
        values.put(
                "alone",
                read.coverage().alone().stream()
                        .map(indicator -> indicator.latest().wording().name())
                        .toList());
        values.put(
                "proxies",
                read.proxies().stream()
                        .map(proxy -> new Shown.Proxy(
                                Words.say(
                                        "review.proxy.of",
                                        proxy.line().name(),
                                        proxy.metric().name()),
                                FollowingSaid.of(proxy.following())))
                        .toList());
        return desk.page(request, "frameworks", Words.say("review.frameworks.title"), values);
    }

    private static Shown.Step met(Coverage.Met met) {
        return new Shown.Step(
                metric(met.metric()).what(),
                met.metric().metric(),
                met.metric().framework(),
                met.by().stream()
                        .map(by -> Words.say(
                                "review.relation." + by.mapping().relation().code(),
                                by.indicator().latest().wording().name()))
                        .collect(Collectors.joining("; ")));
    }

    private static Shown.Step metric(FrameworkMetric metric) {
        return new Shown.Step(metric.name(), metric.metric(), metric.framework(), metric.source());
    }
}
