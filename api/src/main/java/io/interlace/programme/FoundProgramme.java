package io.interlace.programme;

import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.identity.Members;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Starts a programme: with its first lead and an empty population frame. */
@ApplicationScoped
class FoundProgramme {

    private final Programmes programmes;
    private final PopulationFrames frames;
    private final Members members;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    FoundProgramme(
            Programmes programmes,
            PopulationFrames frames,
            Members members,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.programmes = programmes;
        this.frames = frames;
        this.members = members;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    Programme from(NewProgramme draft) {
        return from(draft, members.nameOf(caller.accountId()));
    }

    Programme from(NewProgramme draft, String leadName) {
        if (!members.mayFound(caller.accountId())) {
            throw new Problem(ProblemType.FORBIDDEN, "Leads of a programme start programmes; ask one of them.");
        }
        Programme programme = new Programme(draft, programmes.freeSlug(draft.name()), clock);
        // from here on everything belongs to the new programme, the entity session included
        caller.is(caller.accountId(), programme.id());
        programmes.persistAndFlush(programme);
        journal.tell("programme", "created", programme, Changes.of(draft));
        members.found(caller.accountId(), leadName);
        frames.begin();
        return programme;
    }
}
