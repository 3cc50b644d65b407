package io.interlace.stakeholder;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** People as they take part for themselves, without an account: what others may ask them, and what they may do. */
@ApplicationScoped
public class Participants {

    private final Stakeholders stakeholders;

    Participants(Stakeholders stakeholders) {
        this.stakeholders = stakeholders;
    }

    /**
     * Makes sure that somebody may be asked for something.
     *
     * @throws Problem 404, 410 or 301 for somebody who is not there, 409 for somebody who opted out
     */
    public void requireWilling(UUID id) {
        if (stakeholders.require(id).status() == StakeholderStatus.OPTED_OUT) {
            throw new Problem(ProblemType.KEPT_OUT, "This person asked not to be contacted any more.");
        }
    }
}
