package org.claimdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhrasebookTest {

    private final Locale ofTheMachine = Locale.getDefault();
    private final Phrasebook phrasebook = new Phrasebook(List.of("en", "de"));

    @BeforeEach
    void theMachineSpeaksGerman() {
        Locale.setDefault(Locale.GERMANY);
    }

    @AfterEach
    void theMachineSpeaksAsBefore() {
        Locale.setDefault(ofTheMachine);
    }

    @Test
    void theMachinesOwnLanguagePlaysNoPart() {
        assertThat(phrasebook.getTranslation("shell.articles", Locale.UK)).isEqualTo("Articles");
        assertThat(phrasebook.getTranslation("shell.articles", Locale.forLanguageTag("fi")))
                .isEqualTo("Articles");
    }

    @Test
    void aCountryHasTheWordsOfItsLanguage() {
        assertThat(phrasebook.getTranslation("shell.articles", Locale.forLanguageTag("de-AT")))
                .isEqualTo("Artikel");
    }

    @Test
    void figuresAndPluralsFollowTheLanguage() {
        assertThat(phrasebook.getTranslation("article.refused.title-too-long", Locale.ENGLISH, 1200, 500))
                .isEqualTo("The title has 1,200 characters; there is room for 500.");
        assertThat(phrasebook.getTranslation("article.refused.title-too-long", Locale.GERMAN, 1200, 500))
                .isEqualTo("Der Titel hat 1.200 Zeichen; Platz ist für 500.");
        assertThat(phrasebook.getTranslation("queue.summary", Locale.GERMAN, 1)).startsWith("Eine Behauptung wartet");
        assertThat(phrasebook.getTranslation("queue.summary", Locale.GERMAN, 2)).startsWith("2 Behauptungen warten");
    }

    @Test
    void theMirroredLanguageIsReadFromTheRight() {
        assertThat(phrasebook.getTranslation("shell.articles", Phrasebook.MIRRORED))
                .isEqualTo("\u202eArticles\u202c");
    }

    @Test
    void aKeyWithoutATextIsSaidAsItIs() {
        assertThat(phrasebook.getTranslation("shell.no-such-text", Locale.GERMAN))
                .isEqualTo("shell.no-such-text");
    }
}
