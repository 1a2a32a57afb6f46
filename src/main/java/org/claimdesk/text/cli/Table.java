package org.claimdesk.text.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.Reason;
import org.claimdesk.text.Sentence;
import org.claimdesk.text.Span;

/** Prints claims or sentences for people: a table that fits a terminal, or tab-separated values for a spreadsheet. */
final class Table {

    private static final int WIDTH = 76;

    private final PrintWriter out;
    private final boolean tabs;

    Table(PrintWriter out, boolean tabs) {
        this.out = out;
        this.tabs = tabs;
    }

    void printSentences(String article, List<Sentence> sentences) {
        if (tabs) {
            out.println("start\tend\theading\tsentence");
        }
        for (Sentence sentence : sentences) {
            Span span = sentence.span();
            String words = oneLine(span.of(article));
            out.println(
                    tabs
                            ? span.start() + "\t" + span.end() + "\t" + sentence.heading() + "\t" + words
                            : String.format(
                                    Locale.ROOT, "%6d  %s%s", span.start(), sentence.heading() ? "# " : "", words));
        }
    }

    void printClaims(List<ProposedClaim> claims) {
        if (tabs) {
            out.println("claim\tspeaker\tkind\tcheckable\tworth\treasons\tspans\tin the article's words");
        }
        int number = 0;
        for (ProposedClaim claim : claims) {
            number++;
            if (tabs) {
                out.println(row(claim));
            } else {
                print(number, claim);
            }
        }
    }

    private static String row(ProposedClaim claim) {
        return String.join(
                "\t",
                safe(claim.wording()),
                safe(claim.speaker() == null ? "" : claim.speaker()),
                claim.kind().name(),
                claim.checkable() ? "yes" : "no",
                worth(claim),
                safe(reasons(claim)),
                claim.spans().stream()
                        .map(span -> span.start() + "-" + span.end())
                        .collect(Collectors.joining(" ")),
                safe(claim.surface()));
    }

    private void print(int number, ProposedClaim claim) {
        String margin = String.format(Locale.ROOT, "%4d  ", number);
        for (String line : wrapped(oneLine(claim.wording()))) {
            out.println(margin + line);
            margin = "      ";
        }
        out.println("      " + claim.kind().name().toLowerCase(Locale.ROOT)
                + (claim.checkable() ? "" : ", cannot be checked")
                + (claim.speaker() == null ? "" : ", said by " + claim.speaker())
                + ", worth " + worth(claim));
        for (String line : wrapped(reasons(claim))) {
            out.println("      " + line);
        }
        out.println();
    }

    private static String worth(ProposedClaim claim) {
        return String.format(Locale.ROOT, "%.2f", claim.checkWorthiness());
    }

    private static String reasons(ProposedClaim claim) {
        return claim.reasons().stream()
                .map(Reason::inEnglish)
                .map(Table::oneLine)
                .collect(Collectors.joining("; "));
    }

    /** A spreadsheet would run what begins with = + - or @. */
    private static String safe(String value) {
        String line = oneLine(value);
        return !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }

    private static String oneLine(String value) {
        StringBuilder line = new StringBuilder(value.length());
        value.chars().forEach(c -> line.append(Character.isISOControl(c) ? ' ' : (char) c));
        return line.toString();
    }

    private static List<String> wrapped(String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
