package io.interlace.http.planted;

import io.interlace.identity.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.ws.rs.GET;

/** Every bad habit at once. It has no path, so that no service ever serves it. */
public class PlantedHabits {

    /** An entity. */
    @Entity
    public static class Kept {
        @Id
        long id;
    }

    @GET
    Kept reachesUpAndSaysNotWhomItAllows() {
        throw new UnsupportedOperationException(Role.LEAD.name());
    }
}
