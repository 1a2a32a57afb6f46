package org.claimdesk.ui.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.LocaleUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimdesk.claims.SetAsideReason;
import org.claimdesk.suggestions.Proposal;
import org.claimdesk.suggestions.Proposal.Addition;
import org.claimdesk.suggestions.Proposal.OneOfSeveral;
import org.claimdesk.suggestions.Proposal.OtherWording;
import org.claimdesk.suggestions.Proposal.Parts;
import org.claimdesk.suggestions.Proposal.SettingAside;
import org.claimdesk.suggestions.SuggestedOn;
import org.claimdesk.suggestions.SuggestedPart;
import org.claimdesk.suggestions.Suggestion;
import org.claimdesk.ui.parts.SuggestionCard.Line;
import org.claimdesk.ui.parts.WordDifference.Piece;
import org.claimdesk.ui.parts.WordDifference.Side;
import org.jspecify.annotations.Nullable;

/** Writes suggestions down for the browser, for an editor who answers or for the reviewer who has made them. */
public final class SuggestionCards {

    private static final String AREA = "suggestion.words.";

    private final Moments moments;
    private final boolean editor;

    /** @param editor whether the person answers; otherwise they look at their own */
    public SuggestionCards(Moments moments, boolean editor) {
        this.moments = moments;
        this.editor = editor;
    }

    /** The words that the browser needs to draw them, by the keys under which it asks for them. */
    public static Map<String, String> words() {
        return LocaleUtil.getI18NProvider()
                .orElseThrow()
                .getAllTranslations(UI.getCurrentOrThrow().getLocale())
                .entrySet()
                .stream()
                .filter(text -> text.getKey().startsWith(AREA))
                .collect(Collectors.toMap(text -> text.getKey().substring(AREA.length()), Map.Entry::getValue));
    }

    /** A suggestion beside what it is about. */
    public SuggestionCard card(Suggestion suggestion) {
        return card(suggestion, "", "");
    }

    /** A suggestion in a list of its own. */
    public SuggestionCard listed(Suggestion suggestion, Function<Suggestion, String> address) {
        String place = suggestion.claims().isEmpty()
                ? suggestion.articleTitle()
                : say("suggestion.place", suggestion.articleTitle(), numbers(suggestion));
        return card(suggestion, place, address.apply(suggestion));
    }

    private SuggestionCard card(Suggestion suggestion, String place, String address) {
        Proposal done = suggestion.done();
        return new SuggestionCard(
                suggestion.id().value(),
                suggestion.version(),
                suggestion.claims().stream().map(on -> on.claim().value()).toList(),
                suggestion.claims().stream().map(SuggestedOn::version).toList(),
                editor
                        ? say("suggestion.title." + suggestion.kind(), suggestion.byName(), numbers(suggestion))
                        : say("suggestion.own." + suggestion.kind(), numbers(suggestion)),
                moments.moment(suggestion.at(), UI.getCurrentOrThrow().getLocale()),
                place,
                address,
                lines(suggestion, suggestion.proposal()),
                suggestion.why(),
                suggestion
                        .outdated()
                        .map(why -> say("suggestion.outdated." + why))
                        .orElse(""),
                suggestion.state().name(),
                outcome(suggestion),
                done == null ? List.of() : lines(suggestion, done),
                deeds(suggestion));
    }

    private static List<Line> lines(Suggestion suggestion, Proposal proposal) {
        return switch (proposal) {
            case OtherWording(String wording) ->
                List.of(new Line(
                        "",
                        WordDifference.between(suggestion.claims().getFirst().wording(), wording)
                                .pieces()));
            case SettingAside(SetAsideReason reason, String note) ->
                List.of(line(
                        "",
                        note.isEmpty() ? say("claim.aside." + reason) : say("claim.aside." + reason) + ": " + note,
                        Side.BOTH));
            case Addition(SuggestedPart claim) -> List.of(quote(claim), line("", claim.wording(), Side.NEW));
            case Parts(List<SuggestedPart> parts) -> parts(suggestion, parts);
            case OneOfSeveral(String wording) -> merged(suggestion, wording);
        };
    }

    private static List<Line> parts(Suggestion suggestion, List<SuggestedPart> parts) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("", suggestion.claims().getFirst().wording(), Side.GONE));
        for (SuggestedPart part : parts) {
            lines.add(line(say("suggestion.part", lines.size()), part.wording(), Side.NEW));
        }
        return lines;
    }

    private static List<Line> merged(Suggestion suggestion, String wording) {
        List<Line> lines = new ArrayList<>();
        for (SuggestedOn on : suggestion.claims()) {
            lines.add(line(Integer.toString(on.number()), on.wording(), Side.GONE));
        }
        lines.add(line("", wording, Side.NEW));
        return lines;
    }

    private static Line quote(SuggestedPart claim) {
        return line(say("suggestion.quote"), claim.quote(), Side.BOTH);
    }

    private static Line line(String label, String words, Side side) {
        return new Line(label, List.of(new Piece(words, side)));
    }

    private String outcome(Suggestion suggestion) {
        if (suggestion.isWaiting()) {
            return editor ? "" : say("suggestion.state.WAITING", "", "");
        }
        String when = suggestion.answeredAt() == null
                ? ""
                : moments.moment(suggestion.answeredAt(), UI.getCurrentOrThrow().getLocale());
        String said = say("suggestion.state." + suggestion.state(), suggestion.answeredBy(), when);
        return suggestion.answer().isEmpty() ? said : say("suggestion.answer", said, suggestion.answer());
    }

    private List<String> deeds(Suggestion suggestion) {
        if (!suggestion.isWaiting()) {
            return List.of();
        }
        if (!editor) {
            return List.of("withdraw-suggestion");
        }
        return suggestion.outdated().isPresent()
                ? List.of("refuse-suggestion")
                : List.of("accept-suggestion", "change-suggestion", "refuse-suggestion");
    }

    private static String numbers(Suggestion suggestion) {
        return suggestion.claims().stream()
                .map(on -> Integer.toString(on.number()))
                .collect(Collectors.joining(", "));
    }

    private static String say(String key, @Nullable Object... values) {
        return UI.getCurrentOrThrow().getTranslation(key, values);
    }
}
