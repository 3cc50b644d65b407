package io.interlace.programme;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Rehearsal;

/** What one capability adds to the demonstration programme, through its own services. */
public interface DemonstrationPart {

    /** Where it stands in the line of capabilities: later ones build on earlier ones. */
    int order();

    /**
     * Adds it, in the transaction that makes the whole demonstration.
     *
     * @param programme content of the programme itself, whose keys other content refers to
     */
    void load(JsonNode programme, Rehearsal rehearsal);
}
