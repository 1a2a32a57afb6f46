package org.claimdesk.ui.desk;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.claimdesk.assignment.AssignmentOfClaim;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.ui.parts.Faces;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.worklists.DeskRow;
import org.claimdesk.worklists.DeskSection;
import org.claimdesk.worklists.Detail;
import tools.jackson.databind.JsonNode;

/** The rows of a section of the desk: what the claim says, how far it is, and who is at it by when. */
class DeskList extends Grid<DeskRow> {

    private static final String ROW = """
            <div class="desk-row">
              <a class="desk-row-wording" href="${item.address}">${item.wording}</a>
              <div class="desk-row-details">
                <a class="desk-meta desk-row-place" href="${item.article}" ?hidden="${!item.place}">${item.place}</a>
                <a class="desk-meta desk-row-place" href="${item.reviews}" ?hidden="${!item.reviews}">${item.reviewsWord}</a>
                ${item.details.map((detail) => html`<span class="desk-meta">${detail}</span>`)}
              </div>
              <span class="desk-meta desk-row-pool" ?hidden="${!item.pool}">${item.pool}</span>
              <span class="status-badge desk-row-status" data-status="${item.status}">
                <span class="desk-icon" data-icon="${item.status}" aria-hidden="true"></span>${item.statusName}
              </span>
              <ul class="desk-row-people" ?hidden="${!item.people.length}">${item.people.map((person, place) => html`
                <li>
                  <vaadin-avatar class="desk-face" aria-hidden="true" .name="${person.faceName}" .img="${person.face}"></vaadin-avatar>
                  <span>${person.name}</span>
                  <span class="desk-row-due" ?data-overdue="${person.overdue}">${person.due}</span>
                  <vaadin-button theme="tertiary small" aria-label="${person.extendLabel}"
                    @click="${() => extend(place)}">${person.extend}</vaadin-button>
                  <vaadin-button theme="tertiary small" aria-label="${person.handOverLabel}"
                    @click="${() => handOver(place)}">${person.handOver}</vaadin-button>
                  <vaadin-button theme="tertiary small" aria-label="${person.withdrawLabel}"
                    @click="${() => withdraw(place)}">${person.withdraw}</vaadin-button>
                </li>`)}</ul>
              <vaadin-button class="desk-row-assign" theme="small" ?hidden="${!item.assign}"
                aria-label="${item.assignLabel}" @click="${assign}">${item.assign}</vaadin-button>
            </div>""";

    private final Moments moments;
    private final Faces faces;
    private final Consumer<Set<DeskRow>> chosen;
    private final List<DeskRow> rows = new ArrayList<>();
    private Set<Detail> shown = Set.of(Detail.PLACE);

    /**
     * @param hand carries out what the buttons of a row are pressed for
     * @param chosen hears what is chosen together
     */
    DeskList(Moments moments, Faces faces, DeskHand hand, Consumer<Set<DeskRow>> chosen) {
        this.moments = moments;
        this.faces = faces;
        this.chosen = chosen;
        addClassName("desk-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setAllRowsVisible(true);
        addColumn(LitRenderer.<DeskRow>of(ROW)
                        .withProperty("address", DeskList::address)
                        .withProperty("article", row -> Paths.claim(row.article(), row.claim()))
                        .withProperty("wording", DeskRow::wording)
                        .withProperty("place", this::place)
                        .withProperty("details", this::details)
                        .withProperty("reviews", DeskList::reviews)
                        .withProperty("reviewsWord", row -> getTranslation("editors-desk.reviews"))
                        .withProperty("status", row -> row.status().name())
                        .withProperty("statusName", row -> getTranslation("status." + row.status()))
                        .withProperty("pool", row -> row.inThePool() ? getTranslation("pool.in-it") : "")
                        .withProperty("people", this::people)
                        .withProperty("assign", this::assignWord)
                        .withProperty("assignLabel", row -> getTranslation("editors-desk.assign-claim", row.wording()))
                        .withFunction("assign", row -> hand.assign(List.of(row)))
                        .withFunction("extend", (row, place) -> hand.extend(List.of(person(row, place))))
                        .withFunction("handOver", (row, place) -> hand.handOver(row, person(row, place)))
                        .withFunction("withdraw", (row, place) -> hand.withdraw(person(row, place))))
                .setKey("claim");
    }

    /** Shows these rows and no others; several of them can be chosen together where there is something to do about several. */
    void show(DeskSection section, List<DeskRow> first) {
        rows.clear();
        boolean several = section != DeskSection.PROPOSED && section != DeskSection.SUBMITTED;
        setSelectionMode(several ? SelectionMode.MULTI : SelectionMode.NONE);
        if (several) {
            addSelectionListener(change -> chosen.accept(change.getAllSelectedItems()));
        }
        showMore(first);
    }

    /** Adds the next page; what is chosen stays chosen. */
    void showMore(List<DeskRow> more) {
        rows.addAll(more);
        if (rows.size() == more.size()) {
            setItems(rows);
            getListDataView().setIdentifierProvider(DeskList::identity);
        } else {
            getListDataView().refreshAll();
        }
    }

    /** Shows these details of each claim; the rows that are there already change too. */
    void showDetails(Set<Detail> wanted) {
        shown = wanted;
        getDataProvider().refreshAll();
    }

    private String place(DeskRow row) {
        return shown.contains(Detail.PLACE) ? getTranslation("queue.place", row.articleTitle(), row.number()) : "";
    }

    private List<String> details(DeskRow row) {
        List<String> words = new ArrayList<>();
        if (shown.contains(Detail.SPEAKER) && row.speaker() != null) {
            words.add(getTranslation("worklist.said-by", row.speaker()));
        }
        if (shown.contains(Detail.KIND)) {
            words.add(getTranslation("claim.kind." + row.kind()));
        }
        if (shown.contains(Detail.WORTH)) {
            words.add(getTranslation("worklist.worth", row.checkWorthiness()));
        }
        if (shown.contains(Detail.AGE)) {
            words.add(getTranslation("worklist.since", moments.moment(row.since(), getLocale())));
        }
        return words;
    }

    /** Where the next page begins. */
    DeskRow last() {
        return rows.getLast();
    }

    /** A claim, or one of its assignments where the section is about those. */
    private static Object identity(DeskRow row) {
        return row.live().size() == 1 ? row.live().getFirst().id() : row.claim();
    }

    /** Where the work on the claim is done: its decision, or its place in the article. */
    private static String address(DeskRow row) {
        return row.status() == ClaimStatus.SUBMITTED || row.status() == ClaimStatus.DISPUTED
                ? Paths.adjudicate(row.claim())
                : Paths.claim(row.article(), row.claim());
    }

    /** Where what has been written so far can be read. */
    private static String reviews(DeskRow row) {
        return row.status() == ClaimStatus.IN_REVIEW ? Paths.adjudicate(row.claim()) : "";
    }

    /** What one does to get the claim a reviewer, or nothing where that cannot be done. */
    private String assignWord(DeskRow row) {
        if (row.status() != ClaimStatus.OPEN && row.status() != ClaimStatus.IN_REVIEW) {
            return "";
        }
        return getTranslation(row.live().isEmpty() ? "editors-desk.assign" : "editors-desk.assign-another");
    }

    private static AssignmentOfClaim person(DeskRow row, JsonNode place) {
        return row.live().get(place.get(0).asInt());
    }

    private List<Asked> people(DeskRow row) {
        return row.live().stream().map(this::asked).toList();
    }

    private Asked asked(AssignmentOfClaim assignment) {
        return new Asked(
                faces.of(assignment.reviewer()),
                assignment.reviewerName(),
                getTranslation(
                        "editors-desk.person",
                        assignment.reviewerName(),
                        getTranslation("assignment.status." + assignment.status())),
                moments.due(assignment.dueAt(), this),
                moments.passed(assignment.dueAt()),
                getTranslation("extend.extend"),
                getTranslation("editors-desk.extend-for", assignment.reviewerName()),
                getTranslation("hand-over.hand-over"),
                getTranslation("editors-desk.hand-over-from", assignment.reviewerName()),
                getTranslation("editors-desk.withdraw"),
                getTranslation("editors-desk.withdraw-from", assignment.reviewerName()));
    }

    /** One person at a claim, in the words of the screen; public so that Vaadin can read it. */
    public record Asked(
            String face,
            String faceName,
            String name,
            String due,
            boolean overdue,
            String extend,
            String extendLabel,
            String handOver,
            String handOverLabel,
            String withdraw,
            String withdrawLabel) {}
}
