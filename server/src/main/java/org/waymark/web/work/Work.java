package org.waymark.web.work;

import jakarta.servlet.MultipartConfigElement;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.waymark.access.Right;
import org.waymark.web.Addresses;
import org.waymark.web.Pages;
import org.waymark.web.Press;
import org.waymark.web.Tab;

/** Where officers bring figures in, and edit what stands around them. */
public final class Work implements Pages {
    private static final long LARGEST = 600_000_000;

    private final Workplace place;

    public Work(Workplace place) {
        this.place = place;
    }

    @Override
    public List<Tab> tabs() {
        return List.of(
                new Tab(92, "/work/bring", false, "work.nav.bring", Addresses.right(Right.ENTER_FIGURES)),
                new Tab(95, "/work/cases", false, "work.nav.cases", Addresses.right(Right.SEE_CASES)),
                new Tab(93, "/work/record", false, "work.nav.record", Addresses.right(Right.SEE_HISTORY)));
    }

    @Override
    public void at(Addresses addresses, Press press) {
        var uploads = new Uploads(place);
        var desk = new Desk(place, uploads, press);
        new BringPages(desk).at(addresses);
        new FigurePages(desk).at(addresses);
        new RecordPages(desk).at(addresses);
        new TargetPages(desk).at(addresses);
        new DefinitionPages(desk).at(addresses);
        new WordsPages(desk).at(addresses);
        new DuePages(desk).at(addresses);
        new CasePages(desk).at(addresses);
    }

    @Override
    public void prepare(GenericApplicationContext context) {
        context.registerBean(
                MultipartConfigElement.class,
                () -> new MultipartConfigElement("", LARGEST, LARGEST + 100_000, 1 << 16));
        var threshold = new FilterRegistrationBean<>(new Threshold());
        threshold.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        context.registerBean("uploadThreshold", FilterRegistrationBean.class, () -> threshold);
    }
}
