package org.claimdesk.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.claimdesk.evidence.SourceType;
import org.claimdesk.review.Confidence;
import org.claimdesk.review.Stance;
import org.claimdesk.users.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The made-up newsroom, as {@code db/sample/newsroom.json} tells it; the texts of its articles stand beside that. */
record Sample(String deskName, List<SamplePerson> people, List<SampleArticle> articles) {

    /** How far a claim has come. */
    enum Stage {
        ASSIGNED,
        STARTED,
        SUBMITTED,
        DECIDED;

        boolean hasReached(Stage other) {
            return compareTo(other) >= 0;
        }
    }

    record SamplePerson(String signInName, String fullName, Set<Role> roles) {}

    /** @param trivial words of the claims that nobody needs to check */
    record SampleArticle(
            String file,
            String title,
            String outlet,
            String author,
            boolean publish,
            List<String> trivial,
            List<Check> checks) {

        String text() {
            try (InputStream text = open(file)) {
                return new String(text.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** @param words how the claim, or its place in the article, can be known */
    record Check(
            String words,
            String reviewer,
            Stage until,
            @Nullable String verdict,
            @Nullable Confidence confidence,
            String rationale,
            List<SampleEvidence> evidence) {}

    record SampleEvidence(
            String link, String title, String publisher, SourceType sourceType, Stance stance, String foundWhere) {}

    static Sample read() {
        try (InputStream newsroom = open("newsroom.json")) {
            return new JsonMapper().readValue(newsroom, Sample.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Sample.class.getResourceAsStream("/db/sample/" + file), file);
    }
}
