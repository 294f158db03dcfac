package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OneScriptTest {
    private static String of(String main, String module) {
        return OneScript.of(main, Map.of("one.js", module)::get);
    }

    @Test
    void modules_become_one_script() {
        assertThat(of("// @ts-check\nimport * as one from './one.js';\none.better();\n", """
            // @ts-check
            export function better() {}
            """))
                .isEqualTo("""
                    // @ts-check
                    'use strict';
                    (() => {
                    const one = (() => {
                    function better() {}
                    return { better };
                    })();

                    one.better();
                    })();
                    """);
    }

    @Test
    void what_is_written_in_another_form_is_refused() {
        String main = "import * as one from './one.js';\n";
        assertThatThrownBy(() -> of(main, "function better() {}\n")).hasMessageContaining("exports no function better");
        assertThatThrownBy(() -> of(main, "import { a } from './a.js';\nexport function better() {}\n"))
                .hasMessageContaining("import { a }");
        assertThatThrownBy(() -> of("import { one } from './one.js';\n", "")).hasMessageContaining("import { one }");
    }
}
