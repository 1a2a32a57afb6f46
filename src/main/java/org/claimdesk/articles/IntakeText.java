package org.claimdesk.articles;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What came in, line by line, with the lines that are left out of the article marked. Nothing is ever removed from it: the kept and the
 * dropped lines together are the source.
 */
public record IntakeText(List<IntakeLine> lines) {

    private static final int LONGEST_SUGGESTION = 200;

    public IntakeText {
        lines = List.copyOf(lines);
    }

    /** The lines of {@code source}, parted by {@code \n}, without those whose numbers (from zero) are in {@code dropped}. */
    public static IntakeText of(String source, Collection<Integer> dropped) {
        Set<Integer> out = Set.copyOf(dropped);
        List<IntakeLine> lines = new ArrayList<>();
        int start = 0;
        while (start <= source.length()) {
            int next = source.indexOf('\n', start);
            int end = next < 0 ? source.length() : next;
            lines.add(new IntakeLine(source.substring(start, end), out.contains(lines.size())));
            start = end + 1;
        }
        return new IntakeText(lines);
    }

    /** The same with one line left out or brought back. */
    public IntakeText with(int line, boolean dropped) {
        List<IntakeLine> changed = new ArrayList<>(lines);
        changed.set(line, new IntakeLine(lines.get(line).text(), dropped));
        return new IntakeText(changed);
    }

    /** All of it, as it came in. */
    public String source() {
        return lines.stream().map(IntakeLine::text).collect(Collectors.joining("\n"));
    }

    /** The article: the kept lines, without empty lines before the first and after the last. */
    public String kept() {
        List<String> kept = lines.stream()
                .filter(line -> !line.dropped())
                .map(IntakeLine::text)
                .toList();
        int from = 0;
        int to = kept.size();
        while (from < to && kept.get(from).isBlank()) {
            from++;
        }
        while (to > from && kept.get(to - 1).isBlank()) {
            to--;
        }
        return String.join("\n", kept.subList(from, to));
    }

    /** What is left out, in its order. */
    public List<DroppedLine> dropped() {
        return droppedNumbers().stream()
                .map(number -> new DroppedLine(number, lines.get(number).text()))
                .toList();
    }

    /** The numbers of the dropped lines, counted from zero, in rising order. */
    public List<Integer> droppedNumbers() {
        return IntStream.range(0, lines.size())
                .filter(number -> lines.get(number).dropped())
                .boxed()
                .toList();
    }

    /** A title to begin with: the first kept line that says something, cut between two words when it is long. */
    public String suggestedTitle() {
        String first = lines.stream()
                .filter(line -> !line.dropped())
                .map(line -> line.text().strip())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        if (first.length() <= LONGEST_SUGGESTION) {
            return first;
        }
        int space = first.lastIndexOf(' ', LONGEST_SUGGESTION);
        int cut = space > LONGEST_SUGGESTION / 2 ? space : LONGEST_SUGGESTION;
        return first.substring(0, Character.isLowSurrogate(first.charAt(cut)) ? cut - 1 : cut) + "…";
    }
}
