package club.bashgah;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What the rules say about rooms, their doors and the modules they lie in. */
final class Doors {

    /** Who may know whom, as the picture of the house draws it. */
    private static final Map<String, Set<String>> BELOW = Map.of(
            "engine", Set.of(),
            "segmentation", Set.of("engine"),
            "channels", Set.of("engine"),
            "deviceingest", Set.of("engine"),
            "campaigns", Set.of("engine", "segmentation", "channels", "deviceingest"),
            "ops", Set.of("engine", "segmentation", "channels", "deviceingest", "campaigns"));

    static final ArchCondition<JavaClass> STAND_BEHIND_A_DOOR = condition(
            "stand behind a door",
            type -> door(type).isPresent() ? Stream.of() : Stream.of(type.getName() + " has no room"));

    static final ArchCondition<JavaClass> STAND_BEHIND_A_TRUE_DOOR = condition(
            "stand behind a null-marked door that names its dependencies",
            type -> door(type).stream()
                    .flatMap(Doors::faults)
                    .map(fault -> type.getSimpleName() + " lies in " + fault));

    static final ArchCondition<JavaClass> DEPEND_DOWNWARDS = condition(
            "depend downwards",
            type -> type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> upwards(type, dependency.getTargetClass()))
                    .map(dependency -> dependency.getDescription()));

    /** Whether the type is in a room, but in a package within it. */
    static boolean liesBehindARoom(JavaClass type) {
        return door(type).filter(door -> !door.equals(type.getPackage())).isPresent();
    }

    private static boolean upwards(JavaClass from, JavaClass to) {
        var below = BELOW.get(module(from));
        var module = module(to);
        return below != null && BELOW.containsKey(module) && !module.equals(module(from)) && !below.contains(module);
    }

    private static String module(JavaClass type) {
        var parts = List.of(type.getPackageName().split("\\."));
        int root = parts.indexOf("bashgah");
        return root >= 0 && parts.size() > root + 1 ? parts.get(root + 1) : "";
    }

    private static Stream<String> faults(JavaPackage door) {
        boolean open = List.of(door.getAnnotationOfType(ApplicationModule.class).allowedDependencies())
                .contains(ApplicationModule.OPEN_TOKEN);
        return Stream.of(
                        door.isAnnotatedWith(NullMarked.class) ? "" : door.getName() + ", which is not null-marked",
                        open ? door.getName() + ", which leaves open whom it may know" : "")
                .filter(fault -> !fault.isEmpty());
    }

    private static Optional<JavaPackage> door(JavaClass type) {
        return Stream.iterate(
                        Optional.of(type.getPackage()),
                        Optional::isPresent,
                        level -> level.flatMap(JavaPackage::getParent))
                .flatMap(Optional::stream)
                .filter(level -> level.isAnnotatedWith(ApplicationModule.class))
                .findFirst();
    }

    private interface Faults {
        Stream<String> of(JavaClass type);
    }

    private static ArchCondition<JavaClass> condition(String description, Faults faults) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                faults.of(type).forEach(fault -> events.add(SimpleConditionEvent.violated(type, fault)));
            }
        };
    }

    private Doors() {}
}
