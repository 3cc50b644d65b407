package io.interlace.call;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a proposal says. Much may still be missing while it is a draft. */
@Schema(name = "NewProposal", description = "What a proposal says; much may still be missing while it is a draft")
record NewProposal(
        @Nullable
        @Size(min = 1, max = 100)
        @Schema(
                description = "Key in the system it was first kept in; one proposal of the call each",
                examples = "PRP-07",
                maxLength = 100,
                nullable = true)
        String externalId,

        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "What it is called",
                examples = "Book it yourself: onward referral between clinics",
                maxLength = 200,
                required = true)
        String title,

        @Nullable
        @Schema(
                description = "Stakeholder who leads it",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
                nullable = true)
        UUID leadId,

        @Nullable
        @Schema(
                description = "Stakeholder who leads it on the other side",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a78",
                nullable = true)
        UUID partnerId,

        @Size(max = 20) @Schema(description = "Codes of the organisations behind it", maxItems = 20)
        List<@NotNull @Size(max = 40) String> organisationCodes,

        @Size(max = 20) @Schema(description = "Codes of the places where it would be tried", maxItems = 20)
        List<@NotNull @Size(max = 40) String> placeCodes,

        @Size(max = 20)
        @Schema(description = "Codes of the sectors that would work differently; the first one leads", maxItems = 20)
        List<@NotNull @Size(max = 40) String> sectorCodes,

        @Size(max = 50)
        @Schema(
                description = "Attributes of the programme's own, by which quotas may count; a null value removes one",
                maxProperties = 50)
        Map<
                        @Pattern(
                                regexp = NewProposal.ATTRIBUTE,
                                message =
                                        "the name of an attribute begins with a letter and holds letters, digits and _, 60 at most")
                        String,
                        @Size(max = 200) String>
                attributes,

        @Nullable
        @Size(max = 5000)
        @Schema(
                description = "What is wrong now",
                examples = "Patients seen in one clinic are sent back to their GP to be referred next door.",
                maxLength = 5000,
                nullable = true)
        String problem,

        @Nullable
        @Size(max = 5000)
        @Schema(
                description = "What would be tried",
                examples = "One sentence that lets clinics book with each other",
                maxLength = 5000,
                nullable = true)
        String aims,

        @Nullable
        @Size(max = 5000)
        @Schema(
                description = "What working together would look like",
                examples = "A named service manager in each clinic, and the practices that count",
                maxLength = 5000,
                nullable = true)
        String workingTogether,

        @Nullable
        @Size(max = 5000)
        @Schema(
                description = "How one would know that it helps",
                examples = "Referrals returned to practices for the same problem, each week",
                maxLength = 5000,
                nullable = true)
        String howWeWouldKnow,

        @Nullable
        @Size(max = 1000)
        @Schema(
                description = "Whose time is set aside for it",
                examples = "Half a day a week of two people on each side",
                maxLength = 1000,
                nullable = true)
        String timeSetAside,

        @Nullable
        @Min(0)
        @Max(1000)
        @Schema(
                description = "Days of a facilitator that it asks for",
                examples = "9",
                minimum = "0",
                maximum = "1000",
                nullable = true)
        Integer facilitatorDays,

        @Nullable
        @Min(0)
        @Max(100_000_000)
        @Schema(
                description = "Money that it asks for, in pounds",
                examples = "4000",
                minimum = "0",
                maximum = "100000000",
                nullable = true)
        Integer budgetPounds) {

    static final String ATTRIBUTE = "[A-Za-z][A-Za-z0-9_]{0,59}";

    NewProposal {
        externalId = externalId == null ? null : externalId.strip();
        organisationCodes = orNone(organisationCodes);
        placeCodes = orNone(placeCodes);
        sectorCodes = orNone(sectorCodes);
        attributes = given(attributes);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static Map<String, String> given(@Nullable Map<String, @Nullable String> attributes) {
        Map<String, String> given = new TreeMap<>();
        if (attributes != null) {
            attributes.forEach((name, value) -> {
                if (value != null) {
                    given.put(name, value);
                }
            });
        }
        return given;
    }
}
