package org.claimdesk;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the desk. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://desk/styles/desk.css")
public class Application implements AppShellConfigurator {

    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
