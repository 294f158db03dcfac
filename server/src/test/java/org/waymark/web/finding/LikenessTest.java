package org.waymark.web.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource({
        "plan, plan, 1.0",
        "plans, plan, 0.95",
        "plan, plans, 0.95",
        "pot, potholes, 0.8",
        "potohles, potholes, 0.5",
        "pothols, potholes, 0.5",
        "psycholgist, psychologists, 0.4",
        "cat, cot, 0.0",
        "2023, 2024, 0.0",
        "absence, presence, 0.0",
        "a, abc, 0.0"
    })
    void words_are_as_alike_as_a_slip_of_the_finger(String asked, String word, double likeness) {
        assertThat(Likeness.of(asked, word)).isCloseTo(likeness, within(1e-9));
    }

    @Test
    void accents_and_capitals_make_no_difference() {
        assertThat(Likeness.words("Café, CAFE")).extracting(Likeness.Word::folded).containsExactly("cafe", "cafe");
        assertThat(Likeness.words("…!")).isEmpty();
    }
}
