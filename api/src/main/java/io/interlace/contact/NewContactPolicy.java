package io.interlace.contact;

import io.interlace.http.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The contact policy as it shall be. */
@Schema(name = "NewContactPolicy", description = "The contact policy as it shall be, whole")
record NewContactPolicy(
        @NotNull
        @Min(1)
        @Max(366)
        @Schema(
                description = "Length of the rolling period, in days",
                examples = "28",
                minimum = "1",
                maximum = "366",
                required = true)
        Integer periodDays,

        @NotNull
        @Min(1)
        @Max(100)
        @Schema(
                description = "Most asks of one person in any period",
                examples = "2",
                minimum = "1",
                maximum = "100",
                required = true)
        Integer maxContacts,

        @NotNull
        @Min(1)
        @Max(10_000)
        @Schema(
                description =
                        "Most minutes asked of one person in any period; who has more protected time may be asked for that",
                examples = "60",
                minimum = "1",
                maximum = "10000",
                required = true)
        Integer maxMinutes,

        @NotNull
        @Min(0)
        @Max(730)
        @Schema(
                description = "Days for which who declined is not asked again",
                examples = "90",
                minimum = "0",
                maximum = "730",
                required = true)
        Integer quietDaysAfterDecline,

        @NotNull
        @Min(0)
        @Max(5)
        @Schema(
                description = "Most reminders of one invitation",
                examples = "2",
                minimum = "0",
                maximum = "5",
                required = true)
        Integer maxReminders,

        @Nullable
        @Size(max = 2000)
        @Schema(
                description = "The policy in words, for those who ask",
                examples = "Nobody is asked more than twice in four weeks.",
                maxLength = 2000,
                nullable = true)
        String note,

        @NotNull @Size(max = 50) @Schema(description = "Days on which nobody is asked", required = true)
        List<@NotNull @Valid QuietPeriod> quietPeriods) {

    /** What holds until a programme says otherwise. */
    static final NewContactPolicy USUAL = new NewContactPolicy(28, 2, 60, 0, 2, null, List.of());

    /** @throws Problem 400 for a quiet period that ends before it begins */
    NewContactPolicy checked() {
        for (int i = 0; i < quietPeriods.size(); i++) {
            if (quietPeriods.get(i).to().isBefore(quietPeriods.get(i).from())) {
                throw Problem.at("/quietPeriods/" + i + "/to", "is before the first day");
            }
        }
        return this;
    }

    /** The first day, this one or later, that is in no quiet period. */
    LocalDate firstOpenDay(LocalDate from) {
        return quietPeriods.stream()
                .filter(quiet -> !from.isBefore(quiet.from()) && !from.isAfter(quiet.to()))
                .findFirst()
                .map(quiet -> firstOpenDay(quiet.to().plusDays(1)))
                .orElse(from);
    }

    /** What may be asked of one person. */
    ContactBudget budget(@Nullable Integer protectedMinutes, @Nullable LocalDate declinedOn) {
        List<ContactBudget.Closed> closed = new ArrayList<>();
        quietPeriods.forEach(
                quiet -> closed.add(new ContactBudget.Closed(quiet.from(), quiet.to(), Obstacle.QUIET_PERIOD)));
        if (declinedOn != null && quietDaysAfterDecline > 0) {
            closed.add(new ContactBudget.Closed(
                    declinedOn, declinedOn.plusDays(quietDaysAfterDecline - 1L), Obstacle.RECENTLY_DECLINED));
        }
        return new ContactBudget(
                periodDays,
                maxContacts,
                protectedMinutes == null ? maxMinutes : Math.max(maxMinutes, protectedMinutes),
                List.copyOf(closed));
    }
}
