package io.interlace.insight;

import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;
import static io.interlace.identity.Role.VIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Command;
import io.interlace.http.IfMatch;
import io.interlace.http.Lists;
import io.interlace.http.MergePatch;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What insights have in common. */
@Path("/programmes/{programmeId}/themes")
@Tag(name = "insights")
class ThemeResource {

    private final Themes themes;
    private final ReadInsights readInsights;
    private final Lists lists;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    ThemeResource(
            Themes themes,
            ReadInsights readInsights,
            Lists lists,
            Caller caller,
            IfMatch ifMatch,
            MergePatch mergePatch) {
        this.themes = themes;
        this.readInsights = readInsights;
        this.lists = lists;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "listThemes",
            summary = "List the themes of insights",
            description = "In the order in which people put them, each with how many insights of it are kept.")
    public Page<ThemeView> list(@Context UriInfo uri) {
        return lists.page(themes.listing(), "programme_id = ?", caller.programmeId(), uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = ThemeView.class, responseCode = "201", responseDescription = "Made")
    @Operation(
            operationId = "createTheme",
            summary = "Make a theme",
            description = "After all others. 409 where another is called so. At most 50.")
    public ThemeView create(@NotNull @Valid NewTheme draft) {
        return themes.view(themes.add(draft));
    }

    @GET
    @Path("suggestions")
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "getThemeSuggestions",
            summary = "See what could be themes",
            description =
                    "Of the insights that are kept and of none, by the words they share. Nothing leaves the service, and nothing is"
                            + " put together by it.")
    public ThemeSuggestionsView suggestions() {
        return new ThemeSuggestionsView(readInsights.themeSuggestions());
    }

    @GET
    @Path("{id}")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(operationId = "getTheme", summary = "Read a theme", description = "With the ETag that a change needs.")
    public ThemeView get(@PathParam("id") UUID id) {
        return themes.view(id);
    }

    @PATCH
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeTheme",
            summary = "Change a theme, or put it elsewhere",
            description = "Others make room for it where it is put. 409 where another is called so.")
    public ThemeView change(@PathParam("id") UUID id, @RequestBodySchema(ThemeDraft.class) JsonNode patch) {
        Theme theme = themes.require(id);
        ifMatch.requires(theme.version());
        mergePatch.change(theme.draft(), patch, after -> themes.revise(theme, after));
        return themes.view(id);
    }

    @DELETE
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deleteTheme",
            summary = "Delete a theme",
            description = "Its insights stay; those of it alone are of none then.")
    public void delete(@PathParam("id") UUID id) {
        Theme theme = themes.require(id);
        ifMatch.requires(theme.version());
        themes.remove(theme);
    }
}
