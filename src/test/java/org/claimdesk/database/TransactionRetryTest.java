package org.claimdesk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimdesk.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@DeskTest
@Import(TransactionRetryTest.Bench.class)
class TransactionRetryTest {

    @Autowired
    Counter counter;

    @Autowired
    Caller caller;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void twoCountersStandAtZero() {
        db.sql("insert into desk_setting (name, value) values ('one', '0'), ('other', '0')")
                .update();
    }

    @Test
    void aTransactionThatLostARaceRunsAgain() {
        var runs = new AtomicInteger();

        counter.add("one", 1, () -> {
            if (runs.incrementAndGet() == 1) {
                someoneElseAdds(10);
            }
        });

        assertThat(runs).hasValue(2);
        assertThat(value("one")).isEqualTo(11);
    }

    @Test
    void theOuterTransactionRunsAgainAndNotTheInnerOne() {
        var outer = new AtomicInteger();
        var inner = new AtomicInteger();

        caller.addThroughAnother(outer, () -> {
            if (inner.incrementAndGet() == 1) {
                someoneElseAdds(10);
            }
        });

        assertThat(outer).hasValue(2);
        assertThat(inner).hasValue(2);
        assertThat(value("one")).isEqualTo(11);
    }

    @Test
    void bothSidesOfADeadlockComeThrough() {
        var meet = new CyclicBarrier(2);

        var there = CompletableFuture.runAsync(() -> counter.addToBoth("one", "other", onlyOnce(meet)));
        var back = CompletableFuture.runAsync(() -> counter.addToBoth("other", "one", onlyOnce(meet)));
        CompletableFuture.allOf(there, back).join();

        assertThat(value("one")).isEqualTo(2);
        assertThat(value("other")).isEqualTo(2);
    }

    @Test
    void whoLosesEveryTimeIsToldSo() {
        var runs = new AtomicInteger();

        assertThatThrownBy(() -> counter.add("one", 1, () -> {
                    runs.incrementAndGet();
                    someoneElseAdds(10);
                }))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("Record has changed");

        assertThat(runs).hasValue(5);
        assertThat(value("one")).isEqualTo(50);
    }

    @Test
    void whatIsWrongInItselfRunsOnce() {
        var runs = new AtomicInteger();

        assertThatThrownBy(() -> counter.add("one", 1, () -> {
                    runs.incrementAndGet();
                    db.sql("insert into desk_setting (name, value) values ('one', 'twice')")
                            .update();
                }))
                .isInstanceOf(DataAccessException.class);

        assertThat(runs).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1020, HY000, true",
        "1205, HY000, true",
        "1213, 40001, true",
        "1637, 40001, true",
        "1927, 08S01, true",
        "1062, 23000, false",
        "1142, 42000, false"
    })
    void isWorthAnotherRunOnlyIfTheCallerIsNotToBlame(int code, String state, boolean worth) {
        var failure = new IllegalStateException(new SQLException("it failed", state, code));

        assertThat(TransactionRetry.isWorthAnotherRun(failure)).isEqualTo(worth);
    }

    @Test
    void waitingForAConnectionInVainIsNotRepeated() {
        assertThat(TransactionRetry.isWorthAnotherRun(new SQLTransientConnectionException("none to be had", "08001")))
                .isFalse();
    }

    private void someoneElseAdds(int amount) {
        var transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(state -> db.sql("update desk_setting set value = value + ? where name = 'one'")
                .param(amount)
                .update());
    }

    private int value(String name) {
        return db.sql("select value from desk_setting where name = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }

    private static Runnable onlyOnce(CyclicBarrier meet) {
        var first = new AtomicInteger();
        return () -> {
            if (first.getAndIncrement() == 0) {
                try {
                    meet.await();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Bench {
        @Bean
        Counter counter(JdbcClient db) {
            return new Counter(db);
        }

        @Bean
        Caller caller(Counter counter) {
            return new Caller(counter);
        }
    }

    /** Reads, thinks and writes. */
    @Service
    @Transactional
    static class Counter {
        private final JdbcClient db;

        Counter(JdbcClient db) {
            this.db = db;
        }

        public void add(String name, int amount, Runnable meanwhile) {
            int before = db.sql("select value from desk_setting where name = ?")
                    .param(name)
                    .query(Integer.class)
                    .single();
            meanwhile.run();
            write(name, before + amount);
        }

        public void addToBoth(String first, String second, Runnable meanwhile) {
            db.sql("update desk_setting set value = value + 1 where name = ?")
                    .param(first)
                    .update();
            meanwhile.run();
            db.sql("update desk_setting set value = value + 1 where name = ?")
                    .param(second)
                    .update();
        }

        private void write(String name, int value) {
            db.sql("update desk_setting set value = ? where name = ?")
                    .param(value)
                    .param(name)
                    .update();
        }
    }

    @Service
    @Transactional
    static class Caller {
        private final Counter counter;

        Caller(Counter counter) {
            this.counter = counter;
        }

        public void addThroughAnother(AtomicInteger runs, Runnable meanwhile) {
            runs.incrementAndGet();
            counter.add("one", 1, meanwhile);
        }
    }
}
