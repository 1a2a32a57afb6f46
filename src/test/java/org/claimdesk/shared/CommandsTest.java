package org.claimdesk.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.claimdesk.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DeskTest
class CommandsTest {

    @Autowired
    private Commands commands;

    @Autowired
    private TransactionTemplate transaction;

    private final AtomicInteger acts = new AtomicInteger();

    @Test
    void answersTheFirstResultToWhoeverAsksAgain() {
        var command = CommandId.fresh();

        long first = once(command);
        long second = once(command);

        assertThat(second).isEqualTo(first);
        assertThat(acts).hasValue(1);
    }

    @Test
    void forgetsACommandWhoseActFailed() {
        var command = CommandId.fresh();

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> commands.once(command, () -> {
                    throw new Refused("anything");
                })))
                .isInstanceOf(Refused.class);

        assertThat(once(command)).isEqualTo(1);
    }

    @Test
    void actsOnceWhenManyAskAtTheSameMoment() throws Exception {
        var command = CommandId.fresh();
        Callable<Long> ask = () -> once(command);

        try (var people = Executors.newFixedThreadPool(4)) {
            var answers = people.invokeAll(
                    IntStream.range(0, 8).mapToObj(number -> ask).toList());

            for (Future<Long> answer : answers) {
                assertThat(answer.get()).isEqualTo(1);
            }
        }
        assertThat(acts).hasValue(1);
    }

    private long once(CommandId command) {
        Long result = transaction.execute(status -> commands.once(command, acts::incrementAndGet));
        return result == null ? -1 : result;
    }
}
