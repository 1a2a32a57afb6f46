package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class LogFormatTest {

    @Test
    void anEventIsOneLineWithItsTimeInUtcWhateverStandsInIt() throws IOException {
        String forged = "no\r\n2026-01-01T00:00:00.000Z INFO  SignIns everything is fine";
        var failure = new IllegalStateException("first\nsecond", new IOException("deeper"));

        String line = printed(forged, failure);

        assertThat(line.strip().lines()).hasSize(1);
        assertThat(line)
                .startsWith("2026-05-12T06:30:00.000Z WARN  Desk no | 2026-01-01")
                .contains("first | second", "Caused by: java.io.IOException: deeper", "LogFormatTest")
                .endsWith(System.lineSeparator());
    }

    private static String printed(String message, Throwable failure) throws IOException {
        var settings = new Properties();
        try (InputStream file = LogFormatTest.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        var context = new LoggerContext();
        var layout = new PatternLayout();
        layout.setContext(context);
        layout.setPattern(settings.getProperty("logging.pattern.file"));
        layout.start();
        var event = new LoggingEvent("", context.getLogger("org.claimdesk.Desk"), Level.WARN, message, failure, null);
        event.setInstant(Instant.parse("2026-05-12T06:30:00Z"));
        return layout.doLayout(event);
    }
}
