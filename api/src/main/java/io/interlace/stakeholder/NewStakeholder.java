package io.interlace.stakeholder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person is entered with. */
@Schema(name = "NewStakeholder", description = "What a person is entered with")
record NewStakeholder(
        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "Name, as they like to be called",
                examples = "Adaeze Winterbourne",
                maxLength = 200,
                required = true)
        String name,

        @Nullable
        @Size(min = 1, max = 100)
        @Schema(
                description = "Key in the system the person was first kept in; one person each",
                examples = "SEL-1007",
                maxLength = 100,
                nullable = true)
        String externalId,

        @Nullable
        @Email
        @Size(max = 254)
        @Schema(
                description = "Work e-mail; upper and lower case are the same",
                examples = "adaeze.winterbourne@example.org",
                format = "email",
                maxLength = 254,
                nullable = true)
        String email,

        @Nullable
        @Schema(
                description = "How far they have come; IDENTIFIED unless said",
                examples = "IDENTIFIED",
                nullable = true)
        StakeholderStatus status,

        @Nullable @Schema(description = "Why, of somebody who declined", examples = "NO_TIME", nullable = true)
        DeclineReason declineReasonCode,

        @Size(max = 20) @Schema(description = "Roles they hold, the primary one first")
        List<@NotNull @Valid NewAffiliation> affiliations,

        @Nullable
        @Min(0)
        @Max(100_000)
        @Schema(
                description = "How many others of the population they know",
                examples = "64",
                minimum = "0",
                maximum = "100000",
                nullable = true)
        Integer networkSize,

        @Nullable
        @Min(1)
        @Max(5)
        @Schema(
                description = "How much they can move, 1 to 5",
                examples = "4",
                minimum = "1",
                maximum = "5",
                nullable = true)
        Integer influence,

        @Nullable
        @Min(1)
        @Max(5)
        @Schema(
                description = "How much they care to, 1 to 5",
                examples = "5",
                minimum = "1",
                maximum = "5",
                nullable = true)
        Integer interest,

        @Nullable
        @Min(0)
        @Max(44_640)
        @Schema(
                description = "Minutes a month set aside for this work",
                examples = "240",
                minimum = "0",
                maximum = "44640",
                nullable = true)
        Integer protectedMinutesPerMonth,

        @Size(max = 50)
        @Schema(
                description = "Attributes of the programme's own, such as a working pattern; a null value removes one",
                maxProperties = 50)
        Map<
                        @Pattern(
                                regexp = ATTRIBUTE,
                                message =
                                        "the name of an attribute begins with a letter and holds letters, digits and _, 60 at most")
                        String,
                        @Size(max = 200) String>
                attributes) {

    static final String ATTRIBUTE = "[A-Za-z][A-Za-z0-9_]{0,59}";

    NewStakeholder {
        externalId = externalId == null ? null : externalId.strip();
        email = email == null ? null : email.strip().toLowerCase(Locale.ROOT);
        affiliations = affiliations == null ? List.of() : affiliations;
        attributes = given(attributes);
    }

    NewStakeholder withStatus(StakeholderStatus next) {
        return new NewStakeholder(
                name,
                externalId,
                email,
                next,
                declineReasonCode,
                affiliations,
                networkSize,
                influence,
                interest,
                protectedMinutesPerMonth,
                attributes);
    }

    /** What people may say about themselves, in their primary role. */
    NewStakeholder inOwnWords(Participants.OwnWords words) {
        List<NewAffiliation> roles = new ArrayList<>(affiliations);
        if (words.jobTitle() != null) {
            NewAffiliation primary =
                    roles.isEmpty() ? new NewAffiliation(null, null, null, null, null) : roles.remove(0);
            roles.add(0, primary.withJobTitle(words.jobTitle()));
        }
        return new NewStakeholder(
                name,
                externalId,
                email,
                status,
                declineReasonCode,
                roles,
                words.networkSize() == null ? networkSize : words.networkSize(),
                influence,
                interest,
                words.protectedMinutesPerMonth() == null ? protectedMinutesPerMonth : words.protectedMinutesPerMonth(),
                attributes);
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
