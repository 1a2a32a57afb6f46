package org.claimdesk.ui.parts;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.claimdesk.history.DeedWords;
import org.claimdesk.history.PastDeed;

/** Deeds in rows, the latest first: who, when, what and to what, and what was different before and after. */
public class DeedList extends Grid<PastDeed> {

    private static final String ROW = """
            <div class="deed-row">
              <div class="deed-head">
                <vaadin-avatar class="desk-face" aria-hidden="true" .name="${item.who}" .img="${item.face}"></vaadin-avatar>
                <span class="deed-who">${item.who}</span>
                <span class="deed-what">${item.what}</span>
                <a class="desk-meta deed-object" href="${item.address}" ?hidden="${!item.address}">${item.object}</a>
                <span class="desk-meta" ?hidden="${item.address}">${item.object}</span>
                <span class="desk-meta deed-when">${item.when}</span>
              </div>
              <dl class="deed-differences" ?hidden="${!item.differences.length}">${item.differences.map((each) => html`
                <dt class="desk-meta">${each.trait}</dt>
                <dd>
                  <span class="desk-unseen" ?hidden="${!each.before}">${item.beforeWord}</span>
                  <del dir="auto" ?hidden="${!each.before}">${each.before}</del>
                  <span aria-hidden="true" ?hidden="${!each.before || !each.after}">→</span>
                  <span class="desk-unseen" ?hidden="${!each.after}">${item.afterWord}</span>
                  <ins dir="auto" ?hidden="${!each.after}">${each.after}</ins>
                </dd>`)}</dl>
            </div>""";

    private final List<PastDeed> rows = new ArrayList<>();

    /** @param address where one sees all that happened to the same thing; empty where nowhere */
    public DeedList(DeedWords words, Faces faces, Function<PastDeed, String> address) {
        addClassName("deed-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        addColumn(LitRenderer.<PastDeed>of(ROW)
                        .withProperty("who", words::who)
                        .withProperty("face", deed -> faces.of(deed.person()))
                        .withProperty("when", deed -> words.when(deed.at()))
                        .withProperty("what", deed -> words.deed(deed.action()))
                        .withProperty("object", words::object)
                        .withProperty("address", address::apply)
                        .withProperty("beforeWord", deed -> getTranslation("claim.history.before"))
                        .withProperty("afterWord", deed -> getTranslation("claim.history.after"))
                        .withProperty("differences", deed -> differences(deed, words)))
                .setKey("deed");
    }

    /** Shows these rows and no others. */
    public void show(List<PastDeed> first) {
        rows.clear();
        showMore(first);
    }

    /** Adds the next page. */
    public void showMore(List<PastDeed> more) {
        rows.addAll(more);
        setItems(rows);
        getListDataView().setIdentifierProvider(PastDeed::id);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    private static List<Line> differences(PastDeed deed, DeedWords words) {
        return deed.differences().stream()
                .map(each -> new Line(
                        words.trait(deed, each),
                        words.value(deed, each, each.before()),
                        words.value(deed, each, each.after())))
                .toList();
    }

    /** A difference in the words of the screen; public so that Vaadin can read it. */
    public record Line(String trait, String before, String after) {}
}
