package org.claimdesk.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.claimdesk.database.DatabaseAccess.Account;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Role;
import org.springframework.core.env.Environment;

/**
 * Wires the database. Nobody gets a connection before the tables are up to date; at the end the connections are closed before the
 * server.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** The database at {@code claimdesk.database.url}, or else one of our own. */
    @Bean
    DatabaseAccess databaseAccess(Environment settings, ObjectProvider<EmbeddedMariaDb> embedded) {
        String url = settings.getProperty("claimdesk.database.url", "");
        return url.isBlank()
                ? embedded.getObject().access()
                : new DatabaseAccess(url, account(settings, "migrator"), account(settings, "desk"));
    }

    @Bean
    @Lazy
    EmbeddedMariaDb embeddedMariaDb(
            @Value("${claimdesk.data}") Path data,
            @Value("${claimdesk.database.archive}") Path archive,
            @Value("${claimdesk.database.programs:}") String programs) {
        return EmbeddedMariaDb.start(
                MariaDbPrograms.of(programs, archive, data),
                data.resolve("database"),
                data.resolve("logs").resolve("mariadb.log"));
    }

    @Bean
    HikariDataSource dataSource(DatabaseAccess access, @Value("${claimdesk.database.connections}") int atMost) {
        Migration.run(access);
        return Connections.open(access, atMost);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static TransactionRetry transactionRetry() {
        return new TransactionRetry();
    }

    private static Account account(Environment settings, String who) {
        return new Account(
                settings.getRequiredProperty("claimdesk.database." + who + "-user"),
                settings.getRequiredProperty("claimdesk.database." + who + "-password"));
    }
}
