package io.interlace.conversation;

import io.interlace.http.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A conversation that is planned, or written down after it was held; and what may be changed of it. */
@Schema(
        name = "NewConversation",
        description = "A conversation that is planned for a time, or was held on a day: one of the two is said")
record NewConversation(
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = NewConversation.ONE_LINE, message = "is one line")
        @Schema(
                description = "What it is about, on one line",
                examples = "What comes back to the practice after every outpatient day",
                maxLength = 200,
                required = true)
        String title,

        @Nullable
        @Schema(
                description =
                        "When it is to begin, from today on and within a year: that plans it, and asks those who take part for"
                                + " their time. Kept when it is held",
                examples = "2027-02-01T13:00:00Z",
                nullable = true)
        Instant plannedAt,

        @Nullable
        @Schema(
                description =
                        "The day on which it was held, in the programme's time zone: that records one that was, whatever the"
                                + " contact policy says",
                examples = "2026-11-20",
                nullable = true)
        LocalDate heldOn,

        @NotNull
        @Min(1)
        @Max(600)
        @Schema(
                description = "Minutes asked of each, or how long it took",
                examples = "45",
                minimum = "1",
                maximum = "600",
                required = true)
        Integer minutes,

        @NotNull @Schema(description = "In which way people talk, or write", examples = "PHONE", required = true)
        ConversationChannel channel,

        @Nullable
        @Schema(
                description = "The member who leads it, a lead or facilitator; who enters it unless said",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
                nullable = true)
        UUID facilitatorId,

        @NotEmpty
        @Size(max = 20)
        @Schema(description = "Who takes part, each once", minItems = 1, maxItems = 20, required = true)
        List<@NotNull @Valid NewConversationPerson> people,

        @Nullable
        @Size(min = 1, max = 2000)
        @Schema(
                description = "What it came to, in a few sentences",
                examples = "A GP partner walked us through one Monday's post: forty-one letters.",
                minLength = 1,
                maxLength = 2000,
                nullable = true)
        String summary,

        @Nullable
        @Size(min = 1, max = 20_000)
        @Schema(
                description = "What was said. For leads and facilitators alone; in no list and no event",
                examples = "Nineteen of them ask the practice to do what the hospital could have done.",
                minLength = 1,
                maxLength = 20_000,
                nullable = true)
        String notes,

        @Nullable
        @Size(min = 1, max = 500)
        @Schema(
                description =
                        "Why a lead asks although it is over somebody's budget; kept with the ask, where the policy stood in the"
                                + " way",
                examples = "She offered to show us round",
                minLength = 1,
                maxLength = 500,
                nullable = true)
        String overrideReason) {

    static final String ONE_LINE = "[^\\r\\n]*";

    NewConversation {
        people = people == null ? List.of() : people;
    }

    /** The same, led by this member. */
    NewConversation ledBy(UUID memberId) {
        return new NewConversation(
                title, plannedAt, heldOn, minutes, channel, memberId, people, summary, notes, overrideReason);
    }

    List<UUID> stakeholderIds() {
        return people.stream().map(NewConversationPerson::stakeholderId).toList();
    }

    /** Where in the body somebody is named. */
    String pointer(UUID stakeholderId) {
        return "/people/" + stakeholderIds().indexOf(stakeholderId) + "/stakeholderId";
    }

    /** @throws Problem 400 for somebody who is named twice, and for words of somebody who does not consent */
    NewConversation checked() {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            NewConversationPerson person = people.get(i);
            if (!seen.add(person.stakeholderId())) {
                throw Problem.at("/people/" + i + "/stakeholderId", "is named twice");
            }
            if (!person.quotes().isEmpty() && person.consentToQuote() != ConsentToQuote.YES) {
                throw Problem.at("/people/" + i + "/quotes", "are kept only of who consents: consentToQuote is YES");
            }
        }
        return this;
    }
}
