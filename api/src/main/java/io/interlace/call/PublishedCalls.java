package io.interlace.call;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.programme.Dimension;
import io.interlace.programme.ProgrammeStatus;
import io.interlace.programme.ProgrammeView;
import io.interlace.programme.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Calls as everybody may read them. One that has not opened is, to them, not there. */
@ApplicationScoped
class PublishedCalls {

    private final Calls calls;
    private final Reference reference;
    private final Database database;
    private final Caller caller;

    PublishedCalls(Calls calls, Reference reference, Database database, Caller caller) {
        this.calls = calls;
        this.reference = reference;
        this.database = database;
        this.caller = caller;
    }

    /** The programme of a call, as far as everybody may know it. */
    record Place(String name, String slug, String timeZone, boolean archived) {}

    /** @throws Problem 404 for one that has not opened, as for one that is not there */
    PublicCallView view(UUID callId) {
        CallView call = calls.view(callId);
        if (call.state() == CallState.DRAFT) {
            throw Problem.notFound("call");
        }
        ProgrammeView programme = reference.programme();
        Place place = new Place(
                programme.name(),
                programme.slug(),
                programme.timeZone(),
                programme.status() == ProgrammeStatus.ARCHIVED);
        return PublicCallView.of(call, place, choices(Dimension.PLACE), choices(Dimension.SECTOR));
    }

    private List<PublicCallView.Choice> choices(Dimension dimension) {
        return database.list(
                "select code, name from category where programme_id = ? and dimension = ? order by name, id",
                row -> new PublicCallView.Choice(row.getString(1), row.getString(2)),
                caller.programmeId(),
                dimension);
    }
}
