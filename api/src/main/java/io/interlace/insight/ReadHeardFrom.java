package io.interlace.insight;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.http.Database;
import io.interlace.http.JsonColumns;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is told of people to the reader at hand, of many of them at once. */
@ApplicationScoped
public class ReadHeardFrom {

    private static final String SAID = "select ?::uuid as programme_id, group_id, place_id, sector_id"
            + " from unnest(?::text[]::uuid[], ?::text[]::uuid[], ?::text[]::uuid[]) said (group_id, place_id, sector_id)";

    private static final TypeReference<HeardFromView> TOLD = new TypeReference<>() {};

    /** What somebody is. */
    public record Source(
            @Nullable UUID group,
            @Nullable UUID place,
            @Nullable UUID sector) {

        /** Of the columns group_id, place_id and sector_id. */
        public static Source of(ResultSet row) throws SQLException {
            return new Source(
                    row.getObject("group_id", UUID.class),
                    row.getObject("place_id", UUID.class),
                    row.getObject("sector_id", UUID.class));
        }
    }

    private final Database database;
    private final Caller caller;
    private final JsonColumns json;

    ReadHeardFrom(Database database, Caller caller, JsonColumns json) {
        this.database = database;
        this.caller = caller;
        this.json = json;
    }

    /** Each of these as exactly as the reader may know: viewers and contributors only what five engaged people share. */
    public Map<Source, HeardFromView> told(Collection<Source> sources) {
        List<Source> each = sources.stream().distinct().toList();
        Map<Source, HeardFromView> told = new HashMap<>();
        database.each(
                InsightSources.each(!caller.seesAggregatesOnly(), SAID),
                row -> told.put(Source.of(row), json.read(row.getString(4), TOLD)),
                caller.programmeId(),
                texts(each, Source::group),
                texts(each, Source::place),
                texts(each, Source::sector));
        return told;
    }

    private static List<@Nullable String> texts(List<Source> sources, Function<Source, @Nullable UUID> part) {
        return sources.stream()
                .map(source -> {
                    UUID id = part.apply(source);
                    return id == null ? null : id.toString();
                })
                .toList();
    }
}
