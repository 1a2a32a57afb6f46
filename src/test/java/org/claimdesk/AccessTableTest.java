package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Who may do what, as one table that people have looked through: every public method of every service, and every screen, against every
 * role. The table is read from the code and held against {@code access-table.txt}; a new door without a line there is a failure. Look
 * through what has changed in {@code target/access-table.txt}, and keep it only if it is right.
 */
class AccessTableTest {

    private static final List<String> ROLES = List.of("REVIEWER", "EDITOR", "ADMIN", "DESK");

    /** Who has yet to add a second factor: the last column, blank for all that they may not reach. */
    private static final String AT_THE_DOOR = "AT_THE_DOOR";

    private static final Pattern ROLE_IN_GUARD = Pattern.compile("'([A-Z_]+)'");
    private static final Pattern GUARD =
            Pattern.compile("has(Any)?Role\\([^()]*\\)|isAuthenticated\\(\\)|permitAll(\\(\\))?");

    @Test
    void everyDoorIsOpenToThoseInTheTableAndToNobodyElse() throws IOException {
        String table = Stream.concat(services(), screens()).sorted().collect(Collectors.joining("\n", heading(), "\n"));

        Files.writeString(Path.of("target", "access-table.txt"), table);
        assertThat(table.lines()).containsExactlyElementsOf(reviewed().lines().toList());
    }

    private static String heading() {
        return line("", "reviewer", "editor", "admin", "desk itself", "anybody", "at the door")
                        .stripTrailing() + "\n";
    }

    private static Stream<String> services() {
        return typesWith(Service.class).stream().flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> line(name(type, method), roles(guard(method)))));
    }

    private static Stream<String> screens() {
        return typesWith(Route.class).stream()
                .map(type -> line("/" + type.getAnnotation(Route.class).value(), roles(type)));
    }

    private static String name(Class<?> type, Method method) {
        String parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        return type.getPackageName().substring("org.claimdesk.".length()) + "." + type.getSimpleName() + "."
                + method.getName() + "(" + parameters + ")";
    }

    private static String guard(Method method) {
        PreAuthorize guard = method.getAnnotation(PreAuthorize.class);
        return guard == null ? "no guard" : guard.value();
    }

    /** The roles that a guard lets in; a guard of another kind than these is written out, so that people see it. */
    private static String[] roles(String guard) {
        if (!GUARD.matcher(guard).matches()) {
            return new String[] {guard};
        }
        if (!guard.startsWith("has")) {
            boolean everybody = guard.startsWith("permitAll");
            return new String[] {"yes", "yes", "yes", "yes", everybody ? "yes" : "-"};
        }
        Set<String> named = new TreeSet<>();
        Matcher role = ROLE_IN_GUARD.matcher(guard);
        while (role.find()) {
            named.add(role.group(1));
        }
        assertThat(ROLES)
                .as(guard)
                .containsAll(
                        named.stream().filter(name -> !name.equals(AT_THE_DOOR)).toList());
        return marks(named, false);
    }

    private static String[] roles(Class<?> screen) {
        if (screen.isAnnotationPresent(AnonymousAllowed.class)) {
            return marks(Set.of("REVIEWER", "EDITOR", "ADMIN"), true);
        }
        if (screen.isAnnotationPresent(PermitAll.class)) {
            return marks(Set.of("REVIEWER", "EDITOR", "ADMIN"), false);
        }
        RolesAllowed allowed = screen.getAnnotation(RolesAllowed.class);
        return marks(allowed == null ? Set.of() : Set.of(allowed.value()), false);
    }

    private static String[] marks(Set<String> named, boolean anybody) {
        Stream<String> marks = Stream.concat(ROLES.stream().map(named::contains), Stream.of(anybody))
                .map(open -> open ? "yes" : "-");
        return Stream.concat(marks, Stream.of(named.contains(AT_THE_DOOR) ? "yes" : ""))
                .toArray(String[]::new);
    }

    private static String line(String door, String... marks) {
        return "%-110s %s"
                .formatted(door, Arrays.stream(marks).map("%-12s"::formatted).collect(Collectors.joining()))
                .stripTrailing();
    }

    private static Set<Class<?>> typesWith(Class<? extends Annotation> annotation) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(annotation));
        return scanner.findCandidateComponents("org.claimdesk").stream()
                .map(found -> type(found.getBeanClassName()))
                .filter(type -> !type.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .contains("test-classes"))
                .collect(Collectors.toSet());
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String reviewed() throws IOException {
        try (var stored = AccessTableTest.class.getResourceAsStream("/access-table.txt")) {
            return stored == null ? "" : new String(stored.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
