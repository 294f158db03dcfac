package org.waymark.web;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Modules put together into one script without modules. It knows the two forms that the site's own are written in, and
 * refuses others: the main one says {@code import * as reader from './reader.js';}, and each of those imports nothing and
 * exports one function, {@code better}.
 */
final class OneScript {
    private static final Pattern IMPORT = Pattern.compile("(?m)^import \\* as (\\w+) from '\\./(\\w+\\.js)';\\n");
    private static final String EXPORT = "export function better(";
    private static final Pattern LEFT_OVER = Pattern.compile("(?m)^\\s*(import|export)\\b.*");

    private OneScript() {}

    /** @param module gives the text of a module by its file's name */
    static String of(String main, UnaryOperator<String> module) {
        var script = new StringBuilder("// @ts-check\n'use strict';\n(() => {\n");
        IMPORT.matcher(main)
                .results()
                .forEach(found -> script.append("const ")
                        .append(found.group(1))
                        .append(" = (() => {\n")
                        .append(closed(module.apply(found.group(2))))
                        .append("return { better };\n})();\n\n"));
        return script.append(whole(IMPORT.matcher(main).replaceAll("")))
                .append("})();\n")
                .toString();
    }

    private static String closed(String module) {
        if (!module.contains(EXPORT)) {
            throw new IllegalArgumentException("a module that exports no function better");
        }
        return whole(module.replace(EXPORT, "function better("));
    }

    private static String whole(String script) {
        Matcher left = LEFT_OVER.matcher(script);
        if (left.find()) {
            throw new IllegalArgumentException(
                    "not in one script: " + left.group().strip());
        }
        return script.replace("// @ts-check\n", "");
    }
}
