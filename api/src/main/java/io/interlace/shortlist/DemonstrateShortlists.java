package io.interlace.shortlist;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.call.CallState;
import io.interlace.call.Capacity;
import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.http.Rehearsal;
import io.interlace.identity.Caller;
import io.interlace.programme.DemonstrationPart;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shortlists of the demonstration: by score alone, and balanced as the call says. */
@ApplicationScoped
class DemonstrateShortlists implements DemonstrationPart {

    private static final Instant ASKED = Instant.parse("2026-07-13T09:00:00Z");
    private static final double WORK = 20;

    private final AskShortlist askShortlist;
    private final Shortlists shortlists;
    private final Database database;
    private final Caller caller;
    private final Clock clock;

    DemonstrateShortlists(
            AskShortlist askShortlist, Shortlists shortlists, Database database, Caller caller, Clock clock) {
        this.askShortlist = askShortlist;
        this.shortlists = shortlists;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public void load(JsonNode programme, Rehearsal rehearsal) {
        UUID callId = database.first(
                        "select id from call where programme_id = ? and state = ?",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        CallState.ASSESSED)
                .orElseThrow();
        rehearsal.at(ASKED, () -> keep(callId, question("By score alone", List.of(), new Capacity(null, null))));
        rehearsal.at(ASKED.plusSeconds(60), () -> keep(callId, question("Balanced, as the call says", null, null)));
    }

    private static NewShortlist question(
            String title, @Nullable List<io.interlace.call.Quota> quotas, @Nullable Capacity capacity) {
        return new NewShortlist(title, null, List.of(), quotas, capacity, List.of(), List.of(), List.of(), null);
    }

    private void keep(UUID callId, NewShortlist wanted) {
        ShortlistCase asked = askShortlist.of(callId, wanted);
        ProposalScores.Scores scores = asked.scores();
        ShortlistResult result =
                ShortlistOptimiser.of(asked.problem(scores), asked.table(), new Solver(WORK), done -> {});
        shortlists.keep(
                new ShortlistOrder(Ids.next(clock), callId, wanted.title(), false, null, asked),
                new DescribeShortlist(asked, shortlists.dataVersion(asked.inputs())).answer(scores, result));
    }
}
