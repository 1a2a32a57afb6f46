package org.claimdesk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.claimdesk.database.CleanTables;
import org.claimdesk.database.TestDatabase;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test with the whole desk behind it, except for the web server: real services on a real MariaDB. The desk and the database are
 * started once for all such tests; before each one every table is as the migrations leave it. Jobs run only when the test says so
 * ({@link DueJobs}).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = {Application.class, DueJobs.Configuration.class})
@ContextConfiguration(initializers = TestDatabase.Settings.class)
@ExtendWith(CleanTables.class)
public @interface DeskTest {}
