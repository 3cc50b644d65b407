package io.interlace.symptom;

import io.interlace.http.Problem;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a finding is called as a symptom. */
@Schema(name = "NewSymptomOfFinding", description = "What a finding is called as a symptom")
record NewSymptomOfFinding(
        @Nullable
        @Size(min = 1, max = 300)
        @Schema(
                description = "What one meets, in a sentence; what the finding says, unless given",
                examples = "The telephone rings where nobody is standing.",
                minLength = 1,
                maxLength = 300,
                nullable = true)
        String statement) {

    private static final int LONGEST = 300;

    /**
     * A symptom that says what the finding says. Where it is given a shorter statement, what the finding says is its detail.
     *
     * @throws Problem 400 for a finding that says more than a symptom can, and is given no shorter statement
     */
    NewSymptom of(UUID findingId, String said) {
        boolean given = statement != null && !statement.isBlank();
        if (!given && said.length() > LONGEST) {
            throw Problem.at("/statement", "says it in " + LONGEST + " characters, as the finding does not");
        }
        String says = given ? String.valueOf(statement) : said;
        return new NewSymptom(says, says.strip().equals(said) ? null : said, List.of(findingId), List.of());
    }
}
