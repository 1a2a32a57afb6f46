package org.claimdesk.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.claimdesk.DeskTest;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.shared.Refused;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class ClaimProgressTest {

    @Autowired
    private ClaimProgress progress;

    @Autowired
    private Claims claims;

    @Autowired
    private TestArticles testArticles;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient db;

    @Test
    void eachMoveBeginsWhereTheTableSaysAndNowhereElse() {
        people.signIn(people.add("Maya", Role.EDITOR));
        ArticleId article = testArticles.split("NATO has 31 members.\n");
        Claim claim = claims.of(article).getFirst();
        List<String> moves = new ArrayList<>();

        moves().forEach((name, move) -> {
            for (ClaimStatus from : ClaimStatus.values()) {
                put(claim.id(), from);
                try {
                    move.accept(claim.id());
                    moves.add(name + ": " + from + " -> "
                            + claims.find(claim.id()).status());
                } catch (Refused refused) {
                    assertThat(refused.key()).isEqualTo("claim.refused.move");
                    assertThat(claims.find(claim.id()).status()).isEqualTo(from);
                }
            }
        });

        assertThat(moves)
                .containsExactly(
                        "sendToReview: OPEN -> IN_REVIEW",
                        "backToOpen: IN_REVIEW -> OPEN",
                        "submit: IN_REVIEW -> SUBMITTED",
                        "dispute: IN_REVIEW -> DISPUTED",
                        "returnToReview: SUBMITTED -> IN_REVIEW",
                        "returnToReview: DISPUTED -> IN_REVIEW",
                        "decide: SUBMITTED -> DECIDED",
                        "decide: DISPUTED -> DECIDED",
                        "reopen: DECIDED -> IN_REVIEW",
                        "publish: DECIDED -> PUBLISHED");
    }

    private Map<String, Consumer<ClaimId>> moves() {
        Map<String, Consumer<ClaimId>> moves = new LinkedHashMap<>();
        moves.put("sendToReview", progress::sendToReview);
        moves.put("backToOpen", progress::backToOpen);
        moves.put("submit", progress::submit);
        moves.put("dispute", progress::dispute);
        moves.put("returnToReview", progress::returnToReview);
        moves.put("decide", progress::decide);
        moves.put("reopen", progress::reopen);
        moves.put("publish", claim -> progress.publish(List.of(claim)));
        return moves;
    }

    private void put(ClaimId claim, ClaimStatus status) {
        db.sql("update claim set status = :status where id = :id")
                .param("status", status.name())
                .param("id", claim.value())
                .update();
    }
}
