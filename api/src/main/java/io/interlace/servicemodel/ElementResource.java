package io.interlace.servicemodel;

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
import io.interlace.http.Problem;
import io.interlace.identity.Allows;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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

@Path("/programmes/{programmeId}/service-models/{id}")
@Tag(name = "service-models")
class ElementResource {

    private final ServiceModels models;
    private final Flows flows;
    private final Elements elements;
    private final Links links;
    private final AddElements add;
    private final WriteElements write;
    private final Lists lists;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    ElementResource(
            ServiceModels models,
            Flows flows,
            Elements elements,
            Links links,
            AddElements add,
            WriteElements write,
            Lists lists,
            IfMatch ifMatch,
            MergePatch mergePatch) {
        this.models = models;
        this.flows = flows;
        this.elements = elements;
        this.links = links;
        this.add = add;
        this.write = write;
        this.lists = lists;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Path("elements")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "listServiceModelElements",
            summary = "List the actors and the steps of a model",
            description = "By their numbers, which count the steps and the actors of each flow apart.")
    @Parameter(
            name = "flowId",
            in = ParameterIn.QUERY,
            description = "Only of this flow",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b02",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<ElementView> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        return lists.page(elements.listing(), ServiceModels.PART_OF, models.partOf(id), uri.getQueryParameters());
    }

    @POST
    @Path("elements")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = AddedElementsView.class, responseCode = "200", responseDescription = "Added")
    @Operation(
            operationId = "addServiceModelElements",
            summary = "Add steps and actors to a flow",
            description =
                    "All or none; errors name each that cannot be added. An actor that is named by a new title is added before its"
                            + " step. At most 500 elements in a model; 409 for more.")
    public AddedElementsView create(@PathParam("id") UUID id, @NotNull @Valid NewElements wanted) {
        AddElements.Added added = add.to(id, wanted);
        return new AddedElementsView(
                added.elements().stream().map(elements::view).toList(),
                added.links().stream().map(links::view).toList());
    }

    @GET
    @Path("elements/{elementId}")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getServiceModelElement",
            summary = "Read a step or an actor",
            description = "With the ETag that a change needs.")
    public ElementView get(@PathParam("id") UUID id, @PathParam("elementId") UUID elementId) {
        return elements.view(elements.require(id, elementId).id());
    }

    @PATCH
    @Path("elements/{elementId}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeServiceModelElement",
            summary = "Change a step or an actor, or put it elsewhere",
            description = "Others make way for one that takes their number. It stays in its flow.")
    public ElementView change(
            @PathParam("id") UUID id,
            @PathParam("elementId") UUID elementId,
            @RequestBodySchema(ElementDraft.class) JsonNode patch) {
        ServiceModel model = models.held(id);
        Element element = elements.require(id, elementId);
        ifMatch.requires(element.version());
        ElementDraft before = element.draft();
        mergePatch.change(before, patch, after -> write.revise(model, element, before, after));
        return elements.view(elementId);
    }

    @DELETE
    @Path("elements/{elementId}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deleteServiceModelElement",
            summary = "Take a step or an actor out",
            description =
                    "409 in-use for an actor that has steps, which stepIds names, and for a step that links hang on, which linkIds"
                            + " names: with withLinks they go, too. What is pinned to the step or to its links, which pinIds"
                            + " names, never goes with it: 409.")
    public void delete(
            @PathParam("id") UUID id,
            @PathParam("elementId") UUID elementId,
            @Parameter(description = "Whether the links of a step go with it", example = "true")
                    @QueryParam("withLinks")
                    boolean withLinks) {
        models.held(id);
        Element element = elements.require(id, elementId);
        ifMatch.requires(element.version());
        write.remove(element, withLinks);
    }

    @POST
    @Path("arrangement")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = ArrangementView.class, responseCode = "200", responseDescription = "Placed")
    @Operation(
            operationId = "arrangeServiceModel",
            summary = "Place the steps of a flow in the picture",
            description =
                    "Those that are named stand where they are put, all others of the flow are laid out by themselves: none named"
                            + " lays it out again. Whoever places them last decides; the answer is where each step was put.")
    public ArrangementView arrange(@PathParam("id") UUID id, @NotNull @Valid NewArrangement wanted) {
        models.held(id);
        Flow flow = flows.findByIdOptional(wanted.flowId())
                .filter(found -> found.serviceModelId().equals(id))
                .orElseThrow(() -> Problem.at("/flowId", "is no flow of this model"));
        write.arrange(flow.id(), wanted.steps());
        return new ArrangementView(elements.of(id).stream()
                .filter(element -> element.flowId().equals(flow.id()) && element.type() == ElementType.STEP)
                .toList());
    }
}
