package io.interlace.workshop;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The agendas that a workshop can begin with, on the wire. */
@Schema(name = "AgendaTemplates", description = "The agendas that a workshop can begin with")
record AgendaTemplatesView(
        @Schema(description = "The longest first", required = true)
        List<AgendaTemplate> templates) {}
