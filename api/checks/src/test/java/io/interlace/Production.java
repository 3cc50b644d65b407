package io.interlace;

import io.interlace.mail.MailServer;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** The service as it runs for real: no demonstration, an address it was told, and a mail server. */
public final class Production implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "interlace.demonstration", "false",
                "interlace.demonstration-allowed", "false",
                "interlace.public-url", "https://interlace.example.nhs.uk/",
                "interlace.first-lead", "First.Lead@Example.nhs.uk");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(MailServer.class));
    }
}
