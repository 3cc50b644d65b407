package io.interlace.retrospective;

import io.interlace.clustering.SuggestClusters;
import io.interlace.clustering.SuggestClusters.Note;
import io.interlace.http.Database;
import io.interlace.http.Listing;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads what could be put together: of what everybody at the board sees, and of nothing else. */
@ApplicationScoped
class ReadSuggestions {

    private static final Listing.Row<Note> NOTE =
            row -> new Note(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3));

    private final Database database;
    private final Caller caller;

    ReadSuggestions(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    List<SuggestionView> of(UUID retrospectiveId) {
        List<Note> notes = database.list(
                "select n.id, n.text, n.cluster_id is null from retrospective_note n join retrospective r"
                        + " on (r.programme_id, r.id) = (n.programme_id, n.retrospective_id)"
                        + " where n.programme_id = ? and n.retrospective_id = ? and n.state = 'SHOWN' and r.phase = 'GROUP'",
                NOTE,
                caller.programmeId(),
                retrospectiveId);
        return SuggestClusters.of(notes).stream()
                .map(suggestion -> new SuggestionView(suggestion.notes(), suggestion.words()))
                .toList();
    }
}
