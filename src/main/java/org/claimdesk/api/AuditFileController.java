package org.claimdesk.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.audit.AuditQuestion;
import org.claimdesk.history.DeedWords;
import org.claimdesk.history.DeskHistory;
import org.claimdesk.history.PastDeed;
import org.claimdesk.history.PastDeed.Difference;
import org.claimdesk.reports.SafeCell;
import org.claimdesk.settings.Rating;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.Phrases;
import org.claimdesk.users.OwnAccount;
import org.claimdesk.users.People;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an administrator has looked for in the log, as a file for a spreadsheet: a line for each difference, no cell of which acts. */
@RestController
class AuditFileController {

    private final DeskHistory history;
    private final Settings settings;
    private final People people;
    private final OwnAccount account;

    AuditFileController(DeskHistory history, Settings settings, People people, OwnAccount account) {
        this.history = history;
        this.settings = settings;
        this.people = people;
        this.account = account;
    }

    @GetMapping("/desk-audit.csv")
    ResponseEntity<byte[]> file(HttpServletRequest request) {
        ZoneId zone = settings.ownTimeZone();
        var question = AuditQuestion.read(name -> Objects.requireNonNullElse(request.getParameter(name), ""));
        List<PastDeed> deeds = history.all(question.wish(zone));
        DeedWords words = words(language(request), zone);
        String lines = Stream.concat(
                        Stream.of(head(words.language())), deeds.stream().flatMap(deed -> lines(deed, words)))
                .map(AuditFileController::line)
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("claimdesk-log.csv"))
                .body(lines.getBytes(StandardCharsets.UTF_8));
    }

    private DeedWords words(Locale language, ZoneId zone) {
        Map<Long, String> names = people.all().stream()
                .collect(Collectors.toMap(person -> person.id().value(), person -> person.fullName()));
        Map<String, String> ratings = settings.scale().values().stream()
                .collect(Collectors.toMap(Rating::code, rating -> rating.label(language)));
        return new DeedWords(language, zone, names, new TreeMap<>(ratings));
    }

    /** The person's own, or the first that their browser asks for. */
    private Locale language(HttpServletRequest request) {
        String own = account.profile().language();
        return own.isEmpty() ? request.getLocale() : Locale.forLanguageTag(own);
    }

    private static List<String> head(Locale language) {
        return Stream.of("when", "moment", "who", "what", "object", "trait", "before", "after")
                .map(column -> Phrases.say(language, "audit.column." + column))
                .toList();
    }

    private static Stream<List<String>> lines(PastDeed deed, DeedWords words) {
        List<Difference> differences =
                deed.differences().isEmpty() ? List.of(new Difference("", "", "", "")) : deed.differences();
        return differences.stream()
                .map(each -> List.of(
                        words.when(deed.at()),
                        deed.at().toString(),
                        words.who(deed),
                        words.deed(deed.action()),
                        words.object(deed),
                        each.trait().isEmpty() ? "" : words.trait(deed, each),
                        words.value(deed, each, each.before()),
                        words.value(deed, each, each.after())));
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> "\"" + SafeCell.of(cell).replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }
}
