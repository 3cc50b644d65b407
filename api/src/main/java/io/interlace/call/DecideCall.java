package io.interlace.call;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Ends a call: those chosen are shortlisted, all others that were up for choice stay on the table. */
@ApplicationScoped
public class DecideCall {

    private final WriteCalls writeCalls;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    DecideCall(WriteCalls writeCalls, Database database, Journal journal, Caller caller, Clock clock) {
        this.writeCalls = writeCalls;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    private record Decided(UUID id, long version, ProposalState state) {

        static Decided read(ResultSet row) throws SQLException {
            return new Decided(
                    row.getObject("id", UUID.class),
                    row.getLong("version"),
                    ProposalState.valueOf(row.getString("state")));
        }
    }

    /**
     * Decides. Whoever does so holds the call, and has seen that those chosen are up for choice.
     *
     * @return every proposal that was up for choice, chosen or not
     * @throws Problem 409 for a call that is not assessed
     */
    public List<UUID> of(UUID callId, Set<UUID> chosen) {
        writeCalls.decided(callId);
        List<Decided> decided = database.list(
                "update proposal set state = case when id = any(?::text[]::uuid[]) then 'SHORTLISTED'"
                        + " else 'LEFT_ON_THE_TABLE' end, updated_at = ?, version = version + 1"
                        + " where programme_id = ? and call_id = ? and state = 'SUBMITTED' returning id, version, state",
                Decided::read,
                chosen.stream().map(UUID::toString).toList(),
                clock.instant(),
                caller.programmeId(),
                callId);
        decided.forEach(proposal -> journal.tellOf(
                caller.programmeId(),
                "proposal",
                "changed",
                proposal.id(),
                proposal.version(),
                Changes.of("state", proposal.state())));
        return decided.stream().map(Decided::id).sorted().toList();
    }
}
