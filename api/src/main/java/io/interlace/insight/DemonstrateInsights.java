package io.interlace.insight;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.conversation.DemonstratedConversations;
import io.interlace.http.Rehearsal;
import io.interlace.programme.DemonstrationPart;
import io.interlace.programme.LoadDemonstration;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What was learned in the demonstration, each on the day on which it was noted; its themes were there before. */
@ApplicationScoped
class DemonstrateInsights implements DemonstrationPart {

    private static final LocalTime NOTED_BY = LocalTime.of(16, 0);

    private final LoadDemonstration content;
    private final DemonstratedConversations conversations;
    private final Themes themes;
    private final WriteInsights write;

    DemonstrateInsights(
            LoadDemonstration content, DemonstratedConversations conversations, Themes themes, WriteInsights write) {
        this.content = content;
        this.conversations = conversations;
        this.themes = themes;
        this.write = write;
    }

    @Override
    public int order() {
        return 28;
    }

    @Override
    public void load(JsonNode programme, Rehearsal rehearsal) {
        JsonNode all = content.read("insights");
        Map<String, UUID> known = new HashMap<>(conversations.byKey());
        rehearsal.at(noted(all.get("insights").get(0)), () -> {
            for (JsonNode theme : all.get("themes")) {
                known.put(
                        theme.get("key").asText(),
                        themes.add(new NewTheme(
                                theme.get("name").asText(),
                                theme.get("description").asText())));
            }
        });
        for (JsonNode told : all.get("insights")) {
            rehearsal.at(
                    noted(told),
                    () -> write.keepFrom(
                            InsightOrigin.CONVERSATION,
                            new NewInsight(
                                    InsightKind.valueOf(told.get("kind").asText()),
                                    told.get("statement").asText(),
                                    told.get("detail").asText(),
                                    whoCouldAct(told),
                                    keyed(told.get("conversationKeys"), known),
                                    keyed(told.get("themeKeys"), known))));
        }
    }

    private static Instant noted(JsonNode told) {
        return LocalDate.parse(told.get("recordedOn").asText()).atTime(NOTED_BY).toInstant(ZoneOffset.UTC);
    }

    private static @Nullable WhoCouldAct whoCouldAct(JsonNode told) {
        return told.hasNonNull("whoCouldAct")
                ? WhoCouldAct.valueOf(told.get("whoCouldAct").asText())
                : null;
    }

    private static List<UUID> keyed(JsonNode keys, Map<String, UUID> known) {
        return StreamSupport.stream(keys.spliterator(), false)
                .map(key -> Objects.requireNonNull(known.get(key.asText())))
                .toList();
    }
}
