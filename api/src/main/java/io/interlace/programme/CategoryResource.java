package io.interlace.programme;

import static io.interlace.identity.Role.ASSESSOR;
import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;
import static io.interlace.identity.Role.VIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.event.Changes;
import io.interlace.http.Command;
import io.interlace.http.IfMatch;
import io.interlace.http.Listing;
import io.interlace.http.Lists;
import io.interlace.http.MergePatch;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What places, sectors and stakeholder groups have in common over HTTP. The contract fills in which of them is meant. */
abstract class CategoryResource {

    private final Dimension dimension;
    private final Listing<CategoryView> listing;

    @Inject
    Categories categories;

    @Inject
    Lists lists;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    IfMatch ifMatch;

    @Inject
    MergePatch mergePatch;

    @Inject
    Clock clock;

    CategoryResource(Dimension dimension) {
        this.dimension = dimension;
        this.listing = Listing.of("category", CategoryView.COLUMNS, CategoryView::read)
                .sort("name", "name", "text")
                .sort("code", "code", "text")
                .filter("code", "code = ?", "name", "code");
    }

    @GET
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "list{Categories}",
            summary = "List the {categories}",
            description = "By name, unless sorted by code.")
    @Parameter(
            name = "code",
            in = ParameterIn.QUERY,
            description = "Only the one with this code",
            example = "LAMBETH",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<CategoryView> list(@Context UriInfo uri) {
        return lists.page(
                listing,
                "dimension = '" + dimension + "' and programme_id = ?",
                caller.programmeId(),
                uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @APIResponseSchema(value = CategoryView.class, responseCode = "201", responseDescription = "Made")
    @Operation(
            operationId = "create{Category}",
            summary = "Add a {category}",
            description = "Its code is what people and figures refer to it by.")
    public CategoryView create(@Valid NewCategory draft) {
        return categories.add(dimension, draft).view();
    }

    @GET
    @Path("{id}")
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "get{Category}",
            summary = "Read a {category}",
            description = "With the ETag that a change needs.")
    public CategoryView get(@PathParam("id") UUID id) {
        return categories.require(dimension, id).view();
    }

    @PATCH
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "change{Category}",
            summary = "Change a {category}",
            description = "What is left out stays as it is.")
    public CategoryView change(@PathParam("id") UUID id, @RequestBodySchema(NewCategory.class) JsonNode patch) {
        Category category = categories.require(dimension, id);
        ifMatch.requires(category.version());
        NewCategory before = category.draft();
        mergePatch.change(before, patch, after -> {
            category.revise(after, clock);
            journal.tell(dimension.kind(), "changed", category, Changes.between(before, category.draft()));
        });
        return category.view();
    }

    @DELETE
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "delete{Category}",
            summary = "Remove a {category}",
            description = "Refused while people, organisations or figures refer to it.")
    public void delete(@PathParam("id") UUID id) {
        Category category = categories.require(dimension, id);
        ifMatch.requires(category.version());
        categories.delete(category);
        journal.tell(dimension.kind(), "deleted", category, Changes.NONE);
    }
}
