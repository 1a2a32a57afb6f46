package org.claimdesk.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagePieceTest {

    @Test
    void makesALineOfEachParagraphHeadingAndEntry() {
        String text = PagePiece.paragraphs("""
                <h1>NATO in <i>Tokyo</i></h1>
                <p>Talks are
                   underway.</p><div>One<div>Two</div>Three</div>
                <ul><li>Georgia</li><li>Ukraine</li></ul>Four<br>Five""");

        assertThat(text).isEqualTo("NATO in Tokyo\nTalks are underway.\nOne\nTwo\nThree\nGeorgia\nUkraine\nFour\nFive");
    }

    @Test
    void makesALineOfEachRowOfATable() {
        assertThat(PagePiece.paragraphs("<table><tr><th>Year<th>Members<tr><td>2023<td>31</table>"))
                .isEqualTo("Year Members\n2023 31");
    }

    @Test
    void keepsTheLinesOfPreformattedText() {
        assertThat(PagePiece.paragraphs("<pre>One\nTwo</pre>\nThree")).isEqualTo("One\nTwo\nThree");
    }

    @Test
    void readsNoScriptsStylesAndHiddenThings() {
        String text = PagePiece.paragraphs("""
                <html><head><title>no</title><style>no</style></head><body>
                <script>no</script><p onclick="no">Yes</p><p style="display: none">no</p><p hidden>no</p>
                <svg><text>no</text></svg><button>no</button><img src=x onerror=alert(1) alt="no"></body></html>""");

        assertThat(text).isEqualTo("Yes");
    }

    @Test
    void whatLooksLikeMarkupInTheWordsStaysWords() {
        assertThat(PagePiece.paragraphs("<p>a &lt;script&gt; b &amp; c</p>")).isEqualTo("a <script> b & c");
    }

    @Test
    void keepsWhatCannotBeSeen() {
        assertThat(PagePiece.paragraphs("<p>zero&#8203;width&nbsp;31</p>")).isEqualTo("zero\u200Bwidth\u00A031");
    }

    @Test
    void readsAPageHoweverDeepItIs() {
        int depth = 50_000;

        assertThat(PagePiece.paragraphs("<b>".repeat(depth) + "deep")).isEqualTo("deep");
    }
}
