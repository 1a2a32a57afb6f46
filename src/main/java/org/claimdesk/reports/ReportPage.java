package org.claimdesk.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimdesk.reports.VerdictReport.Citation;
import org.claimdesk.reports.VerdictReport.Entry;
import org.claimdesk.reports.VerdictReport.Hearing;
import org.claimdesk.reports.VerdictReport.SetAside;
import org.claimdesk.reports.VerdictReport.Source;
import org.claimdesk.reports.VerdictReport.Tally;
import org.claimdesk.reports.VerdictReport.Unchecked;
import org.claimdesk.reports.VerdictReport.Verdict;
import org.claimdesk.review.Rationale;
import org.claimdesk.settings.Logo;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A report as a page of HTML: the same words, in the same order, for the browser and for paper, which differ in their style alone. All
 * text goes in as text; the one thing that goes in as markup is a rationale, which comes out of {@link Rationale} safe.
 */
final class ReportPage {

    private final VerdictReport report;
    private final Optional<Logo> logo;
    private final ReportWords words;
    private final Instant printedAt;
    private final String checksum;

    private ReportPage(VerdictReport report, Instant printedAt, Optional<Logo> logo) {
        this.report = report;
        this.logo = logo;
        this.words = new ReportWords(report.language(), report.timeZone());
        this.printedAt = printedAt;
        this.checksum = report.checksum();
    }

    /** The page, its {@code head} still without a style sheet. */
    static Document of(VerdictReport report, Instant printedAt, Optional<Logo> logo) {
        return new ReportPage(report, printedAt, logo).draw();
    }

    /** The widths of the verdict bar's parts, which no style sheet can know beforehand. */
    static String barStyle(VerdictReport report) {
        List<Tally> tallies = report.tallies();
        StringBuilder style = new StringBuilder();
        for (int i = 0; i < tallies.size(); i++) {
            double width = Math.floor(10_000.0 * tallies.get(i).claims() / report.checked()) / 100;
            style.append(String.format(Locale.ROOT, ".part-%d{width:%.2f%%}%n", i + 1, width));
        }
        return style.toString();
    }

    private Document draw() {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.prependChild(new DocumentType("html", "", ""));
        page.expectFirst("html").attr("lang", report.language());
        page.head().appendElement("meta").attr("charset", "UTF-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.head()
                .appendElement("meta")
                .attr("name", "description")
                .attr(
                        "content",
                        Characters.printable(words.say(
                                "page-description",
                                report.desk(),
                                report.source().title())));
        page.title(Characters.printable(words.say("page-title", report.source().title())));
        drawFoot(page.body());
        Element main = page.body().appendElement("main");
        drawHead(main);
        drawSummary(main);
        drawEntries(main);
        drawSetAside(main);
        drawUnchecked(main);
        drawScale(main);
        drawColophon(main);
        return page;
    }

    /** Repeated on every sheet of paper; browsers, which have no sheets, leave it out. */
    private void drawFoot(Element body) {
        Element foot = body.appendElement("div").addClass("running-foot").attr("aria-hidden", "true");
        Element seal = foot.appendElement("p").addClass("running-seal");
        add(
                seal,
                "span",
                "",
                words.say("foot-checksum", checksum.substring(0, 4), checksum.substring(60)) + " · "
                        + words.say("foot-page"));
        seal.appendElement("span").addClass("page-number");
        add(seal, "span", "", words.say("foot-of"));
        seal.appendElement("span").addClass("page-count");
        String scale = report.scale().stream().map(Verdict::label).collect(Collectors.joining(" · "));
        add(foot, "p", "running-scale", words.say("foot-scale", scale));
    }

    private void drawHead(Element main) {
        Element head = main.appendElement("header");
        Element masthead = head.appendElement("div").addClass("masthead");
        add(masthead, "p", "kind", words.say("kind") + " · " + words.day(printedAt));
        Element desk = masthead.appendElement("p").addClass("desk");
        logo.ifPresent(picture -> desk.appendElement("img")
                .attr("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png()))
                .attr("alt", words.say("logo", report.desk()))
                .attr("width", String.valueOf(picture.width() / 2))
                .attr("height", String.valueOf(picture.height() / 2)));
        add(desk, "span", "", report.desk());
        Source source = report.source();
        add(head, "h1", "", source.title()).attr("dir", "auto");
        add(head, "p", "facts", String.join(" · ", facts(source)));
        if (!source.link().isEmpty()) {
            drawLink(head.appendElement("p").addClass("facts source"), source.link());
        }
        add(head, "p", "standing", standing());
    }

    private List<String> facts(Source source) {
        List<String> facts = new ArrayList<>();
        if (!source.outlet().isEmpty()) {
            facts.add(source.outlet());
        }
        if (!source.author().isEmpty()) {
            facts.add(words.say("facts-author", source.author()));
        }
        if (source.publishedOn() != null) {
            facts.add(words.say("facts-published", words.day(source.publishedOn())));
        }
        facts.add(words.say("facts-version", source.version(), words.day(source.versionOf())));
        String checkers = words.list(report.checkedBy());
        String deciders = words.list(report.decidedBy());
        if (!checkers.isEmpty()) {
            facts.add(words.say("facts-checked-and-decided", checkers, deciders));
        } else if (!deciders.isEmpty()) {
            facts.add(words.say("facts-decided", deciders));
        }
        return facts;
    }

    private String standing() {
        if (report.publishedAt() == null) {
            return words.say("standing-draft");
        }
        String day = words.day(report.publishedAt());
        return report.unpublished() == 0
                ? words.say("standing-published", day)
                : words.say("standing-partly", day, report.unpublished());
    }

    private void drawSummary(Element main) {
        List<String> tallies = words.tallies(report);
        Element summary = main.appendElement("section").addClass("summary");
        if (!tallies.isEmpty()) {
            Element bar = summary.appendElement("div")
                    .addClass("bar")
                    .attr("role", "img")
                    .attr("aria-label", Characters.printable(words.say("bar", String.join(", ", tallies))));
            int part = 0;
            for (Tally tally : report.tallies()) {
                bar.appendElement("span").addClass("part part-" + ++part).addClass(shade(tally.verdict()));
            }
        }
        String checked = words.say("checked", report.checked());
        add(
                summary,
                "p",
                "checked",
                tallies.isEmpty()
                        ? words.say("checked-none")
                        : words.say("checked-with-tallies", checked, String.join(" · ", tallies)));
        Element coverage = add(summary, "p", "coverage", coverage());
        if (report.sentences().total() > 0) {
            coverage.appendText(" ");
            add(
                    coverage,
                    "span",
                    "breakdown",
                    words.say("sentences", String.join(" · ", words.coverage(report.sentences()))));
        }
        drawReferences(summary.appendElement("p").addClass("references"));
    }

    private String coverage() {
        int total = report.sentences().total();
        int accounted = report.sentences().accountedFor();
        if (total == 0) {
            return words.say("accounted-none");
        }
        return accounted == total ? words.say("accounted-all", total) : words.say("accounted-some", accounted, total);
    }

    /** Where the two lists further down are; on paper with the page. */
    private void drawReferences(Element line) {
        if (!report.setAside().isEmpty()) {
            drawReference(line, words.say("summary-set-aside", report.setAside().size()), "#set-aside");
        }
        if (!report.unchecked().isEmpty()) {
            line.appendText(report.setAside().isEmpty() ? "" : " · ");
            drawReference(
                    line, words.say("summary-unchecked", report.unchecked().size()), "#unchecked");
        }
    }

    private void drawReference(Element line, String text, String target) {
        add(line, "a", "", text).attr("href", target);
        Element page = add(line, "span", "on-page", words.say("summary-on-page"));
        page.appendElement("a").addClass("target-page").attr("href", target);
        page.appendText(")");
    }

    private void drawEntries(Element main) {
        if (report.entries().isEmpty()) {
            return;
        }
        Element section = main.appendElement("section").addClass("entries");
        add(section, "h2", "", words.say("entries"));
        report.entries().forEach(entry -> drawEntry(section, entry));
    }

    private void drawEntry(Element section, Entry entry) {
        Element article = section.appendElement("article").addClass("entry").attr("id", "claim-" + entry.number());
        drawOpening(article.appendElement("div").addClass("opening"), entry);
        Element rationale = article.appendElement("div").addClass("rationale").attr("dir", "auto");
        String safe = new Rationale(Characters.printable(entry.rationale())).toHtml();
        rationale.append(safe);
        drawEvidence(article, entry.evidence());
        drawReplies(article, entry.replies());
        add(article, "p", "decided", decided(entry));
    }

    private void drawReplies(Element article, List<Hearing> replies) {
        if (!replies.isEmpty()) {
            add(article, "h4", "", words.say("entry-replies"));
            replies.forEach(
                    reply -> add(article, "p", "reply", words.reply(reply)).attr("dir", "auto"));
        }
    }

    /** What stays together on one sheet: number, verdict, claim and quote. */
    private void drawOpening(Element opening, Entry entry) {
        add(opening, "p", "number", String.valueOf(entry.number()));
        Element verdict = opening.appendElement("p").addClass("verdict").addClass(shade(entry.verdict()));
        add(verdict, "span", "icon", VerdictIcon.of(entry.verdict())).attr("aria-hidden", "true");
        verdict.appendText(" ");
        add(verdict, "span", "label", entry.verdict().label());
        add(opening, "h3", "wording", entry.wording()).attr("dir", "auto");
        if (entry.speaker() != null) {
            add(opening, "p", "speaker", entry.speaker()).attr("dir", "auto");
        }
        add(opening, "blockquote", "quote", "“" + entry.quote() + "”")
                .attr("dir", "auto")
                .attr("lang", report.source().language());
        if (entry.changed() != null) {
            add(opening, "p", "changed", words.changed(entry)).attr("dir", "auto");
        }
    }

    private String decided(Entry entry) {
        String line = words.say("entry-decided", words.day(entry.decidedAt()), entry.decidedBy());
        return switch (entry.standing()) {
            case PUBLISHED -> line;
            case WITHDRAWN -> line + " · " + words.say("entry-withdrawn");
            case DECIDED -> report.publishedAt() == null ? line : line + " · " + words.say("entry-not-published");
        };
    }

    private void drawEvidence(Element article, List<Citation> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        add(article, "h4", "", words.say("entry-evidence"));
        Element list = article.appendElement("ol").addClass("evidence");
        for (Citation citation : evidence) {
            Element item = list.appendElement("li");
            String origin = ReportWords.origin(citation);
            Element source = item.appendElement("p").addClass("citation");
            if (!origin.isEmpty()) {
                add(source, "bdi", "origin", origin);
                source.appendText(", ");
            }
            add(source, "bdi", "title", words.say("evidence-title", citation.title()));
            source.appendText(" ");
            add(source, "span", "stance", "(" + String.join("; ", words.standing(citation)) + ")");
            drawLink(item.appendElement("p").addClass("link"), citation.link());
            if (!citation.exactQuote().isEmpty() || !citation.foundWhere().isEmpty()) {
                Element found = item.appendElement("p").addClass("found");
                if (!citation.exactQuote().isEmpty()) {
                    add(found, "q", "exact-quote", citation.exactQuote()).attr("dir", "auto");
                }
                if (!citation.foundWhere().isEmpty()) {
                    found.appendText(" ");
                    add(found, "bdi", "where", words.say("evidence-where", citation.foundWhere()));
                }
            }
        }
    }

    private void drawSetAside(Element main) {
        if (report.setAside().isEmpty()) {
            return;
        }
        Element list = section(main, "set-aside", words.say("set-aside"));
        for (SetAside left : report.setAside()) {
            Element item = list.appendElement("li");
            String number = left.number() == null ? words.say("set-aside-sentence") : String.valueOf(left.number());
            add(item, "span", "number", number);
            drawWords(item, left.words(), left.speaker());
            String reason = words.say("set-aside-reason-" + left.reason());
            add(item, "span", "reason", left.note().isEmpty() ? reason : reason + ": " + left.note());
        }
    }

    private void drawUnchecked(Element main) {
        if (report.unchecked().isEmpty()) {
            return;
        }
        Element list = section(main, "unchecked", words.say("unchecked"));
        for (Unchecked waiting : report.unchecked()) {
            Element item = list.appendElement("li");
            add(item, "span", "number", String.valueOf(waiting.number()));
            drawWords(item, waiting.wording(), waiting.speaker());
            add(item, "span", "status", words.say("status-" + waiting.status()));
        }
    }

    private void drawWords(Element item, String text, @Nullable String speaker) {
        item.appendText(" ");
        add(item, "bdi", "words", text);
        item.appendText(" ");
        if (speaker != null) {
            add(item, "bdi", "speaker", speaker);
            item.appendText(" ");
        }
    }

    private void drawScale(Element main) {
        Element list = section(main, "scale", words.say("scale"));
        for (Verdict verdict : report.scale()) {
            Element item = list.appendElement("li").addClass(shade(verdict));
            add(item, "span", "icon", VerdictIcon.of(verdict)).attr("aria-hidden", "true");
            item.appendText(" ");
            Integer step = verdict.step();
            add(
                    item,
                    "span",
                    "label",
                    step == null
                            ? words.say("scale-off", verdict.label())
                            : words.say("scale-on", verdict.label(), step));
        }
    }

    private void drawColophon(Element main) {
        Element colophon = main.appendElement("footer").addClass("colophon");
        add(colophon, "h2", "", words.say("method"));
        add(colophon, "p", "method", report.method());
        Element seals = colophon.appendElement("dl");
        add(seals, "dt", "", words.say("seal"));
        add(seals, "dd", "checksum", checksum);
        add(seals, "dt", "", words.say("seal-article"));
        add(seals, "dd", "text-hash", report.source().textHash());
        add(
                colophon,
                "p",
                "explained",
                words.say("seal-explained") + " " + words.say("seal-printed", words.day(printedAt)));
    }

    /** A part of the page with its heading and its list. */
    private static Element section(Element main, String id, String heading) {
        Element section = main.appendElement("section").addClass("list").attr("id", id);
        add(section, "h2", "", heading);
        return section.appendElement("ul");
    }

    /** A link that is shown in full; anything but the web's own addresses stays mere text. */
    private static void drawLink(Element parent, String link) {
        String scheme = link.toLowerCase(Locale.ROOT);
        if (scheme.startsWith("https://") || scheme.startsWith("http://")) {
            add(parent, "a", "", link).attr("href", Characters.printable(link)).attr("rel", "noreferrer nofollow");
        } else {
            add(parent, "span", "", link);
        }
    }

    private static Element add(Element parent, String tag, String style, String text) {
        Element child = parent.appendElement(tag);
        if (!style.isEmpty()) {
            child.addClass(style);
        }
        return child.text(Characters.printable(text));
    }

    /** The classes for a verdict's colour: its family, and whether it is one of the scale's ends. */
    private String shade(Verdict verdict) {
        String tone = "tone-" + verdict.tone().name().toLowerCase(Locale.ROOT);
        return isEnd(verdict) ? tone + " end" : tone;
    }

    private boolean isEnd(Verdict verdict) {
        Integer step = verdict.step();
        if (step == null) {
            return false;
        }
        List<Integer> steps = report.scale().stream()
                .map(Verdict::step)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return step.equals(steps.getFirst()) || step.equals(steps.getLast());
    }
}
