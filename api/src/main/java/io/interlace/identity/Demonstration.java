package io.interlace.identity;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this installation is a demonstration, where anybody may sign in as anybody. */
@ApplicationScoped
class Demonstration {

    private final boolean on;
    private final boolean allowed;

    Demonstration(
            @ConfigProperty(name = "interlace.demonstration") boolean on,
            @ConfigProperty(name = "interlace.demonstration-allowed") boolean allowed) {
        this.on = on;
        this.allowed = allowed;
    }

    boolean isOn() {
        return on;
    }

    /** @throws Problem 404, as of an operation that does not exist, when this is no demonstration */
    void require() {
        if (!on) {
            throw new Problem(ProblemType.NOT_FOUND, "There is nothing here.");
        }
    }

    void check(@Observes @Priority(1) StartupEvent started) {
        refuseUnlessAllowed(on, allowed);
    }

    /**
     * One setting alone must not open a real database to everybody. The database brought along sets both.
     *
     * @throws IllegalStateException when a demonstration is asked for and nothing says that this is meant
     */
    static void refuseUnlessAllowed(boolean on, boolean allowed) {
        if (on && !allowed) {
            throw new IllegalStateException("interlace.demonstration=true lets anybody sign in as anybody. With a"
                    + " database of your own, set interlace.demonstration-allowed=true as well if you mean it.");
        }
    }
}
