package org.claimdesk.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimdesk.text.parsing.DependencyTree;
import org.claimdesk.text.parsing.Parser;
import org.claimdesk.text.parsing.english.EnglishParsing;
import org.claimdesk.text.words.Token;
import org.claimdesk.text.words.Tokens;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How many sentences a second one core takes, for the parser alone and for the whole engine: {@code mvn -Pbenchmark test-compile}. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class EngineBenchmark {

    private final ClaimEngine engine = new ClaimEngine();
    private final Parser parser = EnglishParsing.parser();
    private final List<String> articles = read();
    private final List<List<Token>> sentences = new ArrayList<>();
    private int next;

    /** JMH shows it as a rate of its own. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Counter {

        public long sentences;
    }

    public EngineBenchmark() {
        for (String article : articles) {
            for (Sentence sentence : engine.sentences(article)) {
                sentences.add(Tokens.of(article, sentence.span()));
            }
        }
    }

    @Benchmark
    public DependencyTree parse(Counter counter) {
        counter.sentences++;
        return parser.parse(sentences.get(next++ % sentences.size()));
    }

    @Benchmark
    public List<ProposedClaim> split(Counter counter) {
        String article = articles.get(next++ % articles.size());
        counter.sentences += engine.sentences(article).size();
        return engine.split(article, null, Progress.NONE);
    }

    /** Says what loading takes, in a machine that has done nothing else, and then runs the benchmarks. */
    public static void main(String[] arguments) throws RunnerException {
        EnglishParsing.parser();
        double cpu = processCpu();
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf(Locale.ROOT, "ready after %.2f s of CPU, start of Java included%n", cpu);
        System.out.printf(Locale.ROOT, "heap with the parser in it: %.0f MB%n", heap / 1e6);
        new Runner(new OptionsBuilder().include(EngineBenchmark.class.getName()).build()).run();
    }

    private static double processCpu() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(spent -> spent.toMillis() / 1e3)
                .orElse(Double.NaN);
    }

    private static List<String> read() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/org/claimdesk/text/articles"))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
