package org.claimdesk.text.parsing;

import java.util.List;
import java.util.Set;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.claimdesk.text.words.Token;

/** Reads the parts of a sentence's words off its tree: the Penn Treebank tag, what the word hangs on, and its capital. */
final class PennTags {

    private static final Set<String> OPENING = Set.of("“", "‘", "«", "„", "``", "`");

    private final List<Token> tokens;
    private final DependencyTree tree;
    private final Set<String> names;

    private PennTags(List<Token> tokens, DependencyTree tree, Set<String> names) {
        this.tokens = tokens;
        this.tree = tree;
        this.names = names;
    }

    /** The sentence with the part of each word; {@code names} are names also where they open the sentence. */
    static TaggedSentence read(String article, List<Token> tokens, DependencyTree tree, Set<String> names) {
        PennTags reader = new PennTags(tokens, tree, names);
        Tag[] tags = new Tag[tokens.size()];
        String[] bases = new String[tokens.size()];
        boolean open = false;
        for (int i = 0; i < tags.length; i++) {
            tags[i] = reader.tag(i);
            bases[i] = tree.lemma(i);
            if (tokens.get(i).text().equals("\"")) {
                tags[i] = open ? Tag.CLOSE_QUOTE : Tag.OPEN_QUOTE;
                open = !open;
            }
        }
        for (int i = 1; i + 1 < tags.length; i++) {
            if (tokens.get(i).text().equals("&") && tags[i - 1] == Tag.NAME && tags[i + 1] == Tag.NAME) {
                tags[i] = Tag.NAME;
            }
        }
        return new TaggedSentence(article, tokens, tags, bases);
    }

    private Tag tag(int i) {
        String text = tokens.get(i).text();
        if (isOwnersMark(i)) {
            return Tag.POSSESSIVE;
        }
        if (!Character.isLetterOrDigit(text.codePointBefore(text.length()))
                && !Character.isLetterOrDigit(text.codePointAt(0))) {
            return mark(text);
        }
        if (tree.hasLabel(i, "neg")) {
            return tree.tag(i).equals("DT") ? Tag.DETERMINER : Tag.NOT;
        }
        return switch (tree.tag(i)) {
            case "NNP", "NNPS", "ADD" -> Tag.NAME;
            case "NN", "NNS", "FW", "XX", "AFX", "GW" -> isName(i) ? Tag.NAME : Tag.NOUN;
            case "JJ", "JJR", "JJS" -> isPartOfName(i) ? Tag.NAME : Tag.ADJECTIVE;
            case "CD", "LS" -> Tag.NUMBER;
            case "DT", "PDT" ->
                tree.hasLabel(i, "det", "predet", "preconj", "nmod", "poss", "advmod") ? Tag.DETERMINER : Tag.PRONOUN;
            case "PRP", "EX" -> Tag.PRONOUN;
            case "PRP$" -> Tag.POSSESSIVE_PRONOUN;
            case "POS" -> Tag.POSSESSIVE;
            case "CC" -> Tag.COORDINATOR;
            case "MD" -> Tag.MODAL;
            case "IN" -> preposition(i);
            case "TO" -> tree.hasLabel(i, "prep", "dative") ? Tag.PREPOSITION : Tag.TO;
            case "WDT", "WP", "WP$", "WRB" -> question(i);
            case "RB", "RBR", "RBS", "RP", "UH" -> Tag.ADVERB;
            case "VB", "VBP", "VBZ", "VBD", "VBN", "VBG" -> verb(i);
            case "$", "SYM", "NFP", "#" -> Tag.SYMBOL;
            default -> text.length() == 1 && "'’".contains(text) ? Tag.CLOSE_QUOTE : mark(text);
        };
    }

    /** "the teachers' union": an apostrophe right behind what owns something closes no quotation. */
    private boolean isOwnersMark(int i) {
        return tree.tag(i).equals("POS")
                && tree.hasLabel(i, "case")
                && i > 0
                && tokens.get(i - 1).end() == tokens.get(i).start();
    }

    private static Tag mark(String text) {
        return switch (text) {
            case "," -> Tag.COMMA;
            case ";", ":", "-", "--", "–", "—", "---" -> Tag.BREAK;
            case "(", "[", "{" -> Tag.OPEN_BRACKET;
            case ")", "]", "}" -> Tag.CLOSE_BRACKET;
            case "”", "’", "»", "'", "''" -> Tag.CLOSE_QUOTE;
            case "’s", "'s" -> Tag.POSSESSIVE;
            case "&" -> Tag.COORDINATOR;
            default -> {
                if (OPENING.contains(text)) {
                    yield Tag.OPEN_QUOTE;
                }
                yield ".!?…".indexOf(text.charAt(0)) >= 0 ? Tag.STOP : Tag.SYMBOL;
            }
        };
    }

    /** "the Straits Times": a capital that no sentence asks for. */
    private boolean isName(int i) {
        Token token = tokens.get(i);
        return token.acronym() || token.capitalised() && (i > 0 || names.contains(token.text()));
    }

    /** "Indonesian Navy", "High Court": an adjective with a capital in front of a name. */
    private boolean isPartOfName(int i) {
        return isName(i)
                && i + 1 < tokens.size()
                && tokens.get(i + 1).capitalised()
                && tree.head(i) > i
                && tree.tag(tree.head(i)).startsWith("NN");
    }

    private Tag preposition(int i) {
        if (tree.hasLabel(i, "mark")) {
            return tokens.get(i).lower().equals("that") ? Tag.COMPLEMENTIZER : Tag.SUBORDINATOR;
        }
        if (tree.hasLabel(i, "cc")) {
            return Tag.COORDINATOR;
        }
        return tree.hasLabel(i, "qmod", "nmod", "advmod") ? Tag.ADJECTIVE : Tag.PREPOSITION;
    }

    /** "which" behind a noun tells more of it, "how" behind a verb opens what is asked, "when" tells the time. */
    private Tag question(int i) {
        for (int up = i, steps = 0; up >= 0 && steps < 6; up = tree.head(up), steps++) {
            if (tree.hasLabel(up, "relcl")) {
                return Tag.RELATIVE;
            }
            if (tree.hasLabel(up, "ccomp", "advcl", "conj", "root")) {
                break;
            }
        }
        return Tag.SUBORDINATOR;
    }

    private Tag verb(int i) {
        String tag = tree.tag(i);
        String lemma = tree.lemma(i);
        if (tree.hasLabel(i, "nmod", "compound") && (tag.equals("VBN") || tag.equals("VBG"))) {
            return Tag.ADJECTIVE;
        }
        if (tree.hasLabel(i, "prep")) {
            return Tag.PREPOSITION;
        }
        if (lemma.equals("be") || tree.hasLabel(i, "auxpass")) {
            return Tag.BE;
        }
        if (lemma.equals("have")) {
            return Tag.HAVE;
        }
        if (lemma.equals("do") && tree.hasLabel(i, "aux")) {
            return Tag.DO;
        }
        return switch (tag) {
            case "VBD" -> Tag.PAST;
            case "VBN" -> Tag.PARTICIPLE;
            case "VBG" -> Tag.GERUND;
            default -> Tag.VERB;
        };
    }
}
