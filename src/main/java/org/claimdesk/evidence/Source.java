package org.claimdesk.evidence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimdesk.shared.Refused;
import org.claimdesk.text.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a source. White space around words does not count; a publisher, an author or a day of publication that nobody
 * knows stays empty.
 *
 * @param origin where the source has it from in turn, such as a news agency, or empty
 */
public record Source(
        Link link,
        String title,
        String publisher,
        String author,
        @Nullable LocalDate publishedOn,
        LocalDate accessedOn,
        SourceType sourceType,
        String origin) {

    static final int LONGEST_TITLE = 500;
    static final int LONGEST_NAME = 300;

    /** @throws Refused if the title is missing, words are too long or the days contradict each other */
    public Source {
        title = CleanText.clean(title).strip();
        publisher = CleanText.clean(publisher).strip();
        author = CleanText.clean(author).strip();
        origin = CleanText.clean(origin).strip();
        refuseIf(title.isEmpty(), "evidence.refused.title-missing");
        refuseIf(title.length() > LONGEST_TITLE, "evidence.refused.title-too-long", LONGEST_TITLE);
        refuseIf(publisher.length() > LONGEST_NAME, "evidence.refused.publisher-too-long", LONGEST_NAME);
        refuseIf(author.length() > LONGEST_NAME, "evidence.refused.author-too-long", LONGEST_NAME);
        refuseIf(origin.length() > LONGEST_NAME, "evidence.refused.origin-too-long", LONGEST_NAME);
        refuseIf(publishedOn != null && publishedOn.isAfter(accessedOn), "evidence.refused.published-after-accessed");
    }

    /** The source for the record, by column name. */
    Map<String, @Nullable Object> record() {
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        record.put("link", link.address());
        record.put("title", title);
        record.put("publisher", publisher);
        record.put("author", author);
        record.put("published_on", publishedOn == null ? null : publishedOn.toString());
        record.put("accessed_on", accessedOn.toString());
        record.put("source_type", sourceType.name());
        record.put("origin", origin);
        return record;
    }

    private static void refuseIf(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw new Refused(key, arguments);
        }
    }
}
