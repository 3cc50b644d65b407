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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/organisations")
@Tag(name = "organisations")
class OrganisationResource {

    private final Organisations organisations;
    private final Reference reference;
    private final Lists lists;
    private final Journal journal;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    OrganisationResource(
            Organisations organisations,
            Reference reference,
            Lists lists,
            Journal journal,
            Caller caller,
            IfMatch ifMatch,
            MergePatch mergePatch) {
        this.organisations = organisations;
        this.reference = reference;
        this.lists = lists;
        this.journal = journal;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "listOrganisations",
            summary = "List or search the organisations",
            description = "By name, unless sorted by code; q finds beginnings of words of the name.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Beginnings of words of the name",
            example = "guys",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "type",
            in = ParameterIn.QUERY,
            description = "Only this type of organisation; several as in:A,B",
            example = "NHS_TRUST",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "placeCode",
            in = ParameterIn.QUERY,
            description = "Only in this place",
            example = "LAMBETH",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "sectorCode",
            in = ParameterIn.QUERY,
            description = "Only of this sector",
            example = "ACUTE",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "odsCode",
            in = ParameterIn.QUERY,
            description = "Only the one with this ODS code",
            example = "RJ1",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<OrganisationView> list(@Context UriInfo uri) {
        return lists.page(
                listing(), "programme_id = ?", caller.programmeId(), reference.withIds(uri.getQueryParameters()));
    }

    private Listing<OrganisationView> listing() {
        return Listing.of(
                        "organisation",
                        "id, code, ods_code, name, type, place_code, sector_code, created_at, updated_at, version",
                        OrganisationView::read)
                .joined("(select o.*, p.code as place_code, s.code as sector_code from %s o"
                        + " left join category p on (p.programme_id, p.id) = (o.programme_id, o.place_id)"
                        + " left join category s on (s.programme_id, s.id) = (o.programme_id, o.sector_id))"
                        + " organisation")
                .sort("name", "name", "text")
                .sort("code", "code", "text")
                .search("search_words(programme_id, name)", caller.programmeId(), "name", "code")
                .filter("type", "type = ?", OrganisationType.class, "name")
                .filter("placeCode", "place_id = ?::uuid", "name")
                .filter("sectorCode", "sector_id = ?::uuid", "name")
                .filter("odsCode", "ods_code = ?", "name", "code");
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @APIResponseSchema(value = OrganisationView.class, responseCode = "201", responseDescription = "Made")
    @Operation(
            operationId = "createOrganisation",
            summary = "Add an organisation",
            description = "Its ODS code has the shape published for its type.")
    public OrganisationView create(@Valid NewOrganisation draft) {
        CategoryCodes codes = reference.categories();
        return organisations.add(draft, codes).view(codes);
    }

    @GET
    @Path("{id}")
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getOrganisation",
            summary = "Read an organisation",
            description = "With the ETag that a change needs.")
    public OrganisationView get(@PathParam("id") UUID id) {
        return organisations.require(id).view(reference.categories());
    }

    @PATCH
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeOrganisation",
            summary = "Change an organisation",
            description = "What is left out stays as it is.")
    public OrganisationView change(@PathParam("id") UUID id, @RequestBodySchema(NewOrganisation.class) JsonNode patch) {
        Organisation organisation = organisations.require(id);
        ifMatch.requires(organisation.version());
        CategoryCodes codes = reference.categories();
        mergePatch.change(organisation.draft(codes), patch, after -> organisations.revise(organisation, after, codes));
        return organisation.view(codes);
    }

    @DELETE
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "deleteOrganisation",
            summary = "Remove an organisation",
            description = "Refused while people belong to it.")
    public void delete(@PathParam("id") UUID id) {
        Organisation organisation = organisations.require(id);
        ifMatch.requires(organisation.version());
        organisations.delete(organisation);
        journal.tell("organisation", "deleted", organisation, Changes.NONE);
    }
}
