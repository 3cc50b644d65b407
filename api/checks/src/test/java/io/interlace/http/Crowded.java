package io.interlace.http;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/** A small node whose patience is short, so that a few clients are a crowd. */
public final class Crowded implements QuarkusTestProfile {

    static final int CONNECTIONS = 3;
    static final int AT_ONCE = 20;
    static final int REQUESTS_A_MINUTE = 700;
    static final int SIGN_INS_A_MINUTE = 5;
    static final int BY_LINK_A_MINUTE = 8;

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> overrides = new HashMap<>(Map.of(
                "quarkus.datasource.jdbc.max-size", String.valueOf(CONNECTIONS),
                "quarkus.datasource.jdbc.acquisition-timeout", "1",
                "quarkus.datasource.jdbc.additional-jdbc-properties.options", "-c statement_timeout=3s",
                "quarkus.thread-pool.max-threads", "12",
                "interlace.most-requests-at-once", String.valueOf(AT_ONCE),
                "interlace.patience.body", "2s",
                "interlace.patience.upload", "3s",
                "interlace.patience.answer", "10s",
                "interlace.rate-limit.requests-per-minute", String.valueOf(REQUESTS_A_MINUTE),
                "interlace.rate-limit.sparing-per-minute", String.valueOf(SIGN_INS_A_MINUTE)));
        overrides.put("interlace.rate-limit.link-per-minute", String.valueOf(BY_LINK_A_MINUTE));
        return overrides;
    }
}
