package io.interlace.participation;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which link this request came by; set by {@link LinkFilter} before any operation of a participant begins. */
@RequestScoped
public class Visit {

    /**
     * A link that works.
     *
     * @param prioritisationId the round to vote in, where a ballot is asked for and somebody said which
     * @param erased whether the person has been forgotten since: nothing is known of them, so nothing can be asked or said
     */
    public record Opened(
            UUID programmeId,
            UUID linkId,
            UUID stakeholderId,
            Purpose purpose,
            @Nullable UUID prioritisationId,
            boolean erased) {}

    private @Nullable Opened opened;

    void by(Opened link) {
        opened = link;
    }

    /** @throws IllegalStateException if this request came by no link */
    public Opened link() {
        if (opened == null) {
            throw new IllegalStateException("This request came by no link");
        }
        return opened;
    }
}
