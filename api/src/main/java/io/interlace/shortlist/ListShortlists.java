package io.interlace.shortlist;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.http.JsonColumns;
import io.interlace.http.Listing;
import io.interlace.http.Rows;
import io.interlace.shortlist.ShortlistResult.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Shortlists in lists, each without what belongs to every proposal. */
@ApplicationScoped
class ListShortlists {

    private static final String SUMMARY = "id, call_id, title, state, status, data_version, selected, selected_titles,"
            + " objective, cost_of_balance, repeats_id, created_at, finished_at, version";

    private static final String WITH_TITLES = """
            (select s.*, (select jsonb_agg(p.title order by chosen.n)
                from jsonb_array_elements_text(s.selected) with ordinality chosen (id, n)
                join proposal p on (p.programme_id, p.id) = (s.programme_id, chosen.id::uuid)) as selected_titles
            from %s s) shortlist""";

    private static final TypeReference<List<UUID>> IDS = new TypeReference<>() {};
    private static final TypeReference<List<String>> TITLES = new TypeReference<>() {};

    private final JsonColumns json;

    ListShortlists(JsonColumns json) {
        this.json = json;
    }

    Listing<ShortlistSummaryView> listing() {
        return Listing.of("shortlist", SUMMARY, this::readSummary)
                .joined(WITH_TITLES)
                .newestFirst("createdAt", "created_at", "timestamptz")
                .filter("state", "state = ?", ShortlistState.class, "createdAt");
    }

    private ShortlistSummaryView readSummary(ResultSet row) throws SQLException {
        String status = row.getString("status");
        return new ShortlistSummaryView(
                row.getObject("id", UUID.class),
                row.getObject("call_id", UUID.class),
                row.getString("title"),
                ShortlistState.valueOf(row.getString("state")),
                status == null ? null : Status.valueOf(status),
                row.getString("data_version"),
                json.list(row.getString("selected"), IDS),
                json.list(row.getString("selected_titles"), TITLES),
                row.getObject("objective", Double.class),
                row.getObject("cost_of_balance", Double.class),
                row.getObject("repeats_id", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Rows.instant(row, "finished_at"),
                row.getLong("version"));
    }
}
