package io.interlace.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code of a mailed link. */
@Schema(name = "SignInCode", description = "The code of a mailed link")
record SignInCode(
        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "What follows #code= in the link",
                examples = "vGxKq0c9bVJ8rYp3nT5mWd2sLf7hZu1aQe4iXo6jRkM",
                maxLength = 200,
                required = true)
        String code) {

    Secret secret() {
        return new Secret(code);
    }
}
