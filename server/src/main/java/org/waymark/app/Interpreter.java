package org.waymark.app;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns the words of a command line into work, and whatever goes wrong into a sentence and an ending. */
record Interpreter(Terminal terminal) {

    int run(String... words) {
        boolean debug = Arrays.asList(words).contains("--debug");
        if (debug) {
            System.setProperty("waymark.log.level", "INFO");
            System.setProperty("waymark.log.trace", "full");
        }
        Watching.prepareLog(words);
        CommandLine commands = new CommandLine(new Waymark(), new Factory(terminal));
        commands.setOut(terminal.out());
        commands.setErr(terminal.err());
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        commands.setUsageHelpAutoWidth(false);
        commands.setUsageHelpWidth(100);
        commands.setUsageHelpLongOptionsMaxWidth(28);
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setParameterExceptionHandler((wrong, _) -> wrong(wrong));
        commands.setExecutionExceptionHandler((failure, _, _) -> failed(failure, debug));
        try {
            return commands.execute(words);
        } catch (OutOfMemoryError full) {
            return failed(full, debug);
        }
    }

    private int wrong(ParameterException wrong) {
        terminal.err().println(sentence(wrong));
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            List<String> similar = unmatched.getSuggestions().stream()
                    .map(word -> word.strip())
                    .filter(word -> !word.isEmpty())
                    .limit(3)
                    .toList();
            if (!similar.isEmpty()) {
                terminal.err().println(Words.say("command.similar", String.join(", ", similar)));
            }
        }
        String command = wrong.getCommandLine().getCommandName();
        boolean top = wrong.getCommandLine().getParent() == null;
        terminal.err().println(top ? Words.say("command.hint.all") : Words.say("command.hint", command));
        return Outcome.WRONG_COMMAND.code();
    }

    private static String sentence(ParameterException wrong) {
        if (wrong.getCause() instanceof TypeConversionException unread) {
            return String.valueOf(unread.getMessage());
        }
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing
            when missing.getMissing().stream().allMatch(ArgSpec::required)
                    && !String.valueOf(missing.getMessage()).startsWith("Expected parameter") ->
                Words.say(
                        "command.lacks.one",
                        missing.getMissing().stream().map(Interpreter::name).collect(Collectors.joining(", ")));
            case MissingParameterException missing ->
                Words.say("command.lacks.value", name(missing.getMissing().getFirst()));
            default -> String.valueOf(wrong.getMessage());
        };
    }

    private static String unmatched(UnmatchedArgumentException unmatched) {
        String word = unmatched.getUnmatched().getFirst();
        if (word.startsWith("-") && word.length() > 1) {
            return Words.say("command.unknown.option", word);
        }
        boolean top = unmatched.getCommandLine().getParent() == null;
        return Words.say(top ? "command.unknown" : "command.unknown.argument", word);
    }

    private static String name(ArgSpec missing) {
        return missing.isOption()
                ? ((CommandLine.Model.OptionSpec) missing).longestName() + " " + missing.paramLabel()
                : missing.paramLabel();
    }

    private int failed(Throwable failure, boolean debug) {
        Failures told = Failures.of(failure);
        terminal.err().println();
        terminal.err().println(told.sentence());
        if (debug) {
            failure.printStackTrace(terminal.err());
        }
        terminal.err().flush();
        return told.outcome().code();
    }
}
