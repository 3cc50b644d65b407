package io.interlace.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import io.interlace.identity.Allows;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.util.ArrayList;
import java.util.List;

/** The rules, for any set of classes. */
final class Rules {

    /** Each package may use those before it. */
    static final List<String> LINE = List.of(
            "http",
            "event",
            "mail",
            "identity",
            "imports",
            "programme",
            "stakeholder",
            "participation",
            "contact",
            "invitation",
            "conversation",
            "clustering",
            "insight",
            "reach",
            "map",
            "servicemodel",
            "call",
            "assessment",
            "shortlist",
            "decision",
            "project",
            "principle",
            "workshop",
            "actionitem",
            "retrospective",
            "symptom",
            "challenge",
            "ranking",
            "prioritisation",
            "target",
            "trail");

    private static final DescribedPredicate<JavaMethod> ENDPOINT = new DescribedPredicate<>("endpoints") {
        @Override
        public boolean test(JavaMethod method) {
            return method.getAnnotations().stream()
                    .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
        }
    };

    private Rules() {}

    static List<ArchRule> onePackageAfterTheOther() {
        List<ArchRule> rules = new ArrayList<>();
        for (int i = 0; i < LINE.size(); i++) {
            String[] later = LINE.subList(i + 1, LINE.size()).stream()
                    .map(name -> "io.interlace." + name + "..")
                    .toArray(String[]::new);
            if (later.length > 0) {
                rules.add(noClasses()
                        .that()
                        .resideInAPackage("io.interlace." + LINE.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .allowEmptyShould(true));
            }
        }
        return rules;
    }

    static ArchRule everyPackageStandsInTheLine() {
        return classes()
                .should()
                .resideInAnyPackage(java.util.stream.Stream.concat(
                                java.util.stream.Stream.of("io.interlace"),
                                LINE.stream().map(name -> "io.interlace." + name))
                        .toArray(String[]::new));
    }

    static ArchRule endpointsSayWhomTheyAllow() {
        return methods().that(ENDPOINT).should(beAnnotatedWith(Allows.class));
    }

    static ArchRule endpointsArePublic() {
        return methods().that(ENDPOINT).should().bePublic();
    }

    static ArchRule noEntityLeavesThroughHttp() {
        return methods().that(ENDPOINT).should().notHaveRawReturnType(new DescribedPredicate<JavaClass>("an entity") {
            @Override
            public boolean test(JavaClass type) {
                return type.isAnnotatedWith(Entity.class);
            }
        });
    }

    /** Computation is pure: values in, values out. */
    static ArchRule computationKnowsNoFramework(String... classNames) {
        return noClasses()
                .that()
                .haveNameMatching(".*\\.(" + String.join("|", classNames) + ")(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "java.sql..", "javax.sql..");
    }
}
