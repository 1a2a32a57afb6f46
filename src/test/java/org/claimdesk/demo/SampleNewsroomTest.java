package org.claimdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimdesk.DeskTest;
import org.claimdesk.DueJobs;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.claims.Claim;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.claims.Claims;
import org.claimdesk.settings.Settings;
import org.claimdesk.users.People;
import org.claimdesk.users.Person;
import org.claimdesk.users.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class SampleNewsroomTest {

    @Autowired
    SampleNewsroom newsroom;

    @Autowired
    Demo demo;

    @Autowired
    Cast cast;

    @Autowired
    Claims claims;

    @Autowired
    People people;

    @Autowired
    Settings settings;

    @Autowired
    DueJobs jobs;

    @Autowired
    JdbcClient db;

    @Test
    void bringsInAnEditorThreeReviewersAndThreeArticlesOfWhichHalfIsChecked() {
        assertThat(newsroom.hasRoom()).isTrue();

        List<Newcomer> newcomers = newsroom.bringIn(jobs::run);

        assertThat(newsroom.hasRoom()).isFalse();
        assertThat(demo.isOn()).isTrue();
        assertThat(newcomers)
                .extracting(Newcomer::password)
                .doesNotHaveDuplicates()
                .allMatch(word -> word.length() > 12);
        Person editor = cast.named(newcomers.getFirst().signInName());
        cast.as(editor, () -> {
            assertThat(people.withRole(Role.EDITOR)).containsExactly(editor);
            assertThat(people.withRole(Role.REVIEWER)).hasSize(3);
            assertThat(settings.deskName()).contains("demo");
            Map<ClaimStatus, Long> stages = articles().stream()
                    .flatMap(article -> claims.of(article).stream())
                    .collect(Collectors.groupingBy(Claim::status, Collectors.counting()));
            assertThat(articles()).hasSize(3);
            assertThat(stages)
                    .containsEntry(ClaimStatus.PUBLISHED, 7L)
                    .containsEntry(ClaimStatus.DECIDED, 2L)
                    .containsEntry(ClaimStatus.SUBMITTED, 2L)
                    .containsEntry(ClaimStatus.IN_REVIEW, 2L)
                    .containsKeys(ClaimStatus.OPEN, ClaimStatus.PROPOSED, ClaimStatus.SET_ASIDE);
        });
    }

    @Test
    void theSampleNamesClaimsAsTheEngineFindsThem() {
        newsroom.bringIn(jobs::run);

        assertThat(db.sql("select count(*) from claim where by_hand")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<ArticleId> articles() {
        return db.sql("select id from article")
                .query((row, number) -> new ArticleId(row.getLong("id")))
                .list();
    }
}
