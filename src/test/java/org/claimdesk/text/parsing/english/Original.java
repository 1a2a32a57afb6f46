package org.claimdesk.text.parsing.english;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** NLP4J's own tagger, dictionary and parser with their models, as they were published. Takes a gigabyte. */
final class Original {

    private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/";
    private static final String MODELS = "edu/emory/mathcs/nlp/models/";

    final Map<String, List<String>> tags;
    final Map<String, Set<String>> clusters;
    final POSTagger<NLPNode> tagger;
    final DEPParser<NLPNode> parser;
    final EnglishMorphAnalyzer dictionary = new EnglishMorphAnalyzer();

    private final NLPComponent<NLPNode> lexica;

    Original() throws IOException {
        tags = load(LEXICA + "en-ambiguity-classes-simplified-lowercase.xz");
        clusters = load(LEXICA + "en-brown-clusters-simplified-lowercase.xz");
        tagger = load(MODELS + "en-pos.xz");
        parser = load(MODELS + "en-dep.xz");
        lexica = lexica();
        for (OnlineComponent<?, ?> component : List.of(tagger, parser)) {
            component.setFlag(NLPFlag.DECODE);
        }
    }

    private GlobalLexica<NLPNode> lexica() {
        byte[] none = "<configuration/>".getBytes(StandardCharsets.UTF_8);
        GlobalLexica<NLPNode> made = new GlobalLexica<>(new ByteArrayInputStream(none));
        made.setAmbiguityClasses(new GlobalLexicon<>(tags, Field.word_form_simplified_lowercase, ""));
        made.setWordClusters(new GlobalLexicon<>(clusters, Field.word_form_simplified_lowercase, ""));
        return made;
    }

    @SuppressWarnings("unchecked")
    private static <T> T load(String resource) throws IOException {
        try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(resource)) {
            return (T) in.readObject();
        } catch (ClassNotFoundException missing) {
            throw new IOException(missing);
        }
    }

    /** The tree over pieces, by NLP4J itself. */
    Fold.Tree parse(List<String> forms) {
        NLPNode[] nodes = new NLPNode[forms.size() + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode(i, forms.get(i - 1));
        }
        lexica.process(nodes);
        tagger.process(nodes);
        for (int i = 1; i < nodes.length; i++) {
            nodes[i].setLemma(dictionary.lemmatize(nodes[i].getWordFormSimplified(), nodes[i].getPartOfSpeechTag()));
        }
        parser.process(nodes);
        Fold.Tree tree = new Fold.Tree(forms.size());
        for (int i = 1; i < nodes.length; i++) {
            tree.tags[i - 1] = nodes[i].getPartOfSpeechTag();
            tree.lemmas[i - 1] = nodes[i].getLemma();
            tree.heads[i - 1] = nodes[i].getDependencyHead().getID() - 1;
            tree.labels[i - 1] = nodes[i].getDependencyLabel();
        }
        return tree;
    }
}
