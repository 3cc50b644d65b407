package io.interlace;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service with every statement it runs noted by {@link RecordingDriver}. */
public final class Recorded implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.jdbc.driver",
                RecordingDriver.class.getName(),
                // only what requests do is to be noted
                "quarkus.scheduler.enabled",
                "false");
    }
}
