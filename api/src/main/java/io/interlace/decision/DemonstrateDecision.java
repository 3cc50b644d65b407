package io.interlace.decision;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Database;
import io.interlace.http.Rehearsal;
import io.interlace.identity.Caller;
import io.interlace.programme.DemonstrationPart;
import io.interlace.programme.LoadDemonstration;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;

/** What the panel of the demonstration decided, and its letters, to which the panel added what it knew besides. */
@ApplicationScoped
class DemonstrateDecision implements DemonstrationPart {

    private final LoadDemonstration content;
    private final Decide decide;
    private final Letters letters;
    private final SendLetters sendLetters;
    private final Database database;
    private final Caller caller;
    private final Clock clock;

    DemonstrateDecision(
            LoadDemonstration content,
            Decide decide,
            Letters letters,
            SendLetters sendLetters,
            Database database,
            Caller caller,
            Clock clock) {
        this.content = content;
        this.decide = decide;
        this.letters = letters;
        this.sendLetters = sendLetters;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 43;
    }

    @Override
    public void load(JsonNode programme, Rehearsal rehearsal) {
        JsonNode all = content.read("call");
        JsonNode decision = all.get("decision");
        Instant decided = LocalDate.parse(decision.get("decidedOn").asText())
                .atTime(LocalTime.NOON)
                .toInstant(ZoneOffset.UTC);
        DecisionView[] made = new DecisionView[1];
        rehearsal.at(
                decided,
                () -> made[0] = decide.on(
                        balanced(),
                        new NewDecision(null, null, decision.get("note").asText()),
                        member(programme, decision.get("decidedBy").asText())));
        UUID callId = made[0].callId();
        Map<String, String> words = new HashMap<>();
        for (JsonNode proposal : all.get("proposals")) {
            JsonNode reason = proposal.get("outcomeReason");
            if (!reason.isNull()) {
                words.put(proposal.get("key").asText(), reason.get("text").asText());
            }
        }
        rehearsal.at(decided.plusSeconds(7200), () -> letters.open(callId).forEach(id -> reword(id, words)));
        rehearsal.at(decided.plusSeconds(10_800), () -> sendLetters.all(callId));
    }

    private UUID balanced() {
        return one("select id from shortlist where programme_id = ? order by created_at desc limit 1");
    }

    private UUID member(JsonNode programme, String key) {
        for (JsonNode member : programme.get("members")) {
            if (member.get("key").asText().equals(key)) {
                return one(
                        "select m.id from member m join account a on a.id = m.account_id where m.programme_id = ?"
                                + " and a.email = ?",
                        member.get("email").asText());
            }
        }
        throw new IllegalStateException("Whoever decided is a member");
    }

    private UUID one(String sql, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = caller.programmeId();
        System.arraycopy(more, 0, values, 1, more.length);
        return database.first(sql, row -> row.getObject(1, UUID.class), values).orElseThrow();
    }

    /** What the panel wrote stands where the computed sentence stood. */
    private void reword(UUID id, Map<String, String> words) {
        Letter letter = letters.held(id);
        String key = database.first(
                        "select external_id from proposal where programme_id = ? and id = ?",
                        row -> row.getString(1),
                        caller.programmeId(),
                        letter.proposalId())
                .orElseThrow();
        String said = words.get(key);
        if (said != null) {
            LetterDraft draft = letter.draft();
            letter.revise(
                    new LetterDraft(
                            draft.subject(),
                            draft.body()
                                    .replaceFirst("(?:Scored|Not eligible)[^\\n]*", Matcher.quoteReplacement(said))),
                    clock);
        }
    }
}
