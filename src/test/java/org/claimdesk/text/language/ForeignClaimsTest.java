package org.claimdesk.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.Assertions;
import org.claimdesk.text.ClaimEngine;
import org.claimdesk.text.ClaimKind;
import org.claimdesk.text.Progress;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.Reason;
import org.claimdesk.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignClaimsTest {

    private final ClaimEngine engine = new ClaimEngine();

    @Test
    void proposesEachSentenceAndSaysSo() {
        String text =
                "Neues aus der Stadt\nDer Rat hat am 3. Mai ein Gesetz beschlossen. Die Mieten sind um 12,5 % gestiegen. Wird es reichen?";

        List<ProposedClaim> claims = engine.split(text, null, Progress.NONE);

        assertThat(claims)
                .extracting(ProposedClaim::wording)
                .containsExactly(
                        "Der Rat hat am 3. Mai ein Gesetz beschlossen.", "Die Mieten sind um 12,5 % gestiegen.");
        assertThat(claims).allSatisfy(claim -> {
            assertThat(claim.reasons()).contains(new Reason("whole-sentence", ""));
            assertThat(claim.spans().getFirst().of(text)).isEqualTo(claim.wording());
        });
    }

    @Test
    void seesFiguresAndDatesOfAnyLanguage() {
        var claims =
                engine.split("Der Rat hat am 3. Mai getagt. Die Mieten sind um 12,5 % gestiegen.", null, Progress.NONE);

        assertThat(claims.getFirst().reasons()).contains(new Reason("date", "3"));
        assertThat(claims.getFirst().kind()).isEqualTo(ClaimKind.EVENT);
        assertThat(claims.getLast().reasons()).contains(new Reason("amount", "12,5"), new Reason("share", "%"));
        assertThat(claims.getLast().kind()).isEqualTo(ClaimKind.STATISTIC);
        assertThat(claims.getLast().checkWorthiness())
                .isGreaterThan(claims.getFirst().checkWorthiness());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pl | Most otwarto w maju.             | maju
                    pl | Umowę podpisano we wrześniu.     | wrześniu
                    pl | Mecz odbył się w sobotę.         | sobotę
                    ru | Мост открыли в сентябре.         | сентябре
                    ru | Договор подписали в мае.         | мае
                    ru | Матч прошёл в субботу.           | субботу
                    tr | Köprü Mayıs’ta açıldı.           | Mayıs
                    """)
    void knowsAMonthInAnyCase(String language, String sentence, String date) {
        assertThat(new ForeignSigns(language).in(sentence)).contains(new Reason("date", date));
    }

    @Test
    void aSentenceWrittenTwiceIsOneClaimWithBothAnchors() {
        String sentence = "Die Mieten sind um 12,5 % gestiegen.";
        String text = sentence + " Der Rat hat am 3. Mai ein Gesetz beschlossen.\n" + sentence;

        List<ProposedClaim> claims = engine.split(text, null, Progress.NONE);

        assertThat(claims).hasSize(2);
        assertThat(claims.getFirst().spans()).extracting(span -> span.of(text)).containsExactly(sentence, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de | „Wir bleiben dabei“, sagte Dr. Anna Weber.      | Dr. Anna Weber
                    de | Anna Weber: „Wir bleiben dabei.“                | Anna Weber
                    de | Anna Weber sagte: „Wir bleiben dabei.“          | Anna Weber
                    fr | « Nous restons », a déclaré Anne Morel.         | Anne Morel
                    es | «Nos quedamos», dijo Ana Morales.               | Ana Morales
                    it | «Restiamo qui», ha detto Anna Rossi.            | Anna Rossi
                    pt | “Ficamos aqui”, disse Ana Souza.                | Ana Souza
                    nl | “Wij blijven”, zei Anna de Vries.               | Anna de Vries
                    pl | „Zostajemy”, powiedziała Anna Nowak.            | Anna Nowak
                    ru | «Мы остаёмся», заявила Анна Петрова.            | Анна Петрова
                    ar | قالت ليلى حسن: «نحن باقون هنا».                  | ليلى حسن
                    zh | 李明说：“我们会留下来。”                           | 李明
                    tr | “Burada kalıyoruz” dedi Ayşe Demir.             | Ayşe Demir
                    tr | Ayşe Demir, “Burada kalıyoruz” dedi.            | Ayşe Demir
                    tr | “Burada kalıyoruz” diyen Ayşe Demir güldü.      | Ayşe Demir
                    tr | Kiralar arttı.                                  |
                    de | Der „Spiegel“ sagte nichts.                     |
                    """)
    void namesTheSpeakerWhereTheSentencePlainlyDoes(String language, String sentence, String speaker) {
        assertThat(new ForeignSpeakers(language).of(sentence)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de | Das gilt z. B. in Köln. Am 27. Mai endet es.      | 2
                    de | Dr. Weber kam. Prof. Klein ging.                  | 2
                    fr | Le maire reste dans la ville. « Nous restons. »   | 2
                    es | El Sr. Ruiz vive en EE. UU. desde mayo.           | 1
                    pl | Mieszka przy ul. Długiej w Warszawie. To prawda.  | 2
                    ru | Дом стоит на ул. Ленина. Он старый.               | 2
                    tr | Prof. Dr. Demir geldi. Kiralar arttı.             | 2
                    zh | 市长开设了学校。房租上涨了。                            | 2
                    ar | افتتح المدرسة. هل ارتفعت الأسعار؟ نعم.             | 3
                    """)
    void cutsSentencesWhereTheLanguageEndsThem(String language, String text, int sentences) {
        List<Sentence> found = ForeignSentences.of(text, language);

        assertThat(found).extracting(sentence -> sentence.span().of(text)).hasSize(sentences);
    }

    @Test
    void theDeskReadsTheSameSentencesAsTheClaims() {
        String text = "Der Rat hat am 3. Mai getagt. Die Mieten sind um 12 Prozent gestiegen.";

        assertThat(engine.sentences(text)).hasSize(2);
        assertThat(engine.language(text)).isEqualTo("de");
    }

    @Test
    void stopsWhenTold() {
        Progress stop = new Progress() {
            @Override
            public void at(int done, int total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        Assertions.assertThatThrownBy(() -> engine.split("Der Rat hat am 3. Mai ein Gesetz beschlossen.", null, stop))
                .isInstanceOf(CancellationException.class);
    }
}
