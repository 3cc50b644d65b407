package io.interlace.retrospective;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Whose hand this request is; set by {@link BoardFilter} before any operation at a board begins. */
@RequestScoped
class BoardVisit {

    private @Nullable Hand hand;

    void by(Hand found) {
        hand = found;
    }

    Hand hand() {
        if (hand == null) {
            throw new IllegalStateException("This request is at no board");
        }
        return hand;
    }
}
