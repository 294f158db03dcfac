package org.waymark.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Hints, each rule by itself. */
class PlainEnglishTest {

    private static List<PlainEnglish> rules(String text) {
        return PlainEnglish.of(text).stream().map(PlainEnglish.Hint::rule).toList();
    }

    private static String sentence(int words) {
        return IntStream.range(0, words).mapToObj(_ -> "word").collect(Collectors.joining(" ")) + ".";
    }

    @Test
    void a_sentence_of_25_words_is_short_enough_and_one_of_26_is_not() {
        assertThat(rules(sentence(25))).isEmpty();
        assertThat(rules(sentence(26))).containsExactly(PlainEnglish.LONG_SENTENCE);
        assertThat(rules(sentence(20) + " " + sentence(20))).isEmpty();
    }

    @Test
    void a_paragraph_of_three_sentences_is_short_enough_and_one_of_four_is_not() {
        assertThat(rules("One. Two. Three.\nFour. Five. Six.")).isEmpty();
        assertThat(rules("One. Two. Three. Four.")).containsExactly(PlainEnglish.LONG_PARAGRAPH);
    }

    @Test
    void jargon_is_named_with_what_to_say_instead_and_only_whole_words_count() {
        assertThat(PlainEnglish.of("We will utilise a robust process going forward."))
                .singleElement()
                .satisfies(hint -> {
                    assertThat(hint.rule()).isEqualTo(PlainEnglish.JARGON);
                    assertThat(hint.places())
                            .containsExactly(
                                    "“going forward”: say from now on, or in the future",
                                    "“robust”: say what makes it so",
                                    "“utilise”: say use");
                });
        assertThat(rules("The monkey is turkey.")).isEmpty();
    }

    @Test
    void initials_are_explained_once_and_those_everybody_knows_need_not_be() {
        assertThat(PlainEnglish.of("The EHCP team met. The EHCP team left."))
                .extracting(PlainEnglish.Hint::places)
                .containsExactly(List.of("EHCP"));
        assertThat(rules("An education, health and care plan (EHCP) is due. The EHCP team met."))
                .isEmpty();
        assertThat(rules("The NHS paid VAT.")).isEmpty();
    }

    @Test
    void good_words_get_no_hints() {
        assertThat(PlainEnglish.of("70% were mended in time: 700 of 1,000.\n\nTwo more crews start in November."))
                .isEmpty();
        assertThat(PlainEnglish.of("")).isEmpty();
    }
}
