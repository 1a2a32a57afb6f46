package org.claimdesk.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimdesk.shared.Refused;
import org.junit.jupiter.api.Test;

class IntakeTest {

    @Test
    void leavesOutTheBoilerplateOfTheSample() throws IOException {
        String sample = Files.readString(Path.of("src/test/resources/samples/nato-tokyo-raw.txt"));

        IntakeText read = Intake.read(sample);

        assertThat(read.dropped()).extracting(DroppedLine::text).containsExactly("[ad_1]", "[ad_2]", "Source link");
        assertThat(read.dropped().getFirst().position()).isZero();
        assertThat(read.kept()).startsWith("Talks are underway").endsWith("dialogue with Japan,” he added.");
    }

    @Test
    void aDroppedLineCanBeBroughtBack() {
        IntakeText read = Intake.read("[ad_1]\nNATO has 31 members.");

        IntakeText restored = IntakeText.of(read.source(), List.of());

        assertThat(read.kept()).isEqualTo("NATO has 31 members.");
        assertThat(restored.kept()).isEqualTo("[ad_1]\nNATO has 31 members.");
    }

    @Test
    void theSameTextIsTheSameWhateverEndsItsLines() {
        String unix = Intake.read("One.\nTwo.\nThree.").kept();

        assertThat(Intake.read("One.\r\nTwo.\rThree.\r\n").kept()).isEqualTo(unix);
        assertThat(Intake.read("\uFEFF\n\nOne.\u2028Two.\u0085Three.\n \n").kept())
                .isEqualTo(unix);
    }

    @Test
    void keepsWhatIsWrittenFromRightToLeftAndWhatCannotBeSeen() {
        String text =
                "\u05E9\u05DC\u05D5\u05DD \u202Bעולם\u202C, zero\u200Bwidth, fam\u200Dily, caf\u0065\u0301, 👩‍👧";

        assertThat(Intake.read(text).kept()).isEqualTo(text);
    }

    @Test
    void putsAMarkInPlaceOfBrokenCharacters() {
        assertThat(Intake.read("a\0b\uD800c\uDC00d").kept()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    }

    @Test
    void refusesATextThatIsTooLong() {
        String longest = "a".repeat(Intake.LONGEST_TEXT);

        assertThat(Intake.read(longest).kept()).hasSize(Intake.LONGEST_TEXT);
        assertThatThrownBy(() -> Intake.read(longest + "a")).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.key()).isEqualTo("article.refused.text-too-long");
            assertThat(no.arguments()).containsExactly(Intake.LONGEST_TEXT + 1, Intake.LONGEST_TEXT);
        });
    }

    @Test
    void refusesAFileThatIsTooLongWithoutReadingIt() {
        assertThatThrownBy(() -> Intake.textOf(new byte[Intake.LONGEST_FILE + 1]))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("article.refused.file-too-long"));
    }

    @Test
    void refusesAPageThatIsTooLong() {
        assertThatThrownBy(() -> Intake.textOfPage(" ".repeat(Intake.LONGEST_PAGE + 1)))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("article.refused.page-too-long"));
    }

    @Test
    void suggestsTheFirstKeptLineAsTheTitle() {
        assertThat(Intake.read("[ad_1]\n\n  NATO in Tokyo \nTalks are underway.")
                        .suggestedTitle())
                .isEqualTo("NATO in Tokyo");
        assertThat(Intake.read("").suggestedTitle()).isEmpty();
    }

    @Test
    void cutsALongSuggestionBetweenTwoWords() {
        String suggestion = Intake.read("word ".repeat(100)).suggestedTitle();

        assertThat(suggestion).hasSizeLessThanOrEqualTo(201).endsWith("word…");
    }

    @Test
    void cutsNoCharacterInTwoWhenItSuggestsATitle() {
        String suggestion = Intake.read("x" + "😀".repeat(200)).suggestedTitle();

        assertThat(StandardCharsets.UTF_16.newEncoder().canEncode(suggestion)).isTrue();
    }
}
