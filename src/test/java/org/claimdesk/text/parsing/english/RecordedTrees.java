package org.claimdesk.text.parsing.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimdesk.text.Sentence;
import org.claimdesk.text.sentences.Sentences;
import org.claimdesk.text.words.Tokens;

/**
 * What NLP4J itself makes of the sentences in the tests: sentences written for this, articles written for the engine, and the seeds
 * of its fuzz test. A program too, because NLP4J takes a gigabyte: run with a file as argument it records the answers anew.
 */
final class RecordedTrees {

    private static final Path TEXTS = Path.of("src/test/resources/org/claimdesk/text");
    private static final String RECORD = "trees.tsv";

    private RecordedTrees() {}

    /** The pieces of a sentence and the tree that the original built over them. */
    record Answer(List<String> forms, Fold.Tree tree) {

        List<String> lines() {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < forms.size(); i++) {
                String rest = "\t" + tree.tags[i] + "\t" + escape(tree.lemmas[i]) + "\t" + tree.heads[i] + "\t"
                        + tree.labels[i];
                lines.add(escape(forms.get(i)) + rest);
            }
            return lines;
        }
    }

    /** Records what the original says now. */
    public static void main(String[] arguments) throws IOException {
        Original original = new Original();
        List<String> lines = new ArrayList<>();
        for (List<String> forms : sentences()) {
            lines.addAll(new Answer(forms, original.parse(forms)).lines());
            lines.add("");
        }
        Files.write(Path.of(arguments[0]), lines);
    }

    /** What was recorded, sentence by sentence. */
    static List<List<String>> recorded() {
        List<List<String>> sentences = new ArrayList<>();
        List<String> sentence = new ArrayList<>();
        for (String line : read().lines().toList()) {
            if (line.isEmpty()) {
                sentences.add(List.copyOf(sentence));
                sentence.clear();
            } else {
                sentence.add(line);
            }
        }
        return sentences;
    }

    static String read() {
        try (InputStream in = Objects.requireNonNull(RecordedTrees.class.getResourceAsStream(RECORD))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The form that stands first in a recorded line. */
    static String form(String line) {
        String escaped = line.substring(0, line.indexOf('\t'));
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.charAt(i) == '\\') {
                form.append((char) Integer.parseInt(escaped.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                form.append(escaped.charAt(i));
            }
        }
        return form.toString();
    }

    private static List<List<String>> sentences() throws IOException {
        EnglishParser parser = (EnglishParser) EnglishParsing.parser();
        List<List<String>> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.walk(TEXTS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                for (Sentence sentence : Sentences.of(text)) {
                    List<String> forms =
                            parser.pieces(Tokens.of(text, sentence.span())).forms();
                    if (!forms.isEmpty() && forms.size() <= EnglishParser.LONGEST) {
                        sentences.add(forms);
                    }
                }
            }
        }
        return sentences;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c > ' ' && c < 127 && c != '\\') {
                escaped.append(c);
            } else {
                escaped.append(String.format("\\%04x", (int) c));
            }
        }
        return escaped.toString();
    }
}
