package org.claimdesk.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de | Der Bundestag hat am Dienstag ein Gesetz beschlossen. Die Mieten sind gestiegen.
                    fr | Le maire a ouvert une école en mars. Les loyers ont augmenté dans la ville.
                    es | El alcalde abrió una escuela en mayo. Los alquileres subieron un 12 por ciento.
                    it | Il sindaco ha aperto una scuola a maggio. Gli affitti sono saliti nella città.
                    pt | O prefeito abriu uma escola em maio. Os aluguéis da cidade não subiram.
                    nl | De burgemeester heeft in mei een school geopend. De huren zijn met 12 procent gestegen.
                    pl | Burmistrz otworzył w maju szkołę. Czynsze wzrosły o 12 procent, ale nie w centrum.
                    tr | Belediye başkanı mayısta bir okul açtı. Kiralar yüzde 12 arttı ve bu çok önemli.
                    ar | افتتح رئيس البلدية مدرسة في مايو. ارتفعت الإيجارات.
                    zh | 市长在5月开设了一所学校。房租上涨了12%。
                    ru | Мэр открыл школу в мае. Аренда выросла на 12 процентов.
                    ja | 市長は五月に学校を開いた。家賃は上がった。
                    el | Ο δήμαρχος άνοιξε ένα σχολείο τον Μάιο.
                    en | The mayor opened a school in May. Rents in the city have risen by 12 percent.
                    """)
    void findsTheLanguage(String language, String text) {
        assertThat(Languages.of(text)).isEqualTo(language);
    }

    /** Small words are listed for the commonest languages only. */
    @Test
    void asksTheModelAboutALongerTextThatSmallWordsLeaveOpen() {
        assertThat(Languages.of(
                        "Regeringen har beslutat att höja skatten på bensin med tolv procent från januari nästa år."
                                + " Finansministern säger att pengarna ska gå till sjukvården. Oppositionen är kritisk och menar"
                                + " att beslutet drabbar människor på landsbygden hårdast, eftersom de saknar bussar."))
                .isEqualTo("sv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12.5 %",
                "Totally wrong.",
                "Jobs, jobs, jobs.",
                "No, no, no.",
                "I want to do that.",
                "Angela Merkel said “Wir schaffen das” and left the room.",
                "The minister told the paper: „Wir haben das nicht gewusst, und wir bedauern es.“ She resigned in the evening."
            })
    void takesWhatIsShortOrOnlyQuotesAnotherLanguageForEnglish(String text) {
        assertThat(Languages.of(text)).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH-u-nu-thai"})
    void findsTheSameInEveryLocale(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));

            assertThat(Languages.of("IL SINDACO HA APERTO UNA SCUOLA E I PREZZI SONO SALITI DEL 12 %."))
                    .isEqualTo("it");
        } finally {
            Locale.setDefault(before);
        }
    }
}
