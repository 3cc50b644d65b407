package io.interlace.faults;

import java.util.Map;

/** A request, to be sent to any instance. */
record Call(String method, String path, Map<String, String> headers, String body) {

    static final String JSON = "application/json";

    static Call get(String path) {
        return new Call("GET", path, Map.of(), "");
    }

    static Call post(String path, String body) {
        return new Call("POST", path, Map.of("Content-Type", JSON), body);
    }

    static Call patch(String path, long version, String body) {
        return new Call("PATCH", path, Map.of("Content-Type", JSON, "If-Match", "\"" + version + "\""), body);
    }

    static Call upload(String path, String csv) {
        return new Call("POST", path, Map.of("Content-Type", "text/csv"), csv);
    }

    Call with(String name, String value) {
        Map<String, String> all = new java.util.TreeMap<>(headers);
        all.put(name, value);
        return new Call(method, path, Map.copyOf(all), body);
    }
}
