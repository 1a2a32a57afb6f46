package org.claimdesk.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.claims.Claim;
import org.claimdesk.claims.ClaimPart;
import org.claimdesk.text.Span;

/** Lets somebody cut a quote into parts, by selecting words or taking all of them, and put each part in words. */
public class PartsByHand extends Div {

    private static final int LONGEST = 2000;

    /** A piece of a quote. */
    public record Piece(Span span, String words) {}

    /** The words of an article on which a claim stands. */
    public static List<Piece> pieces(Claim claim, String text) {
        return claim.anchors().stream()
                .map(span -> new Piece(span, span.of(text)))
                .toList();
    }

    private record Part(List<Span> spans, TextArea wording, Div row) {}

    private final List<Part> parts = new ArrayList<>();
    private final Div rows = new Div();
    private final Runnable changed;

    PartsByHand(List<Piece> pieces, Runnable changed) {
        this.changed = changed;
        addClassName("parts-by-hand");
        rows.addClassName("claim-dialog-fields");
        var title = new H3(getTranslation("claim.parts.title"));
        var help = new Paragraph(getTranslation("claim.parts.help"));
        help.addClassName("desk-meta");
        var cutter = new QuoteCutter(
                pieces.stream()
                        .map(piece -> new QuoteCutter.Piece(piece.span().start(), piece.words()))
                        .toList(),
                getTranslation("claim.parts.cut"),
                cut -> addNew(cut.spans(), cut.words()));
        String all = String.join(" … ", pieces.stream().map(Piece::words).toList());
        var whole = new Button(
                getTranslation("claim.parts.whole"),
                click -> addNew(pieces.stream().map(Piece::span).toList(), all));
        add(title, help, cutter, whole, rows);
    }

    private void addNew(List<Span> spans, String words) {
        add(new ClaimPart(spans, words), words);
        parts.getLast().wording().focus();
    }

    /** Adds a part that somebody has worded already. */
    void add(ClaimPart written, String words) {
        var wording = new TextArea(getTranslation("claim.parts.part", parts.size() + 1));
        wording.setHelperText(getTranslation("claim.parts.words", words));
        wording.setMaxLength(LONGEST);
        wording.setWidthFull();
        String said = written.wording();
        wording.setValue(said.length() > LONGEST ? said.substring(0, LONGEST) : said);
        var row = new Div();
        row.addClassName("part-by-hand");
        var part = new Part(written.spans(), wording, row);
        row.add(wording, new Button(getTranslation("claim.parts.drop"), click -> drop(part)));
        parts.add(part);
        rows.add(row);
        changed.run();
    }

    private void drop(Part part) {
        parts.remove(part);
        rows.remove(part.row());
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).wording().setLabel(getTranslation("claim.parts.part", i + 1));
        }
        changed.run();
    }

    /** The parts as they are worded now, in the order in which they were cut. */
    List<ClaimPart> all() {
        return parts.stream()
                .map(part -> new ClaimPart(part.spans(), part.wording().getValue()))
                .toList();
    }
}
