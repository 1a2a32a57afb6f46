package org.claimdesk.text.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** OpenNLP's model of 103 languages. It is read when the first text needs it, which articles in English never do. */
final class LanguageModel {

    private static final String FILE = "/langdetect-183.bin";

    /** The model speaks in three letters and knows some languages under the code of a part of them. */
    private static final Map<String, String> PARTS =
            Map.of("cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv", "zlm", "ms");

    private static final Map<String, String> TWO_LETTERS = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toMap(
                    code -> Locale.of(code).getISO3Language(), Function.identity(), (first, second) -> first));

    private LanguageModel() {}

    /** The likeliest language of the text as a two-letter code; none when it has none. */
    static Optional<String> guess(String text) {
        Language best = new LanguageDetectorME(Read.MODEL).predictLanguage(text);
        String code = best.getLang();
        return Optional.ofNullable(PARTS.getOrDefault(code, TWO_LETTERS.get(code)));
    }

    /** Holds the model once it has been asked for. */
    private static final class Read {

        private static final LanguageDetectorModel MODEL = read();

        private static LanguageDetectorModel read() {
            try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException("the model of languages is missing: " + FILE);
                }
                return new LanguageDetectorModel(new BufferedInputStream(in));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
