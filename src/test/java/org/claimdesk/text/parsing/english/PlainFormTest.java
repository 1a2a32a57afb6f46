package org.claimdesk.text.parsing.english;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainFormTest {

    @ParameterizedTest
    @CsvSource({
        "1990s, 0s",
        "34-year-old, 0-year-old",
        "COVID-19, COVID-0",
        "!!!!!, !!",
        "bbc.co.uk, #hlink#",
        "budget.xls, #hlink#",
        "a.m., a.m.",
        "U.S., U.S.",
        "–, -",
        "€5, 0"
    })
    void isHowTheModelsKnowAWord(String word, String plain) {
        assertThat(PlainForm.of(word)).isEqualTo(plain);
    }

    @Property
    void isTheOneThatTheModelsWereTrainedWith(@ForAll("words") String word) {
        assertThat(PlainForm.of(word)).isEqualTo(StringUtils.toSimplifiedForm(word));
        assertThat(PlainForm.lower(word)).isEqualTo(StringUtils.toLowerCase(word));
        assertThat(PlainForm.shape(word)).isEqualTo(StringUtils.getShape(word, 2));
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> oftenMet = Arbitraries.strings()
                .withChars("ab.Z09,-$#%/:+=’“\u2014é")
                .ofMinLength(1)
                .ofMaxLength(12);
        Arbitrary<String> any = Arbitraries.strings().ofMinLength(1).ofMaxLength(12);
        Arbitrary<String> links =
                Arbitraries.of("http://a", "x.com", "1.23.4.5", "123.4.5.6", "x.pdf", "ftp://", "a.b.c", "x.shtml");
        return Arbitraries.oneOf(oftenMet, any, links);
    }
}
