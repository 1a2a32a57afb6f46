package org.claimdesk.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.claims.SetAsideReason;
import org.claimdesk.evidence.SourceType;
import org.claimdesk.reports.VerdictReport.Citation;
import org.claimdesk.reports.VerdictReport.Entry;
import org.claimdesk.reports.VerdictReport.SetAside;
import org.claimdesk.reports.VerdictReport.Standing;
import org.claimdesk.reports.VerdictReport.Unchecked;
import org.claimdesk.review.Stance;

/** Reports that somebody made to break a printer. */
final class HostileReports {

    private static final List<String> PIECES = List.of(
            "NATO has 31 members.",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "</style></title></textarea>--><svg/onload=alert(1)>",
            "\" onmouseover=\"alert(1)",
            "=HYPERLINK(\"http://evil.example\")",
            "＝1＋1",
            "+1-1",
            "@SUM(A1)",
            "\tindented",
            "\rreturned",
            "line\nbreak",
            "\"quoted\", and 'so'; with, commas",
            "“typographic” ‘quotes’",
            "&amp; &lt;b&gt; &#x3c;",
            "]]> <!-- <![CDATA[",
            "{0} '{1}' {2,choice,0#x}",
            "%s %n \\u0041 \\",
            "zero\u200Bwidth\u200D\uFEFF",
            "e\u0301clair",
            "😀 smile",
            "👩‍🚀 in space",
            "日本語のテキスト",
            "ประเทศไทย",
            "\u0001\u0007control",
            "broken \uD83D half",
            "\uFFFE\uFFFFnothing",
            "W".repeat(180),
            "https://example.org/" + "very/long/".repeat(20));

    private static final List<String> RIGHT_TO_LEFT =
            List.of("שלום עולם", "مرحبا بالعالم (31)", "\u202Egnikcart\u202C");

    private final List<String> pieces;

    private HostileReports(List<String> pieces) {
        this.pieces = pieces;
    }

    /** Everything that the web and a spreadsheet must bear. */
    static Arbitrary<VerdictReport> any() {
        return reports(Stream.concat(PIECES.stream(), RIGHT_TO_LEFT.stream()).toList());
    }

    /** What can be read back from paper as it was written; the order of mixed directions on a line cannot. */
    static Arbitrary<VerdictReport> leftToRight() {
        return reports(PIECES);
    }

    private static Arbitrary<VerdictReport> reports(List<String> pieces) {
        return new HostileReports(pieces).report();
    }

    private Arbitrary<VerdictReport> report() {
        Arbitrary<List<Entry>> entries = entry().list().ofMaxSize(4);
        Arbitrary<List<SetAside>> setAside = Combinators.combine(
                        text(), text(), text(), Arbitraries.of(SetAsideReason.values()))
                .as((words, speaker, note, reason) -> new SetAside(null, words, speaker, reason, note))
                .list()
                .ofMaxSize(2);
        Arbitrary<List<Unchecked>> unchecked = Combinators.combine(text(), text())
                .as((wording, speaker) -> new Unchecked(90, wording, speaker, ClaimStatus.OPEN))
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
        return Combinators.combine(text(), entries, setAside, unchecked).as(SampleReports::report);
    }

    private Arbitrary<Entry> entry() {
        Arbitrary<Citation> citation = Combinators.combine(
                        text(),
                        text(),
                        text(),
                        text(),
                        Arbitraries.of(Stance.values()),
                        Arbitraries.of(SourceType.values()))
                .as((title, publisher, quote, where, stance, type) -> new Citation(
                        stance,
                        title,
                        publisher,
                        "",
                        "https://example.org/a?b=c&d=<e>",
                        null,
                        LocalDate.of(2026, 11, 23),
                        type,
                        quote,
                        where));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 99),
                        text(),
                        text(),
                        text(),
                        text(),
                        Arbitraries.of(SampleReports.SCALE),
                        citation.list().ofMaxSize(2))
                .as((number, wording, speaker, quote, rationale, verdict, evidence) -> new Entry(
                        number,
                        wording,
                        speaker,
                        quote,
                        Standing.DECIDED,
                        verdict,
                        rationale,
                        evidence,
                        SampleReports.PRINTED_AT,
                        "Maya Lindqvist",
                        speaker == null ? null : new VerdictReport.Changed(speaker),
                        List.of()));
    }

    private Arbitrary<String> text() {
        return Arbitraries.of(pieces).list().ofMinSize(1).ofMaxSize(3).map(pieces -> String.join(" ", pieces));
    }
}
