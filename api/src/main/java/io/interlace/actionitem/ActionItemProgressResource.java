package io.interlace.actionitem;

import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;

import io.interlace.http.Database;
import io.interlace.identity.Allows;
import io.interlace.project.ProgrammeDay;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether what was agreed is done. */
@Path("/programmes/{programmeId}/action-item-progress")
@Tag(name = "action items")
class ActionItemProgressResource {

    /** By the indexes action_item_due and action_item_project_due. */
    private static final String BY_MONTH = """
            select date_trunc('month', due_on)::date, count(*) filter (where state = 'OPEN'),
                count(*) filter (where state = 'OPEN' and due_on < ?), count(*) filter (where state = 'DONE'),
                count(*) filter (where state = 'DONE' and closed_on <= due_on), count(*) filter (where state = 'DROPPED')
            from action_item where\s""";

    private final ActionItems actionItems;
    private final Database database;
    private final ProgrammeDay day;

    ActionItemProgressResource(ActionItems actionItems, Database database, ProgrammeDay day) {
        this.actionItems = actionItems;
        this.database = database;
        this.day = day;
    }

    @GET
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, INTEGRATION})
    @Operation(
            operationId = "getActionItemProgress",
            summary = "See whether teams do what they agreed to do",
            description =
                    "By the month in which it was due. Contributors are told of their teams, and of what they see to.")
    public ActionItemProgressView get(
            @Parameter(
                            description = "Only of the team of this project",
                            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a91")
                    @QueryParam("projectId")
                    @Nullable
                    UUID projectId) {
        List<Object> values = new ArrayList<>(List.of(day.today()));
        values.addAll(actionItems.scopeValues());
        if (projectId != null) {
            values.add(projectId);
        }
        return ActionItemProgressView.of(database.list(
                BY_MONTH + actionItems.scope() + (projectId == null ? "" : " and project_id = ?")
                        + " group by 1 order by 1",
                row -> new ActionItemProgressView.Month(
                        row.getObject(1, LocalDate.class),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6)),
                values.toArray()));
    }
}
