package org.claimdesk.reports;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.claims.SetAsideReason;
import org.claimdesk.evidence.SourceType;
import org.claimdesk.reports.VerdictReport.Changed;
import org.claimdesk.reports.VerdictReport.Citation;
import org.claimdesk.reports.VerdictReport.Entry;
import org.claimdesk.reports.VerdictReport.Sentences;
import org.claimdesk.reports.VerdictReport.SetAside;
import org.claimdesk.reports.VerdictReport.Source;
import org.claimdesk.reports.VerdictReport.Standing;
import org.claimdesk.reports.VerdictReport.Unchecked;
import org.claimdesk.reports.VerdictReport.Verdict;
import org.claimdesk.review.Stance;
import org.claimdesk.settings.Logo;
import org.claimdesk.settings.Tone;

/** Reports as a desk would make them. */
final class SampleReports {

    static final Instant PRINTED_AT = Instant.parse("2026-11-23T16:20:00Z");

    static final Verdict TRUE = new Verdict("TRUE", "True", 5, Tone.TRUE, "check");
    static final Verdict MOSTLY_TRUE = new Verdict("MOSTLY_TRUE", "Mostly true", 4, Tone.TRUE, "three-quarters");
    static final Verdict HALF_TRUE = new Verdict("HALF_TRUE", "Half true", 3, Tone.HALF, "half");
    static final Verdict MOSTLY_FALSE = new Verdict("MOSTLY_FALSE", "Mostly false", 2, Tone.FALSE, "quarter");
    static final Verdict FALSE = new Verdict("FALSE", "False", 1, Tone.FALSE, "cross");
    static final Verdict MISLEADING = new Verdict("MISLEADING", "Misleading", null, Tone.HALF, "exclamation");
    static final Verdict UNPROVEN = new Verdict("UNPROVEN", "Unproven", null, Tone.UNPROVEN, "question");
    static final List<Verdict> SCALE = List.of(TRUE, MOSTLY_TRUE, HALF_TRUE, MOSTLY_FALSE, FALSE, MISLEADING, UNPROVEN);

    static final ReportWords WORDS = new ReportWords("en", "Europe/Stockholm");

    static final String METHOD = WORDS.say("method-text", 1, 1);

    private static final Instant DECIDED_AT = Instant.parse("2026-11-23T14:05:00Z");

    private SampleReports() {}

    /** The report of the mock-up. */
    static VerdictReport nato() {
        return report(
                "NATO in talks to open liaison office in Tokyo",
                List.of(
                        new Entry(
                                2,
                                "The liaison office in Japan would be NATO’s first in Asia.",
                                null,
                                "a liaison office in Japan, the military alliance’s first in Asia.",
                                Standing.DECIDED,
                                MOSTLY_TRUE,
                                "NATO lists seven liaison offices, **none in Asia**. An embassy hosts a contact point in Tokyo, which is not an office of the alliance.",
                                List.of(
                                        citation(
                                                Stance.SUPPORTS,
                                                "Liaison offices",
                                                "NATO",
                                                "https://www.nato.int/cps/en/natohq/topics_49212.htm",
                                                "There are seven offices.",
                                                "second paragraph"),
                                        citation(
                                                Stance.CONTEXT,
                                                "Contact point embassy",
                                                "Embassy of Denmark, Tokyo",
                                                "https://japan.um.dk/en",
                                                "",
                                                "")),
                                DECIDED_AT,
                                "Maya Lindqvist",
                                null,
                                List.of()),
                        new Entry(
                                30,
                                "The NATO Charter limits NATO to operating within the ‘North Atlantic Area’.",
                                "Bill Hayton, to Newsweek",
                                "the NATO Charter limits the organization to operating within the ‘North Atlantic Area.’",
                                Standing.DECIDED,
                                MOSTLY_FALSE,
                                "Articles 5 and 6 of the treaty set the area for collective defence; they do not bar operations elsewhere, and NATO has led some outside it.",
                                List.of(
                                        citation(
                                                Stance.UNDERMINES,
                                                "The North Atlantic Treaty",
                                                "NATO",
                                                "https://www.nato.int/cps/en/natolive/official_texts_17120.htm",
                                                "an armed attack on the territory of any of the Parties in Europe or North America",
                                                "Art. 6"),
                                        citation(
                                                Stance.UNDERMINES,
                                                "Operations and missions",
                                                "NATO",
                                                "https://www.nato.int/cps/en/natohq/topics_52060.htm",
                                                "",
                                                "")),
                                DECIDED_AT,
                                "Maya Lindqvist",
                                null,
                                List.of()),
                        new Entry(
                                41,
                                "NATO has 31 members.",
                                "Bill Hayton, to Newsweek",
                                "NATO has 31 members",
                                Standing.DECIDED,
                                TRUE,
                                "True on the day of publication (Finland joined on 4 April 2023). 32 since 7 March 2024.",
                                List.of(citation(
                                        Stance.SUPPORTS,
                                        "Member countries",
                                        "NATO",
                                        "https://www.nato.int/cps/en/natohq/nato_countries.htm",
                                        "",
                                        "")),
                                DECIDED_AT,
                                "Maya Lindqvist",
                                new Changed("NATO has 32 members"),
                                List.of())),
                List.of(
                        new SetAside(7, "The office will be a provocation.", "Mao Ning", SetAsideReason.OPINION, ""),
                        new SetAside(null, "It remains to be seen.", null, SetAsideReason.OTHER, "says nothing")),
                List.of(
                        new Unchecked(12, "The office is planned for 2024.", "an official", ClaimStatus.IN_REVIEW),
                        new Unchecked(44, "Japan opened a mission to NATO in Brussels.", null, ClaimStatus.PROPOSED)));
    }

    /** A desk that has decided nothing yet. */
    static VerdictReport nothingDecided() {
        return report(
                "NATO in talks to open liaison office in Tokyo",
                List.of(),
                List.of(),
                List.of(new Unchecked(1, "NATO has 31 members.", null, ClaimStatus.OPEN)));
    }

    /** A long article with {@code claims} verdicts, each with a rationale of a few sentences and two sources. */
    static VerdictReport longReport(int claims) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; i <= claims; i++) {
            entries.add(new Entry(
                    i,
                    "Claim number " + i + " says that the budget of the ministry rose by " + i
                            + " percent between 2019 and 2023.",
                    i % 3 == 0 ? "the minister" : null,
                    "the budget of the ministry, which had been cut before, rose by " + i + " percent over four years",
                    Standing.DECIDED,
                    SCALE.get(i % SCALE.size()),
                    "The yearly accounts show a rise.\n\n- 2019: 100 million\n- 2023: " + (100 + i) + " million\n\n"
                            + "The figures are nominal; after inflation little remains of them. ".repeat(i % 7 + 1),
                    List.of(
                            citation(
                                    Stance.SUPPORTS,
                                    "Accounts of 2019",
                                    "Ministry of Finance",
                                    "https://finance.example/accounts/2019.pdf",
                                    "100 million",
                                    "p. 12"),
                            citation(
                                    Stance.CONTEXT,
                                    "Accounts of 2023",
                                    "Ministry of Finance",
                                    "https://finance.example/accounts/2023.pdf",
                                    "",
                                    "")),
                    DECIDED_AT,
                    "Maya Lindqvist",
                    null,
                    List.of()));
        }
        return report("The budget, claim by claim", entries, List.of(), List.of());
    }

    static Citation citation(Stance stance, String title, String publisher, String link, String quote, String where) {
        return new Citation(
                stance, title, publisher, "", link, null, LocalDate.of(2026, 11, 23), SourceType.PRIMARY, quote, where);
    }

    static VerdictReport report(String title, List<Entry> entries, List<SetAside> setAside, List<Unchecked> unchecked) {
        return new VerdictReport(
                "Nordic Fact Desk",
                "en",
                "Europe/Stockholm",
                new Source(
                        title,
                        "Newsweek",
                        "",
                        LocalDate.of(2023, 5, 10),
                        "https://www.newsweek.com/nato-tokyo-1799474",
                        1,
                        Instant.parse("2026-11-23T09:00:00Z"),
                        CanonicalForm.checksum("the text"),
                        "en"),
                null,
                entries.isEmpty() ? List.of() : List.of("Ines Okafor", "Jonas Weber"),
                entries.isEmpty() ? List.of() : List.of("Maya Lindqvist"),
                new Sentences(20, 3, 5, 5, 0),
                SCALE,
                entries,
                setAside,
                unchecked,
                METHOD);
    }

    /** The same report for other readers; what people wrote stays as it was. */
    static VerdictReport in(String language, VerdictReport report) {
        return new VerdictReport(
                report.desk(),
                language,
                report.timeZone(),
                report.source(),
                report.publishedAt(),
                report.checkedBy(),
                report.decidedBy(),
                report.sentences(),
                report.scale(),
                report.entries(),
                report.setAside(),
                report.unchecked(),
                report.method());
    }

    /** A picture for a desk. */
    static Optional<Logo> logo() {
        try {
            var file = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(240, 80, BufferedImage.TYPE_INT_RGB), "png", file);
            return Optional.of(new Logo(file.toByteArray(), 240, 80, "0".repeat(64)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
