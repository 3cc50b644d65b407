package io.interlace.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be changed of a member; the address is theirs for good. */
@Schema(name = "MemberDraft", description = "What can be changed of a member")
record MemberDraft(
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
