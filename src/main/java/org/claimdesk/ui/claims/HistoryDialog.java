package org.claimdesk.ui.claims;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.claimdesk.claims.Claim;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.Claims.Lineage;
import org.claimdesk.history.ClaimHistory;
import org.claimdesk.history.PastDeed;
import org.claimdesk.history.PastDeed.Difference;
import org.claimdesk.ui.parts.Faces;
import org.claimdesk.ui.parts.Moments;

/** What has happened to a claim, the newest first, with what was different before and after; and the claims that it comes from or became. */
class HistoryDialog extends Dialog {

    private final ClaimHistory history;
    private final Moments moments;
    private final Faces faces;
    private final Button close = new Button(getTranslation("shell.close"), click -> close());

    HistoryDialog(ClaimHistory history, ZoneId zone, Faces faces, ClaimId claim) {
        this.history = history;
        this.moments = new Moments(zone);
        this.faces = faces;
        setWidth("min(44rem, 100%)");
        getFooter().add(close);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                close.focus();
            }
        });
        show(claim);
    }

    private void show(ClaimId id) {
        Claim claim = history.claim(id);
        Lineage lineage = history.lineage(id);
        List<PastDeed> deeds = history.of(id);
        setHeaderTitle(getTranslation("claim.history.title", claim.number()));
        removeAll();
        var wording = new Paragraph(claim.wording());
        wording.addClassName("claim-dialog-quote");
        wording.getElement().setAttribute("dir", "auto");
        var all = new Div(wording);
        all.addClassName("claim-history");
        relatives(all, "claim.history.replaced", lineage.replaced());
        relatives(all, "claim.history.successors", lineage.successors());
        if (deeds.isEmpty()) {
            all.add(new Paragraph(getTranslation("claim.history.nothing")));
        } else {
            var list = new OrderedList();
            deeds.reversed().forEach(deed -> list.add(item(deed)));
            all.add(list);
        }
        add(all);
    }

    private void relatives(Div all, String key, List<Claim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        for (Claim relative : claims) {
            var button = new Button(
                    getTranslation("claim.history.relative", relative.number(), relative.wording()),
                    click -> show(relative.id()));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            list.add(new ListItem(button));
        }
        all.add(new H3(getTranslation(key)), list);
    }

    private ListItem item(PastDeed deed) {
        var head = new Paragraph(getTranslation(
                "claim.history.line",
                moments.moment(deed.at(), getLocale()),
                deed.who(),
                getTranslation("claim.history.deed." + deed.action())));
        var line = new Div(faces.draw(deed.person(), deed.who()), head);
        line.addClassName("face-line");
        var item = new ListItem(line);
        deed.differences().forEach(difference -> item.add(line(difference)));
        return item;
    }

    private Component line(Difference difference) {
        var line = new Div();
        line.addClassName("history-difference");
        var trait = new Div(getTranslation("claim.history.trait." + difference.trait()));
        trait.addClassName("desk-meta");
        line.add(trait);
        if (!difference.before().isEmpty()) {
            line.add(words("del", "claim.history.before", difference.trait(), difference.before()));
        }
        if (!difference.after().isEmpty()) {
            line.add(words("ins", "claim.history.after", difference.trait(), difference.after()));
        }
        return line;
    }

    /** Words that were there before or are there now, with a word for those who hear them. */
    private Component words(String tag, String which, String trait, String value) {
        var unseen = new HtmlComponent("span");
        unseen.addClassName("desk-unseen");
        unseen.getElement().setText(getTranslation(which));
        var text = new HtmlComponent("span");
        text.getElement().setAttribute("dir", "auto").setText(say(trait, value));
        var words = new HtmlContainer(tag);
        words.add(unseen, text);
        return words;
    }

    private String say(String trait, String value) {
        return switch (trait) {
            case "status" -> getTranslation("status." + value);
            case "set_aside_reason" -> getTranslation("claim.aside." + value);
            case "suggestion" -> getTranslation("suggestion.kind." + value);
            case "outdated" -> getTranslation("suggestion.outdated." + value);
            case "central" -> getTranslation("claim.history.central." + value);
            case "behind" ->
                value.equals("0")
                        ? getTranslation("claim.history.head")
                        : getTranslation("claim.history.behind", value);
            default -> value;
        };
    }
}
