package org.claimdesk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.claimdesk.DeskTest;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.AssignmentStatus;
import org.claimdesk.assignment.Newsroom;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@DeskTest
class FinderTest {

    @Autowired
    private Finder finder;

    @Autowired
    private JdbcClient db;

    private Newsroom newsroom;
    private PersonId rosa;
    private ArticleId herons;

    @BeforeEach
    void aNewsroomWithHerons() {
        newsroom = new Newsroom(db);
        rosa = newsroom.person("Rosa Heronimus", Role.REVIEWER);
        herons = newsroom.article("Seven herons on the quay");
        newsroom.signIn(newsroom.person("Maya", Role.EDITOR), Role.EDITOR);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void findsPeopleArticlesAndClaimsByAPartOfAWord() {
        ClaimId claim = newsroom.claim(herons, ClaimStatus.OPEN, 0.5, "The quay has seven herons.");

        Findings found = finder.find("HERON");

        assertThat(found.people()).containsExactly(new FoundPerson(rosa, "Rosa Heronimus", "Rosa Heronimus", true));
        assertThat(found.articles()).containsExactly(new FoundArticle(herons, "Seven herons on the quay", ""));
        assertThat(found.claims()).extracting(FoundClaim::id).containsExactly(claim);
        assertThat(found.claims()).extracting(FoundClaim::articleTitle).containsExactly("Seven herons on the quay");
    }

    @Test
    void everyWordMustBeThereInAnyOrder() {
        newsroom.claim(herons, ClaimStatus.OPEN, 0.5, "The quay has seven herons.");

        assertThat(finder.find("herons  quay").claims()).hasSize(1);
        assertThat(finder.find("herons harbour").claims()).isEmpty();
    }

    @Test
    void whatIsTypedHasNoMeaningOfItsOwn() {
        ClaimId figure = newsroom.claim(herons, ClaimStatus.OPEN, 0.5, "Herons eat 100% fish.");
        newsroom.claim(herons, ClaimStatus.OPEN, 0.5, "Herons eat 1000 fish.");

        assertThat(finder.find("100%").claims()).extracting(FoundClaim::id).containsExactly(figure);
        assertThat(finder.find("__").claims()).isEmpty();
        assertThat(finder.find("\\'; drop table claim; --")).isEqualTo(Findings.NONE);
    }

    @Test
    void aSingleLetterFindsNothing() {
        assertThat(finder.find(" h ")).isEqualTo(Findings.NONE);
        assertThat(finder.find("")).isEqualTo(Findings.NONE);
    }

    @Test
    void showsTheNewestAndNoMoreThanAGlance() {
        for (int number = 1; number <= Finder.MOST + 2; number++) {
            newsroom.claim(herons, ClaimStatus.OPEN, 0.5, "Heron number " + number);
        }

        assertThat(finder.find("heron number").claims())
                .hasSize(Finder.MOST)
                .first()
                .extracting(FoundClaim::wording)
                .isEqualTo("Heron number " + (Finder.MOST + 2));
    }

    @Test
    void leavesOutWhatIsNoLongerThere() {
        newsroom.claim(herons, ClaimStatus.REPLACED, 0.5, "A replaced heron.");
        newsroom.disable(rosa);

        Findings found = finder.find("heron");

        assertThat(found.claims()).isEmpty();
        assertThat(found.people()).isEmpty();
    }

    @Test
    void reviewersFindNoPeopleButTheWayToTheirOwnWork() {
        ClaimId theirs = newsroom.claim(herons, ClaimStatus.IN_REVIEW, 0.5, "A heron of their own.");
        ClaimId others = newsroom.claim(herons, ClaimStatus.IN_REVIEW, 0.5, "A heron of somebody else.");
        AssignmentId asked = newsroom.assignment(theirs, rosa, AssignmentStatus.ASSIGNED, null);
        newsroom.assignment(others, newsroom.person("Ravi", Role.REVIEWER), AssignmentStatus.ASSIGNED, null);
        newsroom.signIn(rosa, Role.REVIEWER);

        Findings found = finder.find("heron");

        assertThat(found.people()).isEmpty();
        assertThat(found.claims())
                .extracting(claim -> asked.equals(claim.ownAssignment()))
                .containsExactly(false, true);
    }

    @Test
    void whoeverHasNoRoleFindsNothingAtAll() {
        newsroom.signIn(rosa);

        assertThatThrownBy(() -> finder.find("heron")).isInstanceOf(AccessDeniedException.class);
    }
}
