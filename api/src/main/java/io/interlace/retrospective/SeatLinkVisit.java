package io.interlace.retrospective;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** By which link this request came; set by {@link SeatLinkFilter} before any operation of it begins. */
@RequestScoped
class SeatLinkVisit {

    private SeatLinks.@Nullable Opened opened;

    void by(SeatLinks.Opened link) {
        opened = link;
    }

    SeatLinks.Opened link() {
        if (opened == null) {
            throw new IllegalStateException("This request came by no link to a board");
        }
        return opened;
    }
}
