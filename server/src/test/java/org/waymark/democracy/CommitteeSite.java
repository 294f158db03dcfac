package org.waymark.democracy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small committee system on this machine: answers in the shape of Modern.gov's web service, or as badly as it is told. */
public final class CommitteeSite implements AutoCloseable {
    private static final String XML = "text/xml; charset=utf-8";

    /** What it answers to a call. */
    public record Said(int status, String type, String body) {}

    private final HttpServer server;
    private final Map<String, Said> answers = new ConcurrentHashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<String> agents = new CopyOnWriteArrayList<>();

    public CommitteeSite() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException not) {
            throw new UncheckedIOException(not);
        }
        server.createContext("/", this::answer);
        server.start();
        says("GetCommittees", """
            <?xml version="1.0" encoding="utf-8"?>
            <committees xmlns="http://moderngov.co.uk/">
              <committeescount>2</committeescount>
              <committee><committeeid>115</committeeid><committeetitle>Cabinet</committeetitle>
                <committeedeleted>False</committeedeleted></committee>
              <committee><committeeid>894</committeeid>
                <committeetitle>Children&amp;#39;s, Young People &amp;amp; Education</committeetitle></committee>
            </committees>
            """);
        says("GetMeetings", """
            <?xml version="1.0" encoding="utf-8"?>
            <getmeetings><committeeid>115</committeeid><meetings>
              <meeting><meetingid>9502</meetingid><meetingdate>12/12/2024</meetingdate><meetingtime>10:00</meetingtime></meeting>
              <meeting><meetingid>9501</meetingid><meetingdate>26/09/2024</meetingdate><meetingtime>10:00</meetingtime></meeting>
              <meeting><meetingid>9503</meetingid><meetingdate>09/01/2025</meetingdate><meetingtime>10:00</meetingtime></meeting>
            </meetings></getmeetings>
            """);
        says("GetMeeting?lMeetingId=9501", meeting("9501", "Agenda published", "True"));
        says("GetMeeting?lMeetingId=9502", meeting("9502", "Scheduled", "False"));
        says("GetMeeting?lMeetingId=9503", meeting("9503", "CANCELLED", "False"));
    }

    private static String meeting(String id, String status, String published) {
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <meeting><meetingid>%s</meetingid><meetingstatus>%s</meetingstatus><agendapublished>%s</agendapublished>
              <agendaitems><agendaitem><agendaitemid>1</agendaitemid><meetingstatus>an item</meetingstatus>
              <isrestricted>False</isrestricted></agendaitem></agendaitems></meeting>
            """.formatted(id, status, published);
    }

    /** From now on it answers that to a call. */
    public void says(String call, String body) {
        says(call, new Said(200, XML, body));
    }

    public void says(String call, Said said) {
        answers.put(call, said);
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public List<String> calls() {
        return List.copyOf(calls);
    }

    public List<String> agents() {
        return List.copyOf(agents);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String asked = exchange.getRequestURI().toString().replace("/mgWebService.asmx/", "");
        calls.add(asked);
        agents.add(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
        Said said = answers.getOrDefault(
                asked,
                answers.getOrDefault(
                        asked.replaceAll("\\?.*", ""), new Said(404, "text/html", "<html>Not found</html>")));
        byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", said.type());
        exchange.sendResponseHeaders(said.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
