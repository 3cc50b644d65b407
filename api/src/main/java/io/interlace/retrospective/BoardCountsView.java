package io.interlace.retrospective;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the people at a board are. */
@Schema(name = "BoardCounts", description = "How far the people at a board are, without saying who")
record BoardCountsView(
        @Schema(description = "How many take part", examples = "8", required = true)
        int seats,

        @Schema(description = "How many of them were there in the last minute", examples = "7", required = true)
        int here,

        @Schema(description = "How many have said that they are ready to go on", examples = "5", required = true)
        int ready,

        @Schema(description = "How many have written, whoever leads it included", examples = "6", required = true)
        int written,

        @Schema(description = "How many have voted", examples = "4", required = true)
        int voted,

        @Schema(description = "How many have said whether principles helped", examples = "3", required = true)
        int rated) {}
