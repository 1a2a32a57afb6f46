package org.claimdesk.text.cli;

import java.util.List;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.Reason;
import org.claimdesk.text.Sentence;
import org.claimdesk.text.Span;
import org.claimdesk.text.cli.EngineCommand.Question;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what the engine found as one line of JSON. */
final class Answers {

    private final JsonMapper json;

    Answers(JsonMapper json) {
        this.json = json;
    }

    String sentences(Question question, List<Sentence> sentences) {
        ObjectNode answer = answerTo(question);
        ArrayNode spans = answer.putArray("sentences");
        sentences.forEach(sentence -> addSpan(spans, sentence.span()));
        return json.writeValueAsString(answer);
    }

    String claims(Question question, List<ProposedClaim> claims) {
        ObjectNode answer = answerTo(question);
        ArrayNode list = answer.putArray("claims");
        claims.forEach(claim -> addClaim(list.addObject(), claim));
        return json.writeValueAsString(answer);
    }

    private ObjectNode answerTo(Question question) {
        ObjectNode answer = json.createObjectNode();
        if (question.id() != null) {
            answer.set("id", question.id());
        }
        return answer;
    }

    private static void addClaim(ObjectNode node, ProposedClaim claim) {
        node.put("text", claim.wording());
        node.put("surface", claim.surface());
        ArrayNode spans = node.putArray("spans");
        claim.spans().forEach(span -> addSpan(spans, span));
        node.put("speaker", claim.speaker());
        node.put("kind", claim.kind().name());
        node.put("checkable", claim.checkable());
        node.put("checkWorthiness", claim.checkWorthiness());
        ArrayNode reasons = node.putArray("reasons");
        claim.reasons().forEach(reason -> addReason(reasons.addObject(), reason));
    }

    private static void addReason(ObjectNode node, Reason reason) {
        node.put("code", reason.code());
        node.put("detail", reason.detail());
    }

    private static void addSpan(ArrayNode spans, Span span) {
        spans.addArray().add(span.start()).add(span.end());
    }
}
