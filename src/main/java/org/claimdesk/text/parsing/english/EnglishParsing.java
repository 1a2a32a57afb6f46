package org.claimdesk.text.parsing.english;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.claimdesk.text.Progress;
import org.claimdesk.text.parsing.Parser;

/**
 * The one parser for English of this Java machine. It is read in the background, once; whoever asks early waits, and can be called
 * away from that within 50 milliseconds.
 */
public final class EnglishParsing {

    private static final String MODEL = "english.model";
    private static final int PATIENCE_MILLIS = 20;

    private EnglishParsing() {}

    /** Read when first asked for: the class is initialized once, by whichever thread comes first. */
    private static final class Shared {

        static final CompletableFuture<Parser> PARSER = new CompletableFuture<>();

        static {
            Thread reader = new Thread(Shared::read, "english-parser");
            reader.setDaemon(true);
            reader.start();
        }

        static void read() {
            try {
                PARSER.complete(EnglishParsing.read());
            } catch (IOException | RuntimeException | Error broken) {
                PARSER.completeExceptionally(broken);
            }
        }
    }

    /** Begins to read the model, unless that has been done, and comes back at once. */
    public static void begin() {
        Shared.PARSER.isDone();
    }

    /** The parser, waiting for it if need be; as {@link #parser(Progress)} for those who never cancel. */
    public static Parser parser() {
        return parser(Progress.NONE);
    }

    /**
     * The parser, waiting for it if need be.
     *
     * @throws CancellationException when {@code progress} says so or the thread is interrupted meanwhile
     * @throws IllegalStateException if the model is missing, damaged or of another version
     */
    public static Parser parser(Progress progress) {
        return await(Shared.PARSER, progress);
    }

    static Parser await(Future<Parser> parser, Progress progress) {
        while (true) {
            try {
                return parser.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
            } catch (InterruptedException called) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            } catch (ExecutionException broken) {
                throw new IllegalStateException("the parser for English cannot be read: " + broken.getCause(), broken);
            }
        }
    }

    private static Parser read() throws IOException {
        try (InputStream in = EnglishParsing.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new FileNotFoundException(MODEL + " is missing; the build makes it");
            }
            return EnglishParser.read(in);
        }
    }
}
