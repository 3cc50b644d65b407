package io.interlace.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.identity.Allows;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A resource that uses every mechanism, and that no contract mentions. */
@Path("/trials")
public class TrialResource {

    enum Status {
        OPEN,
        SHUT
    }

    public record Tray(String code, @Nullable String name) {}

    public record TrialView(
            UUID id,
            long version,
            String code,
            String name,
            int size,
            Status status,
            @Nullable String note,
            Tray tray,
            List<String> tags,
            Instant begunAt)
            implements Versioned {

        static TrialView of(ResultSet row) throws SQLException {
            return new TrialView(
                    row.getObject("id", UUID.class),
                    row.getLong("version"),
                    row.getString("code"),
                    row.getString("name"),
                    row.getInt("size"),
                    Status.valueOf(row.getString("status")),
                    row.getString("note"),
                    new Tray(row.getString("tray"), null),
                    List.of("one", "two"),
                    row.getTimestamp("begun_at").toInstant());
        }
    }

    public record NewTrial(
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 200) String name,
            int size,
            @Nullable Status status,
            @Nullable String note,
            @Nullable Map<String, String> attributes) {}

    private static final Listing<TrialView> TRIALS = Listing.of("trial", "*", TrialView::of)
            .sort("name", "name", "text")
            .sort("begunAt", "begun_at", "timestamptz")
            .filter("code", "code = ?", "name")
            .filter("status", "status = ?", Status.class, "name", "begunAt")
            .range("begunAt", "begun_at", "timestamptz", "name", "begunAt")
            .range("size", "size", "integer", "name");

    private static final Listing<TrialView> DECLARED = Listing.of("trial", "*", TrialView::of)
            .sort("name", "name", "text")
            .csv("externalId", TrialView::code)
            .csv("note", TrialView::note)
            .csv("balance", view -> -view.size());

    private final Lists lists;
    private final DataSource dataSource;
    private final IfMatch ifMatch;
    private final MergePatch patches;
    private final Clock clock;

    TrialResource(Lists lists, DataSource dataSource, IfMatch ifMatch, MergePatch patches, Clock clock) {
        this.lists = lists;
        this.dataSource = dataSource;
        this.ifMatch = ifMatch;
        this.patches = patches;
        this.clock = clock;
    }

    @GET
    @Allows(anyone = true)
    @Operation(hidden = true)
    public Page<TrialView> list(@Context UriInfo uri) {
        return lists.page(TRIALS, "tray = ?", "A", uri.getQueryParameters());
    }

    @GET
    @Path("/declared")
    @Allows(anyone = true)
    @Operation(hidden = true)
    public Page<TrialView> declared(@Context UriInfo uri) {
        return lists.page(DECLARED, "tray = ? and size >= ?", List.of("A", 0), uri.getQueryParameters());
    }

    @GET
    @Path("/{id}")
    @Allows(anyone = true)
    @Operation(hidden = true)
    public TrialView get(@RestPath UUID id, @QueryParam("depth") @Nullable Integer depth) {
        return require(id);
    }

    @POST
    @Command
    @Allows(anyone = true)
    @Operation(hidden = true)
    @APIResponseSchema(value = TrialView.class, responseCode = "201")
    public TrialView create(@Valid NewTrial draft) {
        UUID id = Ids.next(clock);
        update(
                "insert into trial values (?, 1, 'A', ?, ?, ?, ?, ?, now())",
                id,
                draft.code(),
                draft.name(),
                draft.size(),
                draft.status() == null ? "OPEN" : draft.status().name(),
                draft.note());
        return require(id);
    }

    @PATCH
    @Path("/{id}")
    @Command
    @Allows(anyone = true)
    @Operation(hidden = true)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public TrialView change(@RestPath UUID id, JsonNode patch) {
        TrialView now = require(id);
        ifMatch.requires(now.version());
        NewTrial draft =
                patches.apply(new NewTrial(now.code(), now.name(), now.size(), now.status(), now.note(), null), patch);
        update(
                "update trial set version = version + 1, code = ?, name = ?, size = ?, note = ? where id = ?",
                draft.code(),
                draft.name(),
                draft.size(),
                draft.note(),
                id);
        return require(id);
    }

    @DELETE
    @Path("/{id}")
    @Command
    @Allows(anyone = true)
    @Operation(hidden = true)
    public void delete(@RestPath UUID id) {
        ifMatch.requires(require(id).version());
        update("delete from trial where id = ?", id);
    }

    @POST
    @Path("/imports")
    @TakesUpload
    @Allows(anyone = true)
    @Operation(hidden = true)
    @Consumes("text/csv")
    public Map<String, Long> upload(InputStream body) throws IOException {
        return Map.of("bytes", body.transferTo(java.io.OutputStream.nullOutputStream()));
    }

    @GET
    @Path("/report")
    @Allows(anyone = true)
    @Operation(hidden = true)
    @Produces("text/csv")
    public String report() {
        return "own,form\r\n";
    }

    @GET
    @Path("/slow")
    @Allows(anyone = true)
    @Operation(hidden = true)
    public Map<String, Boolean> slow(@QueryParam("seconds") int seconds) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select pg_sleep(?)")) {
            select.setInt(1, seconds);
            return Map.of("slept", select.execute());
        }
    }

    @GET
    @Path("/failure")
    @Allows(anyone = true)
    @Operation(hidden = true)
    public TrialView failure() {
        throw new IllegalArgumentException("secret of the house");
    }

    private TrialView require(UUID id) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select * from trial where id = ?")) {
            select.setObject(1, id);
            try (var rows = select.executeQuery()) {
                if (rows.next()) {
                    return TrialView.of(rows);
                }
                throw Problem.notFound("trial");
            }
        } catch (SQLException e) {
            throw new QueryFailed(e);
        }
    }

    private void update(String sql, @Nullable Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new QueryFailed(e);
        }
    }
}
