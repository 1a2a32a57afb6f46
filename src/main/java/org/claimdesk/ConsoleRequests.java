package org.claimdesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.shared.DeskAddress;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.users.ConsoleReset;
import org.claimdesk.users.DeskItself;
import org.claimdesk.users.Person;
import org.claimdesk.users.Secret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What {@code ./claimdesk reset-admin} asks of the desk while it runs: a file in the data folder, which nobody else can write to, with the
 * sign-in name of an administrator or nothing. The answer is a file beside it that only the same account can read.
 */
@Component
class ConsoleRequests implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleRequests.class);
    private static final int LONGEST_NAME = 400;
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final ConsoleReset reset;
    private final DeskItself desk;
    private final DeskAddress address;
    private final Path request;
    private final Path answer;
    private final Thread looker = Thread.ofVirtual().name("console").unstarted(this::keepLooking);

    ConsoleRequests(ConsoleReset reset, DeskItself desk, DeskAddress address, @Value("${claimdesk.data}") Path data) {
        this.reset = reset;
        this.desk = desk;
        this.address = address;
        this.request = data.resolve("reset-admin.request");
        this.answer = data.resolve("reset-admin.answer");
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        looker.start();
    }

    private void keepLooking() {
        try {
            while (true) {
                look();
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException theDeskStops) {
            Thread.currentThread().interrupt();
        }
    }

    void look() {
        try {
            if (Files.isRegularFile(request)) {
                String name = Files.size(request) > LONGEST_NAME
                        ? ""
                        : Files.readString(request).strip();
                Files.delete(request);
                reply(answerTo(name));
            }
        } catch (IOException | RuntimeException failure) {
            LOG.error("a request from the console could not be answered", failure);
        }
    }

    /** What the person at the console gets to read. */
    String answerTo(String name) {
        var said = new StringBuilder();
        desk.run(() -> said.append(carryOut(name)));
        return said.toString();
    }

    private String carryOut(String name) {
        List<Person> administrators = reset.administrators();
        List<Person> meant = administrators.stream()
                .filter(person -> name.isEmpty() || person.signInName().equals(name))
                .toList();
        if (meant.size() != 1) {
            return (name.isEmpty() ? "Say whom: " : "No administrator signs in as " + name + ". There is: ")
                    + administrators.stream().map(Person::signInName).collect(Collectors.joining(", "));
        }
        Person person = meant.getFirst();
        var token = Secret.fresh();
        reset.begin(person.signInName(), token);
        return person.fullName() + " (" + person.signInName()
                + ") can choose a new password here, once and within an hour:\n"
                + address.at(Paths.invitation(token.value()))
                + "\nSecond factors are removed; the account is open.";
    }

    private void reply(String words) throws IOException {
        Path written = Files.createTempFile(
                answer.getParent(),
                "reset-admin",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(written, words + "\n");
        Files.move(written, answer, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void destroy() {
        looker.interrupt();
    }
}
