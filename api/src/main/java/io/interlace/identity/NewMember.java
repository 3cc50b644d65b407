package io.interlace.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who is to work on a programme. */
@Schema(name = "NewMember", description = "Somebody who is to work on a programme")
public record NewMember(
        @NotBlank
        @Email
        @Size(max = 254)
        @Schema(
                description = "Where sign-in links go; upper and lower case are the same",
                examples = "ansel.bright-okeke@example.org",
                maxLength = 254,
                required = true)
        String email,

        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "Name that others in the programme see",
                examples = "Ansel Bright-Okeke",
                maxLength = 200,
                required = true)
        String name,

        @NotNull @Schema(description = "What they do in the programme", examples = "FACILITATOR", required = true)
        Role role) {}
