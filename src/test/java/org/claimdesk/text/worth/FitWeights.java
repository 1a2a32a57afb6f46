package org.claimdesk.text.worth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimdesk.text.ClaimEngine;
import org.claimdesk.text.Progress;
import org.claimdesk.text.ProposedClaim;

/**
 * Fits the weights of check-worthiness and says how good they are. Run by hand: the first argument is a folder of transcripts
 * (tab-separated: number, speaker, words, and 1 where editors picked the line for a check), the second the file to write, which may be
 * left out. A line's score is that of its best claim.
 *
 * <p>The weights are learned from whole lines and used for claims. Every figure called cross-validated is of files that the weights
 * were not fitted on; the penalty for it is chosen on the other files alone.
 */
public final class FitWeights {

    private static final List<Double> PENALTIES = List.of(20.0, 40.0, 80.0);

    /** On a desk far more is worth a check than in a debate; this share sets the bias and changes no order. */
    private static final double SHARE_ON_A_DESK = 0.3;

    private static final List<String> MEASURES = List.of("length", "length-squared", "word-length");

    /** Tell a reader what a claim is about and have no weight: they only follow names and dates from debate to debate. */
    private static final Set<String> UNWEIGHED =
            Set.of("named-person", "named-body", "date", "generality", "comparison", "unresolved");

    private static final Map<String, Set<String>> GROUPS = groups();

    private record Line(int file, LogisticFit.Row whole, List<LogisticFit.Row> claims) {}

    private final List<String> files = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private FitWeights(Path folder) throws IOException {
        MEASURES.forEach(this::columnOf);
        List<Path> paths;
        try (Stream<Path> found = Files.list(folder)) {
            paths = found.filter(path -> path.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
        for (Path path : paths) {
            read(path);
        }
    }

    /** Prints the report; writes the weights when a second argument says where. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            throw new IllegalArgumentException("use: FitWeights FOLDER-OF-TRANSCRIPTS [WEIGHTS-FILE]");
        }
        FitWeights fitting = new FitWeights(Path.of(args[0]));
        Summary summary = fitting.report();
        if (args.length > 1) {
            Files.write(Path.of(args[1]), fitting.written(summary), StandardCharsets.UTF_8);
        }
    }

    private void read(Path path) throws IOException {
        ClaimEngine engine = new ClaimEngine();
        int file = files.size();
        files.add(path.getFileName().toString());
        for (String line : new String(Files.readAllBytes(path), StandardCharsets.UTF_8).split("\r?\n", -1)) {
            String[] cells = line.split("\t", -1);
            if (cells.length >= 4) {
                boolean picked = cells[3].strip().equals("1");
                List<LogisticFit.Row> claims = engine.split(cells[2], null, Progress.NONE).stream()
                        .map(ProposedClaim::wording)
                        .map(wording -> row(Features.of(wording), picked))
                        .toList();
                lines.add(new Line(file, row(Features.of(cells[2]), picked), claims));
            }
        }
    }

    private int columnOf(String code) {
        return columns.computeIfAbsent(code, key -> columns.size());
    }

    private LogisticFit.Row row(Features features, boolean picked) {
        Map<Integer, Double> cells = new LinkedHashMap<>();
        Weights.measures(features).forEach((code, value) -> cells.put(columnOf(code), value));
        features.codes().stream()
                .filter(code -> !UNWEIGHED.contains(code))
                .forEach(code -> cells.put(columnOf(code), 1.0));
        int[] at = cells.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] values =
                cells.values().stream().mapToDouble(Double::doubleValue).toArray();
        return new LogisticFit.Row(at, values, picked);
    }

    // ---- the report -----------------------------------------------------------------------------------------------

    private record Summary(double crossValidated, double inSample, double penalty) {}

    private Summary report() {
        Set<String> all = columns.keySet();
        double penalty = bestPenalty(all, file -> true);
        double[] weights = fit(all, file -> true, penalty);
        double[] apart = new double[files.size()];
        for (int out = 0; out < files.size(); out++) {
            int left = out;
            apart[out] = precision(out, fit(all, file -> file != left, bestPenalty(all, file -> file != left)));
            say("%-36s left out %.3f   in sample %.3f", files.get(out), apart[out], precision(out, weights));
        }
        double inSample = mean(file -> true, weights);
        double crossValidated = Arrays.stream(apart).average().orElse(0);
        say(
                "MAP cross-validated %.3f, in sample %.3f, penalty %.0f, %d weights",
                crossValidated, inSample, penalty, all.size());
        GROUPS.forEach((group, codes) -> {
            double without = crossValidated(without(all, codes), file -> true, penalty);
            say("without %-20s %.3f", group, without);
        });
        return new Summary(crossValidated, inSample, penalty);
    }

    private static Set<String> without(Set<String> all, Set<String> codes) {
        Set<String> rest = new java.util.LinkedHashSet<>(all);
        rest.removeAll(codes);
        return rest;
    }

    /** The penalty that does best over the files, each judged by weights of the others. */
    private double bestPenalty(Set<String> codes, Predicate<Integer> files) {
        return PENALTIES.stream()
                .max(Comparator.comparingDouble(penalty -> crossValidated(codes, files, penalty)))
                .orElseThrow();
    }

    private double crossValidated(Set<String> codes, Predicate<Integer> among, double penalty) {
        return each(among)
                .mapToDouble(out -> precision(out, fit(codes, file -> among.test(file) && file != out, penalty)))
                .average()
                .orElse(0);
    }

    private double mean(Predicate<Integer> among, double[] weights) {
        return each(among)
                .mapToDouble(file -> precision(file, weights))
                .average()
                .orElse(0);
    }

    private Stream<Integer> each(Predicate<Integer> among) {
        return Stream.iterate(0, file -> file < files.size(), file -> file + 1).filter(among);
    }

    /** The weights of the codes, by column; the others are 0, and the bias comes last. */
    private double[] fit(Set<String> codes, Predicate<Integer> among, double penalty) {
        int[] place = new int[columns.size()];
        Arrays.fill(place, -1);
        int width = 0;
        for (String code : codes) {
            place[columnOf(code)] = width++;
        }
        int bias = width;
        List<LogisticFit.Row> rows = lines.stream()
                .filter(line -> among.test(line.file()))
                .map(line -> placed(line.whole(), place, bias))
                .toList();
        double[] narrow = LogisticFit.fit(rows, width + 1, penalty);
        double[] wide = new double[columns.size() + 1];
        for (int column = 0; column < place.length; column++) {
            wide[column] = place[column] < 0 ? 0 : narrow[place[column]];
        }
        wide[columns.size()] = narrow[bias];
        return wide;
    }

    private static LogisticFit.Row placed(LogisticFit.Row row, int[] place, int bias) {
        int[] kept = java.util.stream.IntStream.range(0, row.columns().length)
                .filter(c -> place[row.columns()[c]] >= 0)
                .toArray();
        int[] at = new int[kept.length + 1];
        double[] values = new double[kept.length + 1];
        for (int c = 0; c < kept.length; c++) {
            at[c] = place[row.columns()[kept[c]]];
            values[c] = row.values()[kept[c]];
        }
        at[kept.length] = bias;
        values[kept.length] = 1;
        return new LogisticFit.Row(at, values, row.picked());
    }

    private double precision(int file, double[] weights) {
        return AveragePrecision.of(lines.stream()
                .filter(line -> line.file() == file)
                .map(line -> new AveragePrecision.Ranked(
                        score(line, weights), line.whole().picked()))
                .toList());
    }

    private static double score(Line line, double[] weights) {
        return line.claims().stream()
                .mapToDouble(claim -> claim.times(weights))
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    // ---- the file -------------------------------------------------------------------------------------------------

    private List<String> written(Summary summary) {
        double[] weights = fit(columns.keySet(), file -> true, summary.penalty());
        double picked = lines.stream().filter(line -> line.whole().picked()).count() / (double) lines.size();
        double bias = weights[columns.size()] + logOdds(SHARE_ON_A_DESK) - logOdds(picked);
        List<String> text = new ArrayList<>(List.of(
                "# Log-odds that an editor picks a claim for a check, by its features: logistic regression with an L2 penalty of "
                        + Math.round(summary.penalty()) + ", on",
                "# " + lines.size() + " lines of " + files.size() + " debates and speeches. Mean average precision "
                        + number(summary.crossValidated()) + " cross-validated by file, "
                        + number(summary.inSample()) + " in sample.",
                "# Written by: org.claimdesk.text.worth.FitWeights FOLDER-OF-TRANSCRIPTS THIS-FILE (among the tests).",
                "# The bias is set as if three claims in ten were worth a check, as on a desk; it changes no order.",
                "bias " + number(bias)));
        Map<String, Double> byCode = new HashMap<>();
        columns.forEach((code, column) -> byCode.put(code, weights[column]));
        MEASURES.forEach(code -> text.add(code + " " + number(byCode.get(code))));
        byCode.entrySet().stream()
                .filter(entry -> !MEASURES.contains(entry.getKey()))
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEach(entry -> text.add(entry.getKey() + " " + number(entry.getValue())));
        return text;
    }

    private static double logOdds(double share) {
        return Math.log(share / (1 - share));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private static Map<String, Set<String>> groups() {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        groups.put("figures", Set.of("amount", "share", "money", "large-number", "measured"));
        groups.put(
                "matters",
                Set.of("economy", "tax", "trade", "crime", "migration", "health", "war", "energy", "people"));
        groups.put("law and treaties", Set.of("law", "treaty", "record"));
        groups.put("change and rank", Set.of("rise", "fall", "first", "superlative", "cause", "fact", "span"));
        groups.put("deeds", Set.of("deed", "named-deed", "our-deed", "others-deed", "perfect", "passive", "spending"));
        groups.put("the future", Set.of("future", "plan", "wish", "condition", "hedge"));
        groups.put("views", Set.of("opinion-word", "intensifier", "first-person", "being", "present"));
        groups.put("talk", Set.of("question", "order", "greeting", "applause", "opener"));
        groups.put("shape", Set.of("short", "no-verb", "length", "length-squared", "word-length"));
        return groups;
    }
}
