package org.claimdesk.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Set;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.core.Ordered;
import org.springframework.resilience.retry.MethodRetrySpec;
import org.springframework.resilience.retry.SimpleRetryInterceptor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs a whole call of a service again when the database gave up on its transaction through no fault of the caller: another transaction
 * was faster, or the connection was lost. It lies directly around the transaction and never inside one, so a second run starts from
 * scratch; the command id of a write keeps it from acting twice.
 */
final class TransactionRetry extends DefaultPointcutAdvisor {

    private static final long RETRIES = 4;

    /** The row has changed since this transaction began (1020), the lock took too long (1205), a deadlock (1213). */
    private static final Set<Integer> LOST_A_RACE = Set.of(1020, 1205, 1213);

    TransactionRetry() {
        super(
                AnnotationMatchingPointcut.forClassAnnotation(Service.class),
                new SimpleRetryInterceptor(new MethodRetrySpec(
                        (method, failure) -> isWorthAnotherRun(failure)
                                && !TransactionSynchronizationManager.isActualTransactionActive(),
                        RETRIES,
                        Duration.ofMillis(20),
                        Duration.ofMillis(20),
                        2.0,
                        Duration.ofMillis(500))));
        setOrder(Ordered.LOWEST_PRECEDENCE - 1);
    }

    static boolean isWorthAnotherRun(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return LOST_A_RACE.contains(sql.getErrorCode()) || "40001".equals(sql.getSQLState()) || isLost(sql);
            }
        }
        return false;
    }

    /** A connection broke off in use. That none was to be had is something else: waiting for one has taken its time already. */
    private static boolean isLost(SQLException sql) {
        String state = sql.getSQLState();
        return state != null && state.startsWith("08") && !(sql instanceof SQLTransientConnectionException);
    }
}
