package org.claimdesk.search;

import java.util.List;
import java.util.Map;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.Where;
import org.claimdesk.users.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what words find: a statement for each kind, from the newest backwards, until there is enough or enough was looked at. */
@Repository
class FindingQueries {

    /** How many of the newest claims or articles are looked through, so that words that nobody wrote cost no more than others. */
    static final int LOOKED_THROUGH = 20_000;

    private final JdbcClient db;

    FindingQueries(JdbcClient db) {
        this.db = db;
    }

    List<FoundPerson> people(SoughtWords words, int most) {
        Where where = having(words, "p.full_name like :%1$s or p.sign_in_name like :%1$s")
                .and("not p.disabled");
        return db.sql("""
                        select p.id, p.full_name, p.sign_in_name,
                            exists (select 1 from person_role r where r.person_id = p.id and r.role = 'REVIEWER') as reviews
                        from person p
                        """ + where + " order by p.full_name, p.id limit :most")
                .params(where.parameters())
                .param("most", most)
                .query((row, number) -> new FoundPerson(
                        new PersonId(row.getLong("id")),
                        row.getString("full_name"),
                        row.getString("sign_in_name"),
                        row.getBoolean("reviews")))
                .list();
    }

    List<FoundArticle> articles(SoughtWords words, int most) {
        Where where = having(words, "a.title like :%1$s or a.outlet like :%1$s")
                .and("a.id > (select max(n.id) from article n) - :window", Map.of("window", LOOKED_THROUGH));
        return db.sql("select a.id, a.title, a.outlet from article a " + where + " order by a.id desc limit :most")
                .params(where.parameters())
                .param("most", most)
                .query((row, number) -> new FoundArticle(
                        new ArticleId(row.getLong("id")), row.getString("title"), row.getString("outlet")))
                .list();
    }

    List<FoundClaim> claims(SoughtWords words, PersonId finder, int most) {
        Where where = having(words, "c.wording like :%1$s")
                .and("c.status <> 'REPLACED'")
                .and("c.id > (select max(n.id) from claim n) - :window", Map.of("window", LOOKED_THROUGH));
        return db.sql("""
                        select c.id, c.number, c.wording, c.article_id, a.title, s.id as assignment_id
                        from (
                            select c.id, c.number, c.wording, c.article_id from claim c
                            """ + where + """

                                order by c.id desc limit :most
                        ) c
                        join article a on a.id = c.article_id
                        left join assignment s on s.claim_id = c.id and s.reviewer_id = :finder and s.live
                        order by c.id desc""")
                .params(where.parameters())
                .param("finder", finder.value())
                .param("most", most)
                .query((row, number) -> {
                    long assignment = row.getLong("assignment_id");
                    return new FoundClaim(
                            new ClaimId(row.getLong("id")),
                            row.getInt("number"),
                            row.getString("wording"),
                            new ArticleId(row.getLong("article_id")),
                            row.getString("title"),
                            assignment == 0 ? null : new AssignmentId(assignment));
                })
                .list();
    }

    /** @param condition what must hold for each word, whose parameter stands in it as {@code %1$s} */
    private static Where having(SoughtWords words, String condition) {
        var where = new Where();
        List<String> patterns = words.patterns();
        for (int place = 0; place < patterns.size(); place++) {
            String parameter = "word" + place;
            where.and("(" + condition.formatted(parameter) + ")", parameter, patterns.get(place));
        }
        return where;
    }
}
