package io.interlace.retrospective;

import io.interlace.http.Wrong;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the questions that notes answer. */
@Schema(name = "BoardColumn", description = "One of the questions that notes answer")
record BoardColumn(
        @NotNull
        @Pattern(regexp = ID, message = "is capital letters, digits and underscores")
        @Schema(
                description = "Tells it from the others",
                examples = "HINDERED",
                minLength = 1,
                maxLength = 40,
                pattern = ID,
                required = true)
        String id,

        @NotBlank
        @Size(max = 100)
        @Pattern(regexp = ONE_LINE, message = "is one line")
        @Schema(
                description = "What it is called",
                examples = "Got in the way",
                maxLength = 100,
                pattern = ONE_LINE,
                required = true)
        String title,

        @Nullable
        @Size(min = 1, max = 300)
        @Schema(
                description = "What is asked",
                examples = "What made it harder to do this together?",
                minLength = 1,
                maxLength = 300,
                nullable = true)
        String question) {

    static final String ID = "[A-Z][A-Z0-9_]{0,39}";
    static final String ONE_LINE = "[^\\r\\n]*";

    /** The places of ids that stand there already. */
    static List<Wrong> repeated(List<BoardColumn> columns) {
        List<Wrong> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!seen.add(columns.get(i).id())) {
                wrong.add(new Wrong("/columns/" + i + "/id", "stands there twice"));
            }
        }
        return wrong;
    }
}
