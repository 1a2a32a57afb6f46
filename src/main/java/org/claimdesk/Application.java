package org.claimdesk;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Starts the desk. */
@SpringBootApplication
@EnableMethodSecurity
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://desk/styles/desk.css")
public class Application implements AppShellConfigurator {

    public static void main(String[] arguments) {
        if (BackupCommand.isAskedFor(arguments)) {
            System.exit(BackupCommand.run(arguments));
        }
        var application = new SpringApplication(Application.class);
        var console = new Console();
        application.addListeners(new StartCheck(console), console, new Rehearsal());
        try {
            application.run(arguments);
        } catch (RuntimeException e) {
            console.sayWhyNot(e);
            System.exit(1);
        }
    }
}
