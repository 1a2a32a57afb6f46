package org.claimdesk.api;

import static org.claimdesk.review.Newsroom.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.claimdesk.DeskTest;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.claims.Claims;
import org.claimdesk.reports.ReportExport;
import org.claimdesk.reports.ReportFormat;
import org.claimdesk.reports.Reports;
import org.claimdesk.review.Newsroom;
import org.claimdesk.shared.CommandId;
import org.claimdesk.users.Person;
import org.claimdesk.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@DeskTest
class ReportDownloadControllerTest {

    @Autowired
    private Reports reports;

    @Autowired
    private Claims claims;

    @Autowired
    private JdbcClient db;

    private MockMvc web;
    private Person maya;
    private Person ines;
    private ArticleId article;

    @BeforeEach
    void takeInAnArticle() {
        web = MockMvcBuilders.standaloneSetup(new ReportDownloadController(reports))
                .build();
        var newsroom = new Newsroom(db);
        maya = newsroom.person("Maya", Role.EDITOR);
        ines = newsroom.person("Ines", Role.REVIEWER);
        var claim = newsroom.claim(maya);
        article = as(maya, () -> claims.find(claim).article());
    }

    @Test
    void aPrintIsSavedUnderItsNameAndRunsNothing() throws Exception {
        ReportExport page = export(ReportFormat.HTML);
        Newsroom.signIn(maya);

        web.perform(get("/desk-reports/" + page.id().value()))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/html;charset=UTF-8"))
                .andExpect(header().string("Content-Disposition", startsWith("attachment; filename=\"nato-in-talks-")))
                .andExpect(header().string("Cache-Control", "no-store, private"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(header().string("Content-Security-Policy", startsWith("default-src 'none'")));
    }

    @Test
    void aTableIsATable() throws Exception {
        ReportExport table = export(ReportFormat.CSV);
        Newsroom.signIn(maya);

        web.perform(get("/desk-reports/" + table.id().value()))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andExpect(header().string("Content-Disposition", containsString(".csv\"; filename*=UTF-8''")));
    }

    @Test
    void aPreviewIsShownInOurOwnFramesAlone() throws Exception {
        Newsroom.signIn(maya);

        web.perform(get("/desk-reports/preview/" + article.value()))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Content-Disposition"))
                .andExpect(header().stringValues(
                                "Content-Security-Policy", contains(containsString("frame-ancestors 'self'"))))
                .andExpect(header().stringValues("X-Frame-Options", "SAMEORIGIN"))
                .andExpect(content().string(containsString("NATO in talks to open liaison office in Tokyo")));
    }

    @Test
    void whatSomebodyMayNotSeeIsNotThere() throws Exception {
        ReportExport draft = export(ReportFormat.HTML);
        Newsroom.signIn(ines);

        web.perform(get("/desk-reports/" + draft.id().value())).andExpect(status().isNotFound());
        web.perform(get("/desk-reports/preview/" + article.value())).andExpect(status().isNotFound());
        web.perform(get("/desk-reports/999999999")).andExpect(status().isNotFound());
    }

    @Test
    void whatIsStillBeingPrintedIsAConflict() throws Exception {
        ReportExport paper = export(ReportFormat.PDF);
        Newsroom.signIn(maya);

        web.perform(get("/desk-reports/" + paper.id().value())).andExpect(status().isConflict());
    }

    private static void headersOfEveryPage(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ((HttpServletResponse) response).setHeader("Content-Security-Policy", "frame-ancestors 'none'");
        ((HttpServletResponse) response).setHeader("X-Frame-Options", "DENY");
        chain.doFilter(request, response);
    }

    private ReportExport export(ReportFormat format) {
        return as(maya, () -> reports.export(article, format, CommandId.fresh()));
    }
}
