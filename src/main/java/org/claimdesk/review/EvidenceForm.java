package org.claimdesk.review;

import java.time.LocalDate;
import java.util.Objects;
import org.claimdesk.evidence.EvidenceId;
import org.claimdesk.evidence.Link;
import org.claimdesk.evidence.Source;
import org.claimdesk.evidence.SourceType;
import org.claimdesk.shared.Refused;
import org.claimdesk.text.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as it is being typed: nothing in it need be right yet.
 *
 * @param origin where the source has it from in turn, or empty
 * @param changes the source that is being corrected; null for a new one
 */
public record EvidenceForm(
        String link,
        String title,
        String publisher,
        String author,
        String publishedOn,
        String accessedOn,
        @Nullable SourceType sourceType,
        @Nullable Stance stance,
        String exactQuote,
        String foundWhere,
        String origin,
        @Nullable EvidenceId changes) {

    static final int LONGEST_QUOTE = 5000;
    static final int LONGEST_PLACE = 300;

    /** A form that was kept before anybody asked for the origin has none. */
    public EvidenceForm {
        origin = Objects.requireNonNullElse(origin, "");
    }

    /** An empty form, for a source that is read today. */
    public static EvidenceForm blank(LocalDate today) {
        return new EvidenceForm("", "", "", "", "", today.toString(), null, null, "", "", "", null);
    }

    /** The form to correct what has been added before. */
    public static EvidenceForm of(EvidenceUse use) {
        Source source = use.evidence().source();
        LocalDate published = source.publishedOn();
        return new EvidenceForm(
                source.link().address(),
                source.title(),
                source.publisher(),
                source.author(),
                published == null ? "" : published.toString(),
                source.accessedOn().toString(),
                source.sourceType(),
                use.stance(),
                use.exactQuote(),
                use.foundWhere(),
                source.origin(),
                use.evidence().id());
    }

    /** Whether somebody has begun to fill it. */
    public boolean begun() {
        return changes != null
                || !(link + title + publisher + author + publishedOn + exactQuote + foundWhere + origin).isBlank();
    }

    /** @throws Refused if it describes no source yet */
    Source source() {
        Link address = Link.of(link);
        LocalDate published =
                publishedOn.isBlank() ? null : TypedDay.read(publishedOn, "evidence.refused.published-day");
        LocalDate accessed = TypedDay.read(accessedOn, "evidence.refused.accessed-day");
        if (sourceType == null) {
            throw new Refused("evidence.refused.source-type-missing");
        }
        return new Source(address, title, publisher, author, published, accessed, sourceType, origin);
    }

    /** @throws Refused if it does not say yet what the source is used for */
    Citation citation() {
        if (stance == null) {
            throw new Refused("evidence.refused.stance-missing");
        }
        String quote = CleanText.clean(exactQuote).strip();
        String place = CleanText.clean(foundWhere).strip();
        if (quote.length() > LONGEST_QUOTE) {
            throw new Refused("evidence.refused.quote-too-long", LONGEST_QUOTE);
        }
        if (place.length() > LONGEST_PLACE) {
            throw new Refused("evidence.refused.where-too-long", LONGEST_PLACE);
        }
        return new Citation(stance, quote, place);
    }

    /** What a review makes of a source. */
    record Citation(Stance stance, String exactQuote, String foundWhere) {}
}
