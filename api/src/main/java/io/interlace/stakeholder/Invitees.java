package io.interlace.stakeholder;

import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** People as those who ask them for something see them. */
@ApplicationScoped
public class Invitees {

    private final Stakeholders stakeholders;
    private final Journal journal;
    private final Clock clock;

    Invitees(Stakeholders stakeholders, Journal journal, Clock clock) {
        this.stakeholders = stakeholders;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Makes sure that somebody is there.
     *
     * @throws Problem 404, 410 or 301 for somebody who is not
     */
    public void require(UUID id) {
        stakeholders.require(id);
    }

    /** Somebody who was only identified so far has been invited. */
    public void invited(UUID id) {
        Stakeholder person = stakeholders.require(id);
        if (person.status() == StakeholderStatus.IDENTIFIED) {
            person.become(StakeholderStatus.INVITED, null, clock);
            journal.tell("stakeholder", "changed", person, Changes.of("status", StakeholderStatus.INVITED));
        }
    }
}
