package org.claimdesk.ui.shell;

import org.claimdesk.articles.Articles;
import org.claimdesk.claims.Claims;
import org.claimdesk.claims.FurtherSplitter;
import org.claimdesk.suggestions.SuggestionBox;
import org.claimdesk.suggestions.SuggestionDesk;
import org.springframework.stereotype.Component;

/** Everything with which reviewers suggest and editors answer, on whatever screen they are. */
@Component
public record SuggestionTools(
        SuggestionBox box, SuggestionDesk desk, FurtherSplitter splitter, Claims claims, Articles articles) {}
