package org.claimdesk.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.search.Finder;
import org.claimdesk.search.Findings;
import org.claimdesk.search.FoundClaim;
import org.claimdesk.search.FoundPerson;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.Role;

/**
 * Finds people, articles and claims, and does what can be done on the screen that is open, all by typing. The browser draws it and knows
 * the deeds; the desk is asked only for what words find, and keeps nothing of the answer.
 */
@Tag("desk-command-box")
class CommandBox extends Component {

    /**
     * Something to choose.
     *
     * @param group under which heading: {@code ways}, {@code people}, {@code articles} or {@code claims}
     * @param place what tells it from others of the same name, or empty
     * @param address where it leads
     */
    record Entry(String group, String words, String place, String address) {}

    /** What somebody has typed so far, and which time it is that the browser asks. */
    record Question(int turn, String words) {}

    private final Finder finder;
    private final CurrentUser currentUser;

    CommandBox(Finder finder, CurrentUser currentUser) {
        this.finder = finder;
        this.currentUser = currentUser;
        getElement().setPropertyMap("words", words());
        getElement()
                .setPropertyList(
                        "ways",
                        Ways.of(currentUser).stream()
                                .map(way -> new Entry("ways", getTranslation(way.key()), "", way.path()))
                                .toList());
        getElement()
                .addEventListener("desk-seek", event -> answer(event.getEventDetail(Question.class)))
                .addEventDetail();
        getElement()
                .addEventListener("desk-go", event -> go(event.getEventDetail(String.class)))
                .addEventDetail();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://desk/command-box.js");
    }

    /** What the words find, as far as the person's roles reach. */
    List<Entry> find(String words) {
        Findings found = finder.find(words);
        List<Entry> entries = new ArrayList<>();
        found.people().stream()
                .filter(person -> currentUser.has(Role.ADMIN) || person.reviews())
                .forEach(person ->
                        entries.add(new Entry("people", person.fullName(), person.signInName(), addressOf(person))));
        found.articles()
                .forEach(article -> entries.add(
                        new Entry("articles", article.title(), article.outlet(), Paths.article(article.id()))));
        found.claims()
                .forEach(claim ->
                        entries.add(new Entry("claims", claim.wording(), claim.articleTitle(), addressOf(claim))));
        return entries;
    }

    private void answer(Question question) {
        List<Entry> entries = Attempt.answerOf(() -> find(question.words())).orElse(List.of());
        getElement().callJsFunction("show", question.turn(), entries);
    }

    /** Whoever may not go there is told so by the screen itself, as with any address. */
    private void go(String address) {
        var place = new Location(address);
        getUI().ifPresent(ui -> ui.navigate(place.getPath(), place.getQueryParameters()));
    }

    /** Editors see what somebody works on; others who find people look after their accounts. */
    private String addressOf(FoundPerson person) {
        return currentUser.has(Role.EDITOR) && person.reviews() ? Paths.workOf(person.id()) : Paths.PEOPLE;
    }

    private static String addressOf(FoundClaim claim) {
        AssignmentId own = claim.ownAssignment();
        return own == null ? Paths.claim(claim.article(), claim.id()) : Paths.review(own);
    }

    private Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("title", getTranslation("command.title"));
        words.put("hint", getTranslation("command.hint"));
        words.put("found", getTranslation("command.found"));
        words.put("nothing", getTranslation("command.nothing"));
        words.put("close", getTranslation("shell.close"));
        words.put("deeds", getTranslation("command.deeds"));
        words.put("ways", getTranslation("command.ways"));
        words.put("people", getTranslation("command.people"));
        words.put("articles", getTranslation("command.articles"));
        words.put("claims", getTranslation("command.claims"));
        return words;
    }
}
