package io.interlace.retrospective;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is at a board without an account on this request; set by {@link BoardPasses} before anything else is looked at. */
@RequestScoped
class BoardGuest {

    /**
     * @param author by what the board knows them; null once nobody can tell any more
     */
    record Guest(
            UUID retrospectiveId,
            UUID seatId,
            boolean anonymous,
            @Nullable String author) {

        Hand hand() {
            return new Hand(retrospectiveId, anonymous, seatId, author, false);
        }

        @Override
        public String toString() {
            return "Guest";
        }
    }

    private @Nullable Guest guest;

    void is(Guest found) {
        guest = found;
    }

    Optional<Guest> guest() {
        return Optional.ofNullable(guest);
    }
}
