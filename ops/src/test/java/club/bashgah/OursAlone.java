package club.bashgah;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The code that is delivered: neither this module's tests nor those another module brings in a jar. */
final class OursAlone implements ImportOption {

    private final ImportOption noTests = new DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
        return noTests.includes(location) && !location.contains("-tests.jar");
    }
}
