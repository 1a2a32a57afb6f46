package org.claimdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[ad_1]",
                "[ad_2]",
                "Source link",
                "Advertisement",
                "Share this article",
                "Share on Facebook",
                "Sign up for our newsletter",
                "Subscribe",
                "Related articles",
                "READ MORE: Ten things to know",
                "We use cookies to improve your visit.",
                "© 2026 The Harbour Times. All rights reserved.",
                "Follow us on Twitter",
                "12 comments",
                "Privacy Policy | Terms of Use",
                "Don’t miss",
                "3 shares",
                "Editor's picks",
                "The Harbour Times. ALL RIGHTS RESERVED.",
            })
    void findsLinesThatAreNoPartOfAnArticle(String line) {
        var text = "The council met.\n  " + line + " \nIt agreed.";

        assertThat(Boilerplate.lines(text)).extracting(span -> span.of(text)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share prices fell by 4 percent on Monday.",
                "Related parties have to be named in the report.",
                "The source linked the leak to the harbour office.",
                "Subscribers left the paper in their thousands.",
                "Copyright law changed in 2019, the ministry said, and most of the older rules went with it, which surprised publishers and many of their readers.",
            })
    void leavesTheArticlesOwnSentencesAlone(String line) {
        assertThat(Boilerplate.lines("One.\n" + line + "\nTwo.")).isEmpty();
    }

    @Test
    void givesNoClaims() {
        var text = "[ad_1]\nThe harbour was closed in May.\n[ad_2]\nSource link";

        assertThat(new ClaimEngine().split(text, null, Progress.NONE))
                .extracting(ProposedClaim::wording)
                .containsExactly("The harbour was closed in May.");
    }
}
