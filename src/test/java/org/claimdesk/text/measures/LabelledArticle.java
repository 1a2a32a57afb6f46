package org.claimdesk.text.measures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.text.ClaimKind;
import org.claimdesk.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An article and the claims that people found in it. */
public record LabelledArticle(String name, String text, List<Label> labels) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A claim that people found.
     *
     * @param quote the words under the anchors, for readers of the file
     */
    public record Label(
            List<Span> anchors,
            List<String> quote,
            String claim,
            @Nullable String speaker,
            ClaimKind kind,
            boolean checkable) {}

    /** Every labelled article of a folder, by name. */
    public static List<LabelledArticle> allIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> labels = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            return labels.stream().map(LabelledArticle::read).toList();
        }
    }

    private static LabelledArticle read(Path file) {
        JsonNode root = JSON.readTree(file.toFile());
        String article = root.get("article").stringValue();
        try {
            return new LabelledArticle(
                    article.replace(".txt", ""),
                    Files.readString(file.resolveSibling(article)),
                    root.get("claims").valueStream().map(LabelledArticle::label).toList());
        } catch (IOException unreadable) {
            throw new IllegalStateException("the article of " + file + " cannot be read", unreadable);
        }
    }

    private static Label label(JsonNode node) {
        return new Label(
                node.get("anchors")
                        .valueStream()
                        .map(span ->
                                new Span(span.get(0).intValue(), span.get(1).intValue()))
                        .toList(),
                node.path("quote").valueStream().map(JsonNode::stringValue).toList(),
                node.get("claim").stringValue(),
                node.get("speaker").isNull() ? null : node.get("speaker").stringValue(),
                ClaimKind.valueOf(node.get("kind").stringValue()),
                node.get("checkable").booleanValue());
    }
}
