package org.claimdesk.ui.parts;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** Two wordings of the same, word for word: what both say, what only the first says, and what only the second says. */
public record WordDifference(List<Piece> pieces) {

    /** Whose words they are. */
    public enum Side {
        BOTH,
        GONE,
        NEW
    }

    /** Words that follow each other and are on the same side. */
    public record Piece(String words, Side side) {}

    public WordDifference {
        pieces = List.copyOf(pieces);
    }

    public static WordDifference between(String before, String after) {
        List<String> old = List.of(before.split(" "));
        List<String> now = List.of(after.split(" "));
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(old.subList(at, delta.getSource().getPosition()), Side.BOTH, pieces);
            add(delta.getSource().getLines(), Side.GONE, pieces);
            add(delta.getTarget().getLines(), Side.NEW, pieces);
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(old.subList(at, old.size()), Side.BOTH, pieces);
        return new WordDifference(pieces);
    }

    private static void add(List<String> words, Side side, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join(" ", words), side));
        }
    }
}
