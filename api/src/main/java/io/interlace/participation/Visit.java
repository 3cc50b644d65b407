package io.interlace.participation;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which link this request came by; set by {@link LinkFilter} before any operation of a participant begins. */
@RequestScoped
class Visit {

    /**
     * @param erased whether the person has been forgotten since: nothing is known of them, so nothing can be asked or said
     */
    record Opened(UUID programmeId, UUID linkId, UUID stakeholderId, boolean erased) {}

    private @Nullable Opened opened;

    void by(Opened link) {
        opened = link;
    }

    Opened link() {
        if (opened == null) {
            throw new IllegalStateException("This request came by no link");
        }
        return opened;
    }
}
