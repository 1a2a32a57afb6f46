package org.claimdesk.text.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.ClaimEngine;
import org.claimdesk.text.Progress;
import org.claimdesk.text.ProposedClaim;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code sentences|split|facts} on JSON lines: one object is read and one written a line. With {@code --text} or {@code
 * --tsv} the input is one plain article and the output is for people.
 */
public final class EngineCommand {

    private static final String USAGE = "use: engine sentences|split|facts [--text|--tsv] [--published YYYY-MM-DD]";

    private static final Set<String> VERBS = Set.of("sentences", "split", "facts");

    private final ClaimEngine engine = new ClaimEngine();
    private final JsonMapper json = JsonMapper.builder().build();

    private EngineCommand() {}

    /** Reads standard input to its end; ends with 1 and one sentence on standard error when something is wrong. */
    public static void main(String[] args) {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // a library would say that it has no log to write to
        int code =
                run(args, new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), System.err);
        System.exit(code);
    }

    static int run(String[] args, InputStream in, OutputStream out, PrintStream complaints) {
        try (PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false)) {
            Order order = Order.of(List.of(args));
            new EngineCommand()
                    .obey(order, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), writer);
            return 0;
        } catch (Complaint | IOException complaint) {
            complaints.println(complaint.getMessage());
            return 1;
        }
    }

    private void obey(Order order, BufferedReader in, PrintWriter out) throws IOException, Complaint {
        if (order.format().equals("json")) {
            answerLines(order.verb(), in, out);
            return;
        }
        String article = readAll(in);
        Table table = new Table(out, order.format().equals("tsv"));
        if (order.verb().equals("sentences")) {
            table.printSentences(article, engine.sentences(article));
        } else {
            table.printClaims(claims(order.verb(), article, order.published()));
        }
    }

    private void answerLines(String verb, BufferedReader in, PrintWriter out) throws IOException, Complaint {
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank()) {
                out.println(answer(verb, Question.of(json, line, number)));
            }
        }
    }

    private String answer(String verb, Question question) {
        Answers answers = new Answers(json);
        return verb.equals("sentences")
                ? answers.sentences(question, engine.sentences(question.text()))
                : answers.claims(question, claims(verb, question.text(), question.published()));
    }

    private List<ProposedClaim> claims(String verb, String text, @Nullable LocalDate published) {
        return verb.equals("facts")
                ? engine.facts(text, published, Progress.NONE)
                : engine.split(text, published, Progress.NONE);
    }

    private static String readAll(BufferedReader in) throws IOException {
        StringBuilder all = new StringBuilder();
        char[] buffer = new char[8192];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            all.append(buffer, 0, n);
        }
        return all.toString();
    }

    /** What the caller asked for. */
    private record Order(
            String verb, String format, @Nullable LocalDate published) {

        static Order of(List<String> args) throws Complaint {
            List<String> verbs = new ArrayList<>();
            String format = "json";
            LocalDate published = null;
            for (int i = 0; i < args.size(); i++) {
                String arg = args.get(i);
                switch (arg) {
                    case "--text" -> format = "text";
                    case "--tsv" -> format = "tsv";
                    case "--published" -> published = date(++i < args.size() ? args.get(i) : "", "--published");
                    default -> verbs.add(arg);
                }
            }
            if (verbs.size() != 1 || !VERBS.contains(verbs.getFirst())) {
                throw new Complaint(USAGE);
            }
            return new Order(verbs.getFirst(), format, published);
        }
    }

    /** One line read. */
    record Question(
            @Nullable JsonNode id, String text, @Nullable LocalDate published) {

        static Question of(JsonMapper json, String line, int number) throws Complaint {
            JsonNode row;
            try {
                row = json.readTree(line);
            } catch (JacksonException broken) {
                throw new Complaint("line " + number + " is not JSON: " + broken.getOriginalMessage());
            }
            JsonNode text = row.get("text");
            if (!row.isObject() || text == null || !text.isString()) {
                throw new Complaint("line " + number + " is not an object with a \"text\"");
            }
            JsonNode published = row.get("published");
            boolean dated = published != null && published.isString();
            return new Question(
                    row.get("id"), text.stringValue(), dated ? date(published.stringValue(), "line " + number) : null);
        }
    }

    private static LocalDate date(String iso, String where) throws Complaint {
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeException wrong) {
            throw new Complaint(where + ": \"" + iso + "\" is not a date such as 2026-05-04");
        }
    }

    /** Something the caller did wrong, in one sentence. */
    static final class Complaint extends Exception {
        private static final long serialVersionUID = 1L;

        Complaint(String message) {
            super(message);
        }
    }
}
