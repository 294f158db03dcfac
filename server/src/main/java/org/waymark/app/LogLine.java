package org.waymark.app;

import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.waymark.web.Events;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line of the log for machines: JSON in the words of the Elastic Common Schema. Of a failure it gives the kind and the
 * place and not the message, in which there may be what somebody typed; and of libraries’ sentences likewise only who spoke.
 */
public final class LogLine extends PatternLayoutEncoder {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String OURS = "org.waymark.";

    @Override
    public byte[] encode(ILoggingEvent event) {
        ObjectNode line = JSON.createObjectNode();
        line.put("@timestamp", event.getInstant().toString());
        line.put("log.level", event.getLevel().toString());
        line.put("message", message(event));
        line.put("ecs.version", "8.11");
        line.put("service.name", "waymark");
        line.put("service.version", Version.label());
        line.put("process.pid", ProcessHandle.current().pid());
        line.put("log.logger", event.getLoggerName());
        if (event.getKeyValuePairs() != null) {
            event.getKeyValuePairs().forEach(pair -> line.put(pair.key, String.valueOf(pair.value)));
        }
        IThrowableProxy failure = event.getThrowableProxy();
        if (failure != null) {
            line.put("error.type", failure.getClassName());
            line.put("error.stack_trace", places(failure));
        }
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String message(ILoggingEvent event) {
        boolean ours =
                event.getLoggerName().startsWith(OURS) || event.getLoggerName().equals(Events.LOGGER);
        return ours ? event.getFormattedMessage() : "A library said something; --log text prints it.";
    }

    private static String places(IThrowableProxy failure) {
        return Arrays.stream(failure.getStackTraceElementProxyArray())
                .limit(40)
                .map(StackTraceElementProxy::getSTEAsString)
                .collect(Collectors.joining("\n"));
    }
}
