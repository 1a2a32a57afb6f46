package org.claimdesk.text.parsing.english;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.text.parsing.DependencyTree;
import org.claimdesk.text.parsing.Parser;
import org.claimdesk.text.words.Token;

/** NLP4J's models for English at work: pieces, tags, lemmas, arcs, and back to our tokens. It never changes once it is read. */
final class EnglishParser implements Parser {

    /** A sentence of more pieces is parsed in parts, so that the time grows no faster than the text. */
    static final int LONGEST = 250;

    private final WordTable words;
    private final Map<String, int[]> compounds = new HashMap<>();
    private final Lemmas lemmas;
    private final PennTagger tagger;
    private final ArcParser arcs;

    private EnglishParser(ModelReader in) throws IOException {
        words = new WordTable(in);
        for (int count = in.size(1 << 10); count > 0; count--) {
            compounds.put(in.text(), in.ints(in.size(8)));
        }
        lemmas = new Lemmas(in, words);
        tagger = new PennTagger(in);
        arcs = new ArcParser(in);
        in.finish();
    }

    /** @throws IOException if it is not a compact model of this version, or damaged */
    static EnglishParser read(InputStream file) throws IOException {
        ModelReader in = new ModelReader(new BufferedInputStream(file));
        try {
            return new EnglishParser(in);
        } catch (RuntimeException nonsense) {
            throw new IOException("the model is damaged", nonsense);
        }
    }

    @Override
    public DependencyTree parse(List<Token> tokens) {
        Pieces pieces = pieces(tokens);
        return Fold.onTokens(pieces, tokens.size(), parsePieces(pieces.forms()));
    }

    Pieces pieces(List<Token> tokens) {
        return Pieces.of(tokens, words, compounds);
    }

    /** The tree over the pieces themselves. */
    Fold.Tree parsePieces(List<String> forms) {
        Fold.Tree tree = new Fold.Tree(forms.size());
        for (int start = 0; start < forms.size(); start += LONGEST) {
            parse(forms.subList(start, Math.min(forms.size(), start + LONGEST)), start, tree);
        }
        return tree;
    }

    private void parse(List<String> forms, int start, Fold.Tree tree) {
        PieceValues values = new PieceValues(forms, words);
        String[] tags = tagger.tag(values);
        for (int piece = 1; piece <= forms.size(); piece++) {
            String lemma = lemmas.lemma(values.plain(piece), tags[piece]);
            values.put(Field.LEMMA, piece, lemma);
            tree.tags[start + piece - 1] = tags[piece];
            tree.lemmas[start + piece - 1] = lemma;
        }
        ArcState found = arcs.parse(values);
        for (int piece = 1; piece <= forms.size(); piece++) {
            int head = found.head(piece);
            tree.heads[start + piece - 1] = head == 0 ? -1 : start + head - 1;
            tree.labels[start + piece - 1] = arcs.label(found.label(piece));
        }
    }
}
