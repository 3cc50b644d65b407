package io.interlace.actionitem;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Rehearsal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What the teams of the demonstration agreed to do. An item that was carried over is told again at the retrospective that took it up. */
@ApplicationScoped
public class DemonstrateActionItems {

    private static final LocalTime DONE_BY = LocalTime.of(15, 0);

    private final ActionItems actionItems;
    private final WriteActionItems write;

    DemonstrateActionItems(ActionItems actionItems, WriteActionItems write) {
        this.actionItems = actionItems;
        this.write = write;
    }

    /**
     * Notes what was agreed at a retrospective, by its people.
     *
     * @param byKey the action items so far, to which these are added
     */
    public void agree(
            JsonNode retrospective,
            UUID projectId,
            UUID retrospectiveId,
            Map<String, UUID> people,
            Map<String, UUID> byKey) {
        for (JsonNode told : retrospective.get("actionItems")) {
            UUID owner = Objects.requireNonNull(people.get(told.get("ownerKey").asText()));
            String text = told.get("text").asText();
            LocalDate dueOn = LocalDate.parse(told.get("dueOn").asText());
            UUID before = byKey.get(told.get("carriedOverFromKey").asText());
            if (before == null) {
                before = write.agree(projectId, retrospectiveId, new NewActionItem(text, owner, dueOn, null));
            } else {
                revise(before, new ActionItemDraft(text, owner, dueOn, ActionItemState.OPEN, null));
            }
            byKey.put(told.get("key").asText(), before);
        }
    }

    /** Notes what was done of it, each when it was. */
    public void complete(JsonNode retrospective, Map<String, UUID> byKey, Rehearsal rehearsal) {
        for (JsonNode told : retrospective.get("actionItems")) {
            if (told.get("status").asText().equals("DONE")) {
                UUID id = Objects.requireNonNull(byKey.get(told.get("key").asText()));
                rehearsal.at(
                        LocalDate.parse(told.get("doneOn").asText())
                                .atTime(DONE_BY)
                                .toInstant(ZoneOffset.UTC),
                        () -> {
                            ActionItemDraft draft = actionItems.findById(id).draft();
                            revise(
                                    id,
                                    new ActionItemDraft(
                                            draft.text(),
                                            draft.ownerId(),
                                            draft.dueOn(),
                                            ActionItemState.DONE,
                                            told.get("outcome").asText()));
                        });
            }
        }
    }

    private void revise(UUID id, ActionItemDraft after) {
        ActionItem item = actionItems.findById(id);
        write.revise(item, item.draft(), after);
    }
}
