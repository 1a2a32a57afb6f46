package org.claimdesk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The rules of the house, each a sentence. */
@AnalyzeClasses(packages = "org.claimdesk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** The table of contents: a package uses only itself and what stands before it. */
    static final List<String> CONTENTS = List.of(
            "text",
            "shared",
            "database",
            "mail",
            "users",
            "pictures",
            "settings",
            "factors",
            "audit",
            "articles",
            "claims",
            "splitting",
            "articlelist",
            "suggestions",
            "history",
            "evidence",
            "conflicts",
            "assignment",
            "workload",
            "pool",
            "errands",
            "worklists",
            "replies",
            "review",
            "matching",
            "notifications",
            "reports",
            "search",
            "dashboard",
            "demo",
            "api",
            "ui");

    @ArchTest
    static final ArchRule callsGoDown = classes().should(dependOnlyOnWhatStandsBefore());

    @ArchTest
    static final ArchRule textStandsAlone = noClasses()
            .that()
            .resideInAPackage("org.claimdesk.text..")
            .and()
            .resideOutsideOfPackages("org.claimdesk.text.cli..", "org.claimdesk.text.language..")
            .should()
            .dependOnClassesThat(notIn("java..", "org.jspecify..", "com.google.re2j..", "org.claimdesk.text.."));

    @ArchTest
    static final ArchRule findingTheLanguageAddsOnlyItsModel = noClasses()
            .that()
            .resideInAPackage("org.claimdesk.text.language..")
            .should()
            .dependOnClassesThat(notIn(
                    "java..",
                    "org.jspecify..",
                    "com.google.re2j..",
                    "org.claimdesk.text..",
                    "opennlp.tools.langdetect.."));

    @ArchTest
    static final ArchRule theCommandLineOfTheEngineAddsOnlyJson = noClasses()
            .that()
            .resideInAPackage("org.claimdesk.text.cli..")
            .should()
            .dependOnClassesThat(notIn(
                    "java..",
                    "org.jspecify..",
                    "com.google.re2j..",
                    "org.claimdesk.text..",
                    "tools.jackson..",
                    "com.fasterxml.jackson.."));

    @ArchTest
    static final ArchRule valuesArePure = noClasses()
            .that(describe("are records or enums", type -> type.isRecord() || type.isEnum()))
            .and()
            .resideOutsideOfPackages("org.claimdesk", "org.claimdesk.ui..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework..", "com.vaadin..", "java.sql.."))
            .because("a value says what it is, not where it is kept or shown");

    @ArchTest
    static final ArchRule sqlStaysInRepositories = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .and()
            .haveSimpleNameNotEndingWith("Queries")
            .and()
            .doNotHaveFullyQualifiedName("org.claimdesk.shared.Utc")
            .and()
            .resideOutsideOfPackages("org.claimdesk", "org.claimdesk.database..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..", "org.mariadb.."));

    @ArchTest
    static final ArchRule repositoriesStayAtHome = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .and()
            .resideInAPackage("org.claimdesk..")
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule vaadinStaysInUi = noClasses()
            .that()
            .resideOutsideOfPackages("org.claimdesk", "org.claimdesk.ui..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.vaadin.."));

    @ArchTest
    static final ArchRule areasStandAlone = classes()
            .that()
            .resideInAPackage("org.claimdesk.ui.(*)..")
            .should(useOnlyTheirOwnAreaTheShellAndTheParts())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyServiceIsGuarded = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .should(beAnnotatedWith(PreAuthorize.class))
            .allowEmptyShould(true)
            .because("every door says who may come in");

    @ArchTest
    static final ArchRule noHtmlSinks = noClasses()
            .that()
            .doNotHaveSimpleName("RenderedText")
            .should()
            .dependOnClassesThat(
                    describe("make markup of text", type -> type.getName().equals("com.vaadin.flow.component.Html")))
            .because("nobody's text is ever markup; RenderedText holds the one sanitizer");

    private static DescribedPredicate<JavaClass> notIn(String... packages) {
        return DescribedPredicate.not(resideInAnyPackage(packages)).as("are outside " + String.join(", ", packages));
    }

    private static ArchCondition<JavaClass> dependOnlyOnWhatStandsBefore() {
        return new ArchCondition<>("depend only on what stands before them in the table of contents") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String home = room(type);
                if (home.isEmpty()) {
                    return;
                }
                int place = CONTENTS.indexOf(home);
                if (place < 0) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " lives in a package that the table of contents does not name"));
                    return;
                }
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass();
                    if (target.getPackageName().startsWith("org.claimdesk")
                            && (room(target).isEmpty() || CONTENTS.indexOf(room(target)) > place)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> useOnlyTheirOwnAreaTheShellAndTheParts() {
        return new ArchCondition<>("use no other area of the screens") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String area = area(type);
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass();
                    if (!target.getPackageName().startsWith("org.claimdesk.ui.")) {
                        continue;
                    }
                    String used = area(target);
                    boolean partsReachUp = area.equals("parts") && used.equals("shell");
                    boolean fine = used.equals(area) || used.equals("parts") || used.equals("shell");
                    if (!fine || partsReachUp) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** The first package below {@code org.claimdesk}, or nothing for the root. */
    private static String room(JavaClass type) {
        String[] names = type.getPackageName().split("\\.");
        return names.length > 2 ? names[2] : "";
    }

    private static String area(JavaClass type) {
        String[] names = type.getPackageName().split("\\.");
        return names.length > 3 ? names[3] : "";
    }
}
